import { number, plural, text } from "../shared/i18n.js";

/** @typedef {import("../shared/types.js").PageStatus} PageStatus */

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
  if (status.found === 0) {
    return text("popup_found_none");
  }
  const { spam, unsure, clear, unknown } = status.levels;
  return plural("popup_found", status.found, [spam, unsure, clear, unknown, status.hidden].map(number));
}

/** @returns {Promise<PageStatus | null>} of the tab in front; null where there is no content script in it */
export async function pageStatus() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) {
    return null;
  }
  try {
    return (await chrome.tabs.sendMessage(tab.id, { type: "page-status" })) ?? null;
  } catch {
    return null;
  }
}
