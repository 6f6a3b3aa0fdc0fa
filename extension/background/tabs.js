/**
 * Tells every content script. Tabs without one refuse; that is nobody's fault.
 *
 * @param {import("../shared/messages.js").PageRequest} message
 */
export async function tellTabs(message) {
  for (const tab of await chrome.tabs.query({})) {
    if (tab.id !== undefined) {
      chrome.tabs.sendMessage(tab.id, message).catch(() => {});
    }
  }
}
