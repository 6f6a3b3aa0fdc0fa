import { text } from "../shared/i18n.js";
import { element } from "./dom.js";

/** Tells the keys that lead from one flagged card to the next, as the user may have changed them. */
export async function showKeys() {
  // Firefox for Android has no keys to set.
  const all = (await chrome.commands?.getAll()) ?? [];
  const [next, previous] = ["next-flagged", "previous-flagged"].map((name) => all.find((command) => command.name === name)?.shortcut ?? "");
  const keys = element("#keys", HTMLElement);
  keys.hidden = !next || !previous;
  keys.textContent = next && previous ? text("popup_keys", [next, previous]) : "";
}
