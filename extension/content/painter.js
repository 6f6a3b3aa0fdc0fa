/** Puts one badge on each judged card, takes away those of cards that are gone, and hides or dims what is to be. */
import { createBadge } from "./badge.js";
import { HOST, hasMark, removeHosts, setMark } from "./host.js";
import { createShadowHiding } from "./shadow-hiding.js";
import { isDark } from "./theme.js";

/**
 * @typedef {import("./badge.js").Badge} Badge
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("./views.js").View} View
 * @typedef {{row: Element, mark: Mark, view: View | null}} Painted view: null where a card is never hidden or dimmed
 */

const FIRST_HOST = `:scope > ${HOST}`;

/** How often a badge moves back to its card's end before it stays where it is: a page may put its own things there, too. */
const MOVES = 5;

/** @type {WeakMap<Badge, Mark & {view: View | null}>} what each badge shows: the parts of a mark are replaced, never changed */
const drawn = new WeakMap();

/** @param {Badge} badge @param {Painted} card @returns {boolean} whether it shows just that already */
function isDrawn(badge, { mark, view }) {
  const before = drawn.get(badge);
  drawn.set(badge, { ...mark, view });
  return before?.view === view && /** @type {(keyof Mark)[]} */ (Object.keys(mark)).every((key) => mark[key] === before[key]);
}

/** @param {Element} row */
function isPadded(row) {
  return parseFloat(row.ownerDocument.defaultView?.getComputedStyle(row).paddingInlineStart ?? "") > 0;
}

/**
 * @param {Document} page
 * @param {(id: string, decision: Decision | null) => void} decide
 * @param {(id: string, standing: import("../shared/types.js").Standing | null) => void} setSender
 * @param {(id: string, view: View) => void} show one card otherwise than the others
 */
export function createPainter(page, decide, setSender, show) {
  /** @type {Map<Element, Badge & {moves: number}>} */
  const badges = new Map();
  const shadowHiding = createShadowHiding();

  /** @param {Element} row */
  const remove = (row) => {
    badges.get(row)?.host.remove();
    badges.delete(row);
  };

  /** @param {Painted} painted @param {Map<Element, boolean>} padded */
  const badgeOn = ({ row, mark }, padded) => {
    const found = badges.get(row);
    if (found?.id === mark.id) {
      return found;
    }
    remove(row);
    const { id } = mark;
    const badge = createBadge(page, id, (decision) => decide(id, decision), (standing) => setSender(id, standing), (view) => show(id, view));
    const made = { ...badge, moves: 0 };
    badges.set(row, made);
    setMark(made.host, "p", padded.get(row) ?? isPadded(row));
    return made;
  };

  return {
    /**
     * @param {Painted[]} cards all that are on the page now
     * @returns {string[]} ids of the cards that are hidden
     */
    paint(cards) {
      const rows = new Set(cards.map(({ row }) => row));
      for (const row of badges.keys()) {
        if (!rows.has(row) || !row.isConnected) {
          remove(row);
        }
      }
      // All that asks for styles goes before all that changes the page, or every card would have them computed anew.
      const padded = new Map(cards.filter(({ row }) => !badges.has(row)).map(({ row }) => [row, isPadded(row)]));
      const hidden = new Set();
      const dark = cards[0] !== undefined && isDark(cards[0].row);
      for (const card of cards) {
        const badge = badgeOn(card, padded);
        if (!isDrawn(badge, card)) {
          badge.update(card.mark, card.view);
        }
        if (card.row.lastElementChild !== badge.host && (badge.host.parentNode !== card.row || badge.moves++ < MOVES)) {
          card.row.append(badge.host);
        }
        if (card.row.querySelector(FIRST_HOST) !== badge.host) {
          removeHosts(card.row, (host) => host === badge.host);
        }
        setMark(badge.host, "d", dark);
        setMark(badge.host, "h", card.view === "hide");
        setMark(badge.host, "m", card.view === "dim");
        if (card.view === "hide") {
          hidden.add(card.mark.id);
        }
      }
      shadowHiding.keepFor(cards.filter(({ view }) => view === "hide" || view === "dim").map(({ row }) => row));
      return [...hidden];
    },
    /** @param {Element} row whose badge gets the focus */
    focus: (row) => badges.get(row)?.focus(),
    /** @returns {number} how many cards are hidden now */
    hidden: () => [...badges.values()].filter(({ host }) => hasMark(host, "h")).length,
    /** @returns {number} how many are dimmed */
    dimmed: () => [...badges.values()].filter(({ host }) => hasMark(host, "m")).length,
    clear() {
      for (const row of [...badges.keys()]) {
        remove(row);
      }
      shadowHiding.keepFor([]);
    },
  };
}
