/** The two controls with which an invitation is answered. Found by how they stand, never by what they say. */
import { CONNECT, LINK_AS_BUTTON, NOTE_SURROUNDINGS, NOT_A_DECISION, PRESSABLE, isMessageLink, isOwnPageLink, leadsTo } from "./selectors.js";

/** @typedef {import("./lines.js").Line} Line */

/** @param {Element} element @returns {boolean} whether it is pressed rather than read */
export function isControl(element) {
  if (!element.matches(PRESSABLE)) {
    return false;
  }
  if (element.localName !== "a") {
    return true;
  }
  return leadsTo(element) === null && (isMessageLink(element) || isOwnPageLink(element) || element.matches(CONNECT) || element.matches(LINK_AS_BUTTON));
}

/** @param {Element} control */
function mayDecide(control) {
  return !control.matches(NOT_A_DECISION) && !isMessageLink(control) && !control.closest(NOTE_SURROUNDINGS);
}

/** @param {Element} control @returns {string} what it says, or what it is called where it is a mere picture */
export function labelOf(control) {
  return (control.getAttribute("aria-label") ?? control.textContent ?? "").trim();
}

/** Two words or two pictures; "×" beside "Connect" is no pair. @param {Element} a @param {Element} b */
function arePair(a, b) {
  const words = (/** @type {Element} */ control) => (control.textContent ?? "").trim();
  return (words(a) === "") === (words(b) === "") && labelOf(a) !== "" && labelOf(b) !== "" && labelOf(a) !== labelOf(b);
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
 * @returns {[Element, Element] | null | "unclear"} null where nothing is to be decided, "unclear" where more than two
 *   controls could be meant
 */
export function decisionsIn(lines) {
  if (lines.some((line) => line.controls.some((control) => control.matches(CONNECT)))) {
    return null;
  }
  const all = groups(lines);
  const pairs = all.filter(([a, b, more]) => a && b && !more && arePair(a, b));
  const [a, b] = pairs[0] ?? [];
  if (a && b && pairs.length === 1 && all.every((group) => group.length <= 2)) {
    return [a, b];
  }
  return pairs.length > 1 || all.some((group) => group.length > 2) ? "unclear" : null;
}
