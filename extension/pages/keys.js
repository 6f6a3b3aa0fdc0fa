import { text } from "../shared/i18n.js";
import { element } from "./dom.js";

/**
 * Tells the keys that lead from one flagged card to the next, as the user may have changed them.
 *
 * @param {boolean} any whether there is one to go to
 */
export async function showKeys(any) {
  // Firefox for Android has no keys to set.
  const all = (await chrome.commands?.getAll()) ?? [];
  const [next, previous] = ["next-flagged", "previous-flagged"].map((name) => all.find((command) => command.name === name)?.shortcut ?? "");
  const keys = element("#keys", HTMLElement);
  const told = any && next && previous;
  keys.hidden = !told;
  keys.textContent = told ? text("popup_keys", [next, previous]) : "";
}
