import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { make, orSay } from "./dom.js";

/** @typedef {import("../shared/types.js").Decision} Decision */

/**
 * @param {string} id of an invitation or a message
 * @param {Decision | null} decision what the user said of it
 * @param {() => Promise<void>} changed
 * @returns {HTMLButtonElement[]} that say otherwise, or take it back
 */
export function decisionButtons(id, decision, changed) {
  return decision
    ? [button("action_undo", id, null, changed)]
    : [button("action_not_spam", id, "not-spam", changed), button("action_spam", id, "spam", changed)];
}

/** @param {string} key @param {string} id @param {Decision | null} decision @param {() => Promise<void>} changed */
function button(key, id, decision, changed) {
  const made = make("button", [text(key)], { type: "button" });
  made.addEventListener("click", () => orSay(async () => {
    await ask({ type: "decide", id, decision });
    await changed();
  }));
  return made;
}
