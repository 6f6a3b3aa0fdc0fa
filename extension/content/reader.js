/** Reads what is on the page now, and only what changed of it. */
import { surfaceOf } from "./addresses.js";
import { createKnown } from "./known.js";
import { useLayoutFix } from "./selectors.js";
import { NOTHING, look, readItem } from "./surfaces.js";

/**
 * @typedef {import("./extract.js").Extract} Extract
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("./surfaces.js").Item} Item
 * @typedef {import("./surfaces.js").Sight} Sight
 * @typedef {import("../shared/layout-fix.js").LayoutFix} LayoutFix
 *
 * @typedef {Sight & {marks: {item: Item, mark: Mark}[]}} Seen with what is known of each item, in the page's order
 */

/** How many new rows are read at a time: the page wants to move, too. The first are fewer, to be asked about at once. */
export const FIRST_ROWS = 25;
export const ROWS = 250;

/** @type {Seen} */
export const NOTHING_SEEN = Object.freeze({ ...NOTHING, marks: [] });

/** @param {Window & typeof globalThis} window */
export function createReader(window) {
  const { document, location } = window;
  const known = createKnown();
  /** @type {WeakMap<Item, Extract>} */
  const extracts = new WeakMap();
  /** @type {import("./find.js").Memo} */
  let memo = new WeakMap();
  let portion = FIRST_ROWS;

  /** @param {Item} item @returns {Mark} */
  function markOf(item) {
    const read = extracts.get(item) ?? readItem(item, document.documentElement.lang);
    extracts.set(item, read);
    return known.markOf(item, read);
  }

  /** All is read anew the next time. */
  function forget() {
    memo = new WeakMap();
  }

  return {
    known,
    forget,
    /** @param {Iterable<Element>} rows to be read anew the next time */
    forgetRows(rows) {
      for (const row of rows) {
        memo.delete(row);
      }
    },
    /** @returns {Seen} */
    read() {
      const sight = look(document, location.pathname, memo, portion);
      portion = sight.more ? ROWS : FIRST_ROWS;
      return { ...sight, marks: sight.items.map((item) => ({ item, mark: markOf(item) })) };
    },
    /** @param {LayoutFix | null} fix */
    useLayoutFix(fix) {
      useLayoutFix(fix, document);
      forget();
    },
    /**
     * @param {LayoutFix} fix to be tried
     * @param {LayoutFix | null} now the one that stays
     * @returns {number | null} how many items would be read with it; null where none could be
     */
    tryLayout(fix, now) {
      if (surfaceOf(location.pathname) === null) {
        return null;
      }
      useLayoutFix(fix, document);
      const { length } = look(document, location.pathname, new WeakMap()).items;
      useLayoutFix(now, document);
      return length;
    },
  };
}
