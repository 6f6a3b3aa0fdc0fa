import { number, plural, text } from "../shared/i18n.js";

/** @typedef {import("../shared/types.js").PageStatus} PageStatus */
/** @typedef {import("../shared/messages.js").PageRequest} PageRequest */

/**
 * One sentence on the page in front.
 *
 * @param {boolean} enabled
 * @param {PageStatus | null} status null where no content script answered
 * @returns {string}
 */
export function statusSentence(enabled, status) {
  if (!enabled) {
    return text("popup_off");
  }
  if (status === null) {
    return text("popup_not_here");
  }
  if (status.surface === null) {
    return text("popup_no_list");
  }
  if (!status.understood) {
    return text("popup_not_understood");
  }
  const messages = status.surface === "messages";
  if (status.found === 0) {
    return text(messages ? "popup_messages_none" : "popup_found_none");
  }
  const { spam, unsure, clear, unknown } = status.levels;
  if (messages) {
    return plural("popup_messages", status.found, [spam, unsure, clear, unknown].map(number));
  }
  return plural("popup_found", status.found, [spam, unsure, clear, unknown, status.hidden].map(number));
}

/** @returns {Promise<PageStatus | null>} of the tab in front; null where there is no content script in it */
export const pageStatus = async () => /** @type {PageStatus | null} */ (await askPage({ type: "page-status" }));

/** @param {PageRequest} request @returns {Promise<unknown>} the answer of the tab in front; null where nobody answers */
export async function askPage(request) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tellTab(tab, request);
}

/** @param {PageRequest} request @returns {Promise<unknown>} the first answer of any tab; null where nobody answers */
export async function askAnyPage(request) {
  for (const tab of await chrome.tabs.query({})) {
    const answer = await tellTab(tab, request);
    if (answer !== null) {
      return answer;
    }
  }
  return null;
}

/** @param {chrome.tabs.Tab | undefined} tab @param {PageRequest} request */
async function tellTab(tab, request) {
  try {
    return tab?.id === undefined ? null : ((await chrome.tabs.sendMessage(tab.id, request)) ?? null);
  } catch {
    return null;
  }
}
