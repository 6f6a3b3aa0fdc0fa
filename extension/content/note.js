/** The note of a card: all of its text that is in the page, without what unfolds it. */
import { isControl } from "./decisions.js";
import { LINK, NOTE_BREAK, NOTE_ELLIPSIS, NOTE_LINE, UNSEEN } from "./selectors.js";

/** @typedef {import("./card.js").Card} Card */

/** Longest note that is passed on, in UTF-16 code units; LinkedIn allows 300 for invitations. */
export const NOTE_LIMIT = 10_000;

const ELLIPSIS_AT_END = /\s*(?:\u2026|\.\.\.)$/;

/**
 * @param {Card} card
 * @returns {{text: string, mayBeCut: boolean} | null} null where the card has none
 */
export function noteOf(card) {
  const { text, unfolds } = card.noteBox ? inBox(card.noteBox) : besideTheDecisions(card);
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
        text += element.matches(NOTE_BREAK) ? "\n" : element.matches(NOTE_LINE) ? " " : "";
        element.childNodes.forEach(visit);
      }
    }
  };
  box.childNodes.forEach(visit);
  return { text: tidyLines(text), unfolds };
}

/** What follows the controls where the page marks no box. @param {Card} card */
function besideTheDecisions(card) {
  const at = card.lines.findLastIndex((line) => card.decisions.some((control) => line.controls.includes(control)));
  const after = card.lines.slice(at + 1).filter((line) => line.text !== "" && !isInLink(line));
  return { text: after.map((line) => line.text).join("\n"), unfolds: after.some((line) => line.controls.length > 0) };
}

/** @param {import("./lines.js").Line} line */
function isInLink(line) {
  return [...line.parts].every((part) => part.closest(LINK));
}

/** @param {string} text @returns {string} with single blanks, and breaks kept */
function tidyLines(text) {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}
