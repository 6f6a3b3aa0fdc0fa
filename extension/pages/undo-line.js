import { text } from "../shared/i18n.js";
import { element } from "./dom.js";

/**
 * The line under a section that says what was done there, or why it could not be, and takes it back: `#name-done` and the
 * button `#name-undo`.
 *
 * @param {string} name
 * @param {HTMLElement} home gets the focus when the button goes away under it
 */
export function undoLine(name, home) {
  const said = element(`#${name}-done`, HTMLElement);
  const button = element(`#${name}-undo`, HTMLButtonElement);
  /** @type {() => Promise<void>} */
  let back = async () => {};

  /** @param {() => Promise<void>} action */
  async function attempt(action) {
    said.textContent = "";
    try {
      await action();
    } catch (error) {
      said.textContent = text("failed", [error instanceof Error ? error.message : String(error)]);
    }
  }

  button.addEventListener("click", () => attempt(async () => {
    await back();
    said.textContent = text("undone");
    button.hidden = true;
    home.focus();
  }));

  return {
    attempt,

    /** @param {string} key of what is said @param {() => Promise<void>} way back */
    done(key, way) {
      said.textContent = text(key);
      back = way;
      button.hidden = false;
      // What was pressed may be gone; the focus must not get lost.
      button.focus();
    },

    /** @param {(() => Promise<void>) | null} way back, where there is one from an earlier visit */
    show(way) {
      back = way ?? back;
      button.hidden = way === null;
    },
  };
}
