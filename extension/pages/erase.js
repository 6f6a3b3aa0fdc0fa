import { ask } from "../shared/messages.js";
import { text } from "../shared/i18n.js";
import { element, orSay } from "./dom.js";

/**
 * "Erase everything", which asks once more, and says when it is done.
 *
 * @param {() => Promise<void>} erased what to do afterwards
 */
export function offerErasing(erased) {
  const start = element("#erase", HTMLButtonElement);
  const question = element("#erase-ask", HTMLElement);
  const keep = element("#erase-no", HTMLButtonElement);
  const done = element("#erase-done", HTMLElement);

  /** @param {boolean} open */
  const show = (open) => {
    question.hidden = !open;
    start.setAttribute("aria-expanded", String(open));
    // Focus goes to the answer that loses nothing, and back to where it came from.
    (open ? keep : start).focus();
  };
  start.addEventListener("click", () => {
    done.textContent = "";
    show(question.hidden === true);
  });
  keep.addEventListener("click", () => show(false));
  element("#erase-yes", HTMLButtonElement).addEventListener("click", () => orSay(async () => {
    show(false);
    await ask({ type: "erase" });
    await erased();
    done.textContent = text("erase_done");
  }));
}
