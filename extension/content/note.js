/** The note of a card: all of its text that is in the page, without what unfolds it. */
import { isControl } from "./decisions.js";
import { besideTheDecisions } from "./fields.js";
import { NOTE_BREAK, NOTE_ELLIPSIS, UNSEEN } from "./selectors.js";

/** @typedef {import("./card.js").Card} Card */

/** Longest note that is passed on, in UTF-16 code units; LinkedIn allows 300 for invitations. */
export const NOTE_LIMIT = 10_000;

const ELLIPSIS_AT_END = /\s*(?:\u2026|\.\.\.)$/;

/**
 * @param {Card} card
 * @param {string} language of the page, as a BCP 47 tag
 * @returns {{text: string, mayBeCut: boolean} | null} null where the card has none
 */
export function noteOf(card, language) {
  const { text, unfolds } = card.noteBox ? inBox(card.noteBox) : inLines(besideTheDecisions(card, language));
  const whole = unfolds ? text.replace(ELLIPSIS_AT_END, "") : text;
  if (whole === "") {
    return null;
  }
  return { text: whole.slice(0, NOTE_LIMIT), mayBeCut: unfolds || ELLIPSIS_AT_END.test(text) || whole.length > NOTE_LIMIT };
}

/** @param {Element} box */
function inBox(box) {
  let text = "";
  let unfolds = false;
  /** @param {Node} node */
  const visit = (node) => {
    if (node.nodeType === 3) {
      text += node.nodeValue;
    } else if (node.nodeType === 1) {
      const element = /** @type {Element} */ (node);
      if (isControl(element) || element.matches(NOTE_ELLIPSIS)) {
        unfolds = true;
      } else if (!element.matches(UNSEEN)) {
        text += element.matches(NOTE_BREAK) ? "\n" : followsAnother(element) ? " " : "";
        element.childNodes.forEach(visit);
      }
    }
  };
  box.childNodes.forEach(visit);
  return { text: tidyLines(text), unfolds };
}

/** Shortened notes are cut into elements, one a line, with nothing between them. @param {Element} element */
const followsAnother = (element) => element.previousSibling?.nodeType === 1;

/** @param {import("./lines.js").Line[]} lines */
function inLines(lines) {
  return { text: lines.map((line) => line.text).join("\n"), unfolds: lines.some((line) => line.controls.length > 0) };
}

/** @param {string} text @returns {string} with single blanks, and breaks kept */
function tidyLines(text) {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}
