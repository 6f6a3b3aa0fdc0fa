import { text } from "../shared/i18n.js";
import { parseLayoutFix } from "../shared/layout-fix.js";
import { ask } from "../shared/messages.js";
import { element, orSay } from "./dom.js";
import { askAnyPage } from "./status.js";

/** @typedef {import("../shared/layout-fix.js").LayoutFix} LayoutFix */

/** @param {LayoutFix} fix @returns {string} as a person can read it, a line for each field */
const written = (fix) => Object.entries(fix.selectors).map(([field, selectors]) => `${field}: ${selectors.join("   ")}`).join("\n");

/** @param {LayoutFix} fix what the browser itself cannot read is refused, too */
function check(fix) {
  for (const [field, selectors] of Object.entries(fix.selectors)) {
    selectors.forEach((selector, at) => {
      try {
        document.createDocumentFragment().querySelector(selector);
      } catch {
        throw new Error(`selectors.${field}[${at}] is no selector that this browser can read.`);
      }
    });
  }
}

/** @param {LayoutFix} fix @returns {Promise<string>} what it would change on an open page; empty where none is open */
async function effect(fix) {
  const seen = /** @type {{before: number, after: number} | null} */ (await askAnyPage({ type: "try-layout", fix }));
  return seen ? text("fix_effect", [seen.before, seen.after]) : "";
}

/** @param {LayoutFix | null} fix the one in use */
export function showLayoutFix(fix) {
  element("#fix-current", HTMLElement).textContent = fix ? text("fix_current", [fix.title]) : text("fix_none");
  element("#fix-remove", HTMLButtonElement).hidden = fix === null;
  element("#fix-preview", HTMLElement).hidden = true;
  element("#fix-paste", HTMLTextAreaElement).value = "";
}

/** @param {LayoutFix | null} fix */
const use = (fix) => orSay(async () => showLayoutFix((await ask({ type: "set", changes: { layoutFix: fix } })).layoutFix));

/** Takes a layout fix from a file of the user's, or from what he pastes: shows what it says and does first, and keeps it only at his word. */
export function offerLayoutFix() {
  const file = element("#fix-file", HTMLInputElement);
  const pasted = element("#fix-paste", HTMLTextAreaElement);
  const refused = element("#fix-refused", HTMLElement);
  element("#fix-remove", HTMLButtonElement).onclick = () => use(null);
  element("#fix-cancel", HTMLButtonElement).onclick = () => {
    element("#fix-preview", HTMLElement).hidden = true;
  };

  /** @param {() => Promise<string> | string} given what the user hands over */
  const take = async (given) => {
    refused.textContent = "";
    element("#fix-preview", HTMLElement).hidden = true;
    try {
      const fix = parseLayoutFix(await given());
      check(fix);
      element("#fix-name", HTMLElement).textContent = fix.title;
      element("#fix-selectors", HTMLElement).textContent = written(fix);
      element("#fix-effect", HTMLElement).textContent = await effect(fix);
      element("#fix-use", HTMLButtonElement).onclick = () => use(fix);
      element("#fix-preview", HTMLElement).hidden = false;
    } catch (error) {
      refused.textContent = text("fix_refused", [error instanceof Error ? error.message : String(error)]);
    }
  };

  file.addEventListener("change", async () => {
    await take(() => file.files?.[0]?.text() ?? "");
    file.value = "";
  });
  pasted.addEventListener("input", async () => {
    if (pasted.value.trim() === "") {
      refused.textContent = "";
    } else {
      await take(() => pasted.value);
    }
  });
}
