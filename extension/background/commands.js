/** The user's own keys, as the browser tells of them, for the page in front. */

/** @type {Map<string, 1 | -1>} by the names in the manifest */
const STEPS = new Map([["next-flagged", 1], ["previous-flagged", -1]]);

/**
 * @param {string} command
 * @param {chrome.tabs.Tab} [tab] the one in front
 */
export function obey(command, tab) {
  const step = STEPS.get(command);
  if (step !== undefined && tab?.id !== undefined) {
    /** @type {import("../shared/messages.js").PageRequest} */
    const message = { type: "jump", step };
    // A page without a content script has nothing to go to.
    chrome.tabs.sendMessage(tab.id, message).catch(() => {});
  }
}
