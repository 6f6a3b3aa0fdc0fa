/** How the user himself answers an invitation on the page. Seen, never done for him. */
import { labelOf } from "./decisions.js";
import { acceptsFirst } from "./words.js";

/** @typedef {import("./surfaces.js").Item} Item */
/** @typedef {import("../shared/types.js").Answer} Answer */

/**
 * @template {{item: Item}} T
 * @param {T[]} onPage
 * @param {Event} event a press anywhere on the page
 * @returns {{of: T, answer: Answer} | null} null where no invitation was answered, or it is not certain how
 */
export function answerOf(onPage, event) {
  const path = event.isTrusted ? event.composedPath() : [];
  for (const of of onPage) {
    const controls = "decisions" in of.item ? of.item.decisions : [];
    const pressed = controls.findIndex((control) => path.includes(control));
    const [a, b] = controls;
    const first = pressed >= 0 && a && b ? acceptsFirst([labelOf(a), labelOf(b)]) : null;
    if (first !== null) {
      return { of, answer: (pressed === 0) === first ? "accepted" : "ignored" };
    }
  }
  return null;
}
