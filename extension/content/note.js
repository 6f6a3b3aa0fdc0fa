/** The note of a card: all of its text that is in the page, without what unfolds it. */
import { isControl } from "./decisions.js";
import { besideTheDecisions } from "./fields.js";
import { tidy } from "./lines.js";
import { NOTE_BREAK, NOTE_ELLIPSIS, UNFOLDS, UNSEEN } from "./selectors.js";

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

/**
 * @param {Element} box
 * @param {(element: Element) => boolean} [leaveOut] whose words are no part of it
 * @returns {{text: string, unfolds: boolean}} its whole text, and whether something in or beside it would unfold more
 */
export function inBox(box, leaveOut = () => false) {
  let text = "";
  let unfolds = false;
  /** @param {Node} node */
  const visit = (node) => {
    if (node.nodeType === 3) {
      text += node.nodeValue;
    } else if (node.nodeType === 1) {
      const element = /** @type {Element} */ (node);
      if (isControl(element) || element.matches(NOTE_ELLIPSIS) || element.matches(UNFOLDS)) {
        unfolds = true;
      } else if (!element.matches(UNSEEN) && !leaveOut(element)) {
        text += element.matches(NOTE_BREAK) ? "\n" : followsAnother(element) ? " " : "";
        element.childNodes.forEach(visit);
      }
    }
  };
  box.childNodes.forEach(visit);
  return { text: tidyLines(text), unfolds: unfolds || isUnfoldedBeside(box) };
}

/** Some pages put what unfolds the note beside it. @param {Element} box */
const isUnfoldedBeside = (box) => [...(box.parentElement?.children ?? [])].some((each) => each !== box && each.matches(UNFOLDS));

/** Shortened notes are cut into elements, one a line, with nothing between them. @param {Element} element */
const followsAnother = (element) => element.previousSibling?.nodeType === 1;

/** @param {import("./lines.js").Line[]} lines */
function inLines(lines) {
  const texts = lines.map(({ text, parts }) => {
    const more = tidy([...parts].find((part) => part.matches(UNFOLDS))?.textContent ?? "");
    return more !== "" && text.endsWith(more) ? text.slice(0, -more.length).trimEnd() : text;
  });
  const unfolds = lines.some(({ text, controls }, at) => controls.length > 0 || text !== texts[at]);
  return { text: texts.join("\n"), unfolds };
}

/** @param {string} text @returns {string} with single blanks, and breaks kept */
function tidyLines(text) {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}
