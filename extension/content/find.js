/** Finds the invitation cards on a page, on all its generations. */
import { cardOf, isSure } from "./card.js";
import { linesOf } from "./lines.js";
import { BOUNDARY, COUNT_CHIPS, LINK, PRESSABLE, ROW, SHADOW_HOSTS, leadsTo } from "./selectors.js";
import { onlyNumber } from "./numbers.js";

/**
 * @typedef {import("./card.js").Card} Card
 *
 * @typedef {object} Found
 * @property {Card[]} cards in the page's order
 * @property {number} unclear rows that may be invitations but are not understood
 *
 * @typedef {WeakMap<Element, Card | null | "unclear">} Memo what was read of a row that has not changed since
 */

/** How far a card without a list item may grow to take in its note. */
const STEPS_OUT = 4;

/** @param {Document} page @returns {(Document | ShadowRoot)[]} the page and the open shadow roots that hold parts of it */
export function rootsOf(page) {
  const shadows = [...page.querySelectorAll(SHADOW_HOSTS)].map((host) => host.shadowRoot);
  return [page, ...shadows.filter((root) => root !== null)];
}

/**
 * @param {Document} page
 * @param {Memo} [memo]
 * @returns {Found}
 */
export function find(page, memo = new WeakMap()) {
  /** @type {Found} */
  const found = { cards: [], unclear: 0 };
  for (const root of rootsOf(page)) {
    const rows = inListItems(root, memo, found);
    inOtherElements(root, memo, found, rows);
  }
  return found;
}

/** @param {Element} row @param {Memo} memo */
function read(row, memo) {
  let card = memo.get(row);
  if (card === undefined) {
    card = cardOf(row);
    memo.set(row, card);
  }
  return card;
}

/** @param {Document | ShadowRoot} root @param {Memo} memo @param {Found} found @returns {Set<Element>} the rows and all around them */
function inListItems(root, memo, found) {
  /** @type {Set<Element>} */
  const taken = new Set();
  const cards = [];
  for (const row of [...root.querySelectorAll(ROW)].reverse()) {
    if (taken.has(row)) {
      continue;
    }
    const card = read(row, memo);
    if (card === "unclear" && !row.querySelector(ROW)) {
      found.unclear++;
    }
    if (card && card !== "unclear") {
      cards.push(card);
      for (let around = row.parentElement?.closest(ROW); around; around = around.parentElement?.closest(ROW)) {
        taken.add(around);
      }
    }
  }
  found.cards.push(...cards.reverse());
  return new Set(cards.map((card) => card.row));
}

/**
 * Where the page has no list items: from a control out to the nearest element that links to somebody.
 *
 * @param {Document | ShadowRoot} root
 * @param {Memo} memo
 * @param {Found} found
 * @param {Set<Element>} rows
 */
function inOtherElements(root, memo, found, rows) {
  const seen = new Set();
  for (const control of root.querySelectorAll(PRESSABLE)) {
    const item = control.localName === "a" && !control.hasAttribute("role") ? control : control.closest(ROW);
    const start = item || leadsTo(control) ? null : nearest(control);
    if (start && !seen.has(start) && ![...rows].some((row) => start.contains(row))) {
      seen.add(start);
      const card = read(start, memo);
      if (card && card !== "unclear" && isSure(card)) {
        const whole = withNote(card);
        rows.add(whole.row);
        found.cards.push(whole);
      }
    }
  }
}

/** @param {Element} control @returns {Element | null} */
function nearest(control) {
  for (let around = control.parentElement; around && !around.matches(BOUNDARY); around = around.parentElement) {
    if ([...around.querySelectorAll(LINK)].some((link) => leadsTo(link))) {
      return around;
    }
  }
  return null;
}

/** @param {Card} card @returns {Card} grown by the note beside it, if there is one */
function withNote(card) {
  let around = card.row.parentElement;
  for (let step = 0; !card.noteBox && around && step < STEPS_OUT && !around.matches(BOUNDARY); step++) {
    const whole = cardOf(around);
    if (!whole || whole === "unclear" || whole.id !== card.id) {
      break;
    }
    if (whole.noteBox) {
      return whole;
    }
    around = around.parentElement;
  }
  return card;
}

/**
 * How many invitations the page itself says there are.
 *
 * @param {Document} page
 * @returns {number | null} null where it does not say, or not readably
 */
export function countOnPage(page) {
  for (const selector of COUNT_CHIPS) {
    for (const chip of page.querySelectorAll(selector)) {
      const inBrackets = /[(（](.*)[)）]\s*$/u.exec(linesOf(chip).at(-1)?.text ?? "");
      const count = onlyNumber(inBrackets?.[1] ?? "");
      if (count) {
        return count.value;
      }
    }
  }
  return null;
}
