import { plural } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { element } from "./dom.js";

/** What is kept is bounded, and it is said where some had to go. */
export async function showForgotten() {
  const { texts, weeks } = await ask({ type: "forgotten" });
  const note = element("#forgotten", HTMLElement);
  note.textContent = [...(texts > 0 ? [plural("popup_forgotten", texts)] : []), ...(weeks > 0 ? [plural("popup_forgotten_weeks", weeks)] : [])].join(" ");
  note.hidden = note.textContent === "";
}
