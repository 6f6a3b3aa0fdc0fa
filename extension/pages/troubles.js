import { language, text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { element, orSay } from "./dom.js";

/** Tells of stored records that came back damaged, until the user has read of it. */
export async function showTroubles() {
  const families = await ask({ type: "troubles" });
  const note = element("#troubles", HTMLElement);
  note.hidden = families.length === 0;
  const named = new Intl.ListFormat(language()).format(families.map((family) => text(`trouble_${family}`)));
  element("#troubles p", HTMLElement).textContent = text("troubles", [named]);
  element("#troubles button", HTMLButtonElement).onclick = () => orSay(async () => {
    await ask({ type: "troubles-read" });
    note.hidden = true;
  });
}
