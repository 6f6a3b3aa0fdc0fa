import { number, text } from "../shared/i18n.js";
import { element } from "./dom.js";

/** @typedef {import("../shared/types.js").RehearsedNote} RehearsedNote */

/**
 * Shows what a phrase would have done.
 *
 * @param {import("../shared/types.js").OwnPhrase} phrase
 * @param {import("../shared/types.js").Rehearsal} rehearsal
 */
export function showRehearsal(phrase, { days, searched, hits, flagged, cleared, kept, keptFlagged, examples }) {
  element("#rehearsal-title", HTMLElement).textContent = text("rehearsal_title", [phrase.text]);
  element("#rehearsal-hits", HTMLElement).textContent = text("rehearsal_hits", [number(days), number(searched), number(hits)]);
  element("#rehearsal-effect", HTMLElement).textContent = phrase.speaks === "spam"
    ? text("rehearsal_flagged", [number(flagged)])
    : text("rehearsal_cleared", [number(cleared)]);
  const harm = element("#rehearsal-kept", HTMLElement);
  harm.hidden = kept === 0;
  harm.textContent = text("rehearsal_kept", [number(kept), number(keptFlagged)]);
  harm.classList.toggle("grave", keptFlagged > 0);
  element("#rehearsal-examples", HTMLElement).replaceChildren(...examples.map(example));
}

/** @param {RehearsedNote} note @returns {HTMLLIElement} its text with the phrase marked, and its level before and after */
function example(note) {
  const quote = document.createElement("q");
  let at = 0;
  for (const [start, end] of note.spans) {
    const mark = document.createElement("mark");
    mark.textContent = note.text.slice(start, end);
    quote.append(note.text.slice(at, start), mark);
    at = end;
  }
  quote.append(note.text.slice(at));
  const change = document.createElement("small");
  const levels = text(note.before === note.after ? "rehearsal_stays" : "rehearsal_becomes", [text(`level_${note.before}`), text(`level_${note.after}`)]);
  change.textContent = note.kept ? `${text("rehearsal_you_kept")} ${levels}` : levels;
  const item = document.createElement("li");
  item.append(quote, change);
  return item;
}
