/** The two controls with which an invitation is answered. Found by how they stand, never by what they say. */
import { isMessageLink, isOwnPageLink, leadsTo } from "./addresses.js";
import { CONNECT, FOCUSABLE, LINK, LINK_AS_BUTTON, NOTE_SURROUNDINGS, NOT_A_DECISION, PRESSABLE } from "./selectors.js";
import { answersNothing } from "./words.js";

/** @typedef {import("./lines.js").Line} Line */

/** Longer than this nothing is called that is to be pressed, in UTF-16 code units. */
const LABEL_LIMIT = 60;

/** @param {Element} element @returns {boolean} whether it is pressed rather than read */
export function isControl(element) {
  if (!element.matches(PRESSABLE)) {
    return element.matches(FOCUSABLE) && isBare(element);
  }
  if (element.localName !== "a") {
    return true;
  }
  return leadsTo(element) === null && (isMessageLink(element) || isOwnPageLink(element) || element.matches(CONNECT) || element.matches(LINK_AS_BUTTON));
}

/** An element that the page made up, or named for screen readers, and that holds nothing but its own few words. @param {Element} element */
function isBare(element) {
  const isMade = element.localName.includes("-") || element.hasAttribute("aria-label");
  return isMade && (element.textContent ?? "").length <= LABEL_LIMIT && labelOf(element) !== "" && !element.querySelector(PRESSABLE) && !element.querySelector(LINK);
}

/** @param {Element} control */
function mayDecide(control) {
  return !control.matches(NOT_A_DECISION) && !isMessageLink(control) && !control.closest(NOTE_SURROUNDINGS) && !answersNothing(wordsOf(control));
}

/** @param {Element} control @returns {string} what it says, or what it is called where it is a mere picture */
export function labelOf(control) {
  return (control.getAttribute("aria-label") ?? wordsOf(control)).trim();
}

/** @param {Element} control @returns {string} what a reader sees on it */
export function wordsOf(control) {
  return (control.getAttribute("value") ?? control.textContent ?? "").trim();
}

/** Two words or two pictures; "×" beside "Connect" is no pair. @param {Element} a @param {Element} b */
function arePair(a, b) {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return (first === "") === (second === "") && labelOf(a) !== "" && labelOf(b) !== "" && labelOf(a) !== labelOf(b);
}


/**
 * Controls that stand together with no word between them. One that stands in a line of text unfolds that text.
 *
 * @param {Line[]} lines
 * @returns {Element[][]}
 */
function groups(lines) {
  /** @type {Element[][]} */
  const found = [];
  let open = false;
  for (const line of lines) {
    const controls = line.text === "" ? line.controls.filter(mayDecide) : [];
    if (controls.length > 0 && open) {
      found.at(-1)?.push(...controls);
    } else if (controls.length > 0) {
      found.push(controls);
    }
    open = line.text === "" && (open || controls.length > 0);
  }
  return found;
}

/**
 * @param {Line[]} lines of one row
 * @returns {[Element, Element] | null | "odd" | "unclear"} null where nothing is to be decided, "unclear" where more than two
 *   controls could be meant, "odd" where two controls are no pair
 */
export function decisionsIn(lines) {
  const all = groups(lines);
  const pairs = all.filter(([a, b, more]) => a && b && !more && arePair(a, b));
  const [a, b] = pairs[0] ?? [];
  if (a && b && pairs.length === 1 && all.every((group) => group.length <= 2)) {
    return [a, b];
  }
  if (pairs.length > 1 || all.some((group) => group.length > 2)) {
    return "unclear";
  }
  return all.flat().filter((control) => wordsOf(control) !== "").length > 1 ? "odd" : null;
}
