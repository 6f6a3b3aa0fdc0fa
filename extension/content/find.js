/** Finds the invitation cards on a page, on all its generations. */
import { leadsTo } from "./addresses.js";
import { cardOf, isSure } from "./card.js";
import { linesOf } from "./lines.js";
import { onlyNumber } from "./numbers.js";
import { BOUNDARY, COUNT_CHIPS, DIALOG, GONE, HEADINGS, LINK, LINK_TO_ALL, MAIN, PRESSABLE, ROW, SHADOW_HOSTS } from "./selectors.js";

/**
 * @typedef {import("./card.js").Card} Card
 * @typedef {ReturnType<typeof cardOf>} Reading
 *
 * @typedef {object} Found
 * @property {Card[]} cards in the page's order
 * @property {number} unclear rows that may be invitations but are not understood
 * @property {number} odd rows that are invitations only if the page says that there are more than were found
 * @property {boolean} more whether there are rows that were left for the next call
 *
 * @typedef {WeakMap<Element, Reading>} Memo what was read of a row that has not changed since
 */

/** How far a card without a list item may grow to take in its note. */
const STEPS_OUT = 4;

/** How far a heading may stand from the link beside it. */
const STEPS_TO_HEADING = 3;

/** @param {Document} page @returns {(Document | ShadowRoot)[]} the page and the open shadow roots that hold parts of it */
export function rootsOf(page) {
  const shadows = [...page.querySelectorAll(SHADOW_HOSTS)].map((host) => host.shadowRoot);
  return [page, ...new Set(shadows.filter((root) => root !== null))];
}

/**
 * @param {Document} page
 * @param {Memo} [memo]
 * @param {number} [most] how many new rows are read now
 * @returns {Found}
 */
export function find(page, memo = new WeakMap(), most = Infinity) {
  /** @type {Found} */
  const found = { cards: [], unclear: 0, odd: 0, more: false };
  for (const root of rootsOf(page)) {
    const { cards, doubtful, more } = inListItems(root, memo, most);
    found.more ||= more;
    // Other elements are many, and what is no list item is no hurry: first all that is one.
    found.cards.push(...cards, ...(more ? [] : inOtherElements(root, memo, cards, doubtful)));
    found.unclear += [...doubtful].filter((row) => memo.get(row) === "unclear").length;
    found.odd += [...doubtful].filter((row) => memo.get(row) === "odd").length;
  }
  return found;
}

/** @param {Element} row @param {Memo} memo @returns {Reading} */
function read(row, memo) {
  let card = memo.get(row);
  if (card === undefined) {
    card = cardOf(row);
    memo.set(row, card);
  }
  return card;
}

/** @param {Reading} reading @returns {reading is Card} */
const isCard = (reading) => reading !== null && typeof reading === "object";

/**
 * @param {Document | ShadowRoot} root
 * @param {Memo} memo
 * @param {number} most
 * @returns {{cards: Card[], doubtful: Set<Element>, more: boolean}} with the innermost rows that may be cards, too
 */
function inListItems(root, memo, most) {
  /** @type {Set<Element>} rows around cards */
  const taken = new Set();
  /** @type {Set<Element>} */
  const doubtful = new Set();
  const cards = [];
  const rows = [...root.querySelectorAll(ROW)].filter((row) => !row.closest(GONE));
  const left = new Set(rows.filter((row) => !memo.has(row)).slice(most));
  for (const row of rows.reverse()) {
    if (left.has(row)) {
      continue;
    }
    const card = taken.has(row) ? null : read(row, memo);
    if (isCard(card)) {
      cards.push(card);
      for (let around = row.parentElement?.closest(ROW); around; around = around.parentElement?.closest(ROW)) {
        taken.add(around);
      }
    } else if (card !== null && !row.querySelector(ROW)) {
      doubtful.add(row);
    }
  }
  return { cards: cards.reverse(), doubtful, more: left.size > 0 };
}

/**
 * Where the page has no list item for each card: from a control out to the nearest element that links to somebody.
 *
 * @param {Document | ShadowRoot} root
 * @param {Memo} memo
 * @param {Card[]} known
 * @param {Set<Element>} doubtful rows that hold several cards are taken out here
 * @returns {Card[]}
 */
function inOtherElements(root, memo, known, doubtful) {
  const rows = new Set(known.map((card) => card.row));
  const seen = new Set();
  const cards = [];
  for (const control of root.querySelectorAll(PRESSABLE)) {
    const item = control.localName === "a" && !control.hasAttribute("role") ? control : control.closest(ROW);
    const start = (item && memo.get(item) !== "unclear") || leadsTo(control) ? null : nearest(control);
    if (start && !seen.has(start) && ![...rows].some((row) => start.contains(row))) {
      seen.add(start);
      const card = read(start, memo);
      if (isCard(card) && isSure(card)) {
        const whole = withNote(card);
        rows.add(whole.row);
        cards.push(whole);
        if (item) {
          doubtful.delete(item);
        }
      }
    }
  }
  return cards;
}

/** @param {Element} control @returns {Element | null} */
function nearest(control) {
  for (let around = control.parentElement; around && !around.matches(BOUNDARY) && !around.matches(ROW); around = around.parentElement) {
    if ([...around.querySelectorAll(LINK)].some((link) => leadsTo(link))) {
      return around.closest(DIALOG) || around.closest(GONE) ? null : around;
    }
  }
  return null;
}

/** @param {Card} card @returns {Card} grown by the note beside it, if there is one */
function withNote(card) {
  let around = card.row.parentElement;
  for (let step = 0; !card.noteBox && around && step < STEPS_OUT && !around.matches(BOUNDARY) && !around.matches(ROW); step++) {
    const whole = cardOf(around);
    if (!isCard(whole) || whole.id !== card.id) {
      break;
    }
    if (whole.noteBox) {
      return whole;
    }
    around = around.parentElement;
  }
  return card;
}

/** @param {Element} chip @returns {number | null} the number in brackets at its end */
function countIn(chip) {
  const inBrackets = /[(（](.*)[)）]\s*$/u.exec(linesOf(chip).at(-1)?.text ?? "");
  return onlyNumber(inBrackets?.[1] ?? "")?.value ?? null;
}

/** Elements that may say how many there are, the surest first. @param {Document} page @returns {Element[]} */
function chipsOn(page) {
  const chips = COUNT_CHIPS.flatMap((selector) => [...page.querySelectorAll(selector)]);
  // A preview has a heading, and near it the link to all of them.
  for (const link of page.querySelectorAll(LINK_TO_ALL)) {
    let around = link.parentElement;
    for (let step = 0; around && step < STEPS_TO_HEADING && !around.matches(MAIN); step++) {
      chips.push(...around.querySelectorAll(HEADINGS.join()));
      around = around.parentElement;
    }
  }
  return chips;
}

/**
 * How many invitations the page itself says there are.
 *
 * @param {Document} page
 * @returns {number | null} null where it does not say, or not readably
 */
export function countOnPage(page) {
  for (const chip of chipsOn(page)) {
    const count = countIn(chip);
    if (count !== null) {
      return count;
    }
  }
  return null;
}

/**
 * Whether nothing on the page looks like an invitation that was not read.
 *
 * @param {Found} found
 * @param {number | null} count that the page itself gives
 */
export function isUnderstood({ cards, unclear, odd }, count) {
  const missed = count !== null && cards.length < count;
  return unclear === 0 && !(cards.length === 0 && missed) && !(odd > 0 && (missed || cards.length === 0));
}
