/** Puts one badge on each judged card, takes away those of cards that are gone, and hides what is to be hidden. */
import { createBadge } from "./badge.js";
import { HOST, hasMark, removeHosts, setMark } from "./host.js";
import { isFlagged } from "./marks.js";
import { createShadowHiding } from "./shadow-hiding.js";
import { isDark } from "./theme.js";

/**
 * @typedef {import("./badge.js").Badge} Badge
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {{row: Element, mark: Mark}} Painted
 */

const FIRST_HOST = `:scope > ${HOST}`;

/** How often a badge moves back to its card's end before it stays where it is: a page may put its own things there, too. */
const MOVES = 5;

/** @type {WeakMap<Badge, Mark>} what each badge shows: the parts of a mark are replaced, never changed */
const drawn = new WeakMap();

/** @param {Badge} badge @param {Mark} mark @returns {boolean} whether it shows just that already */
function isDrawn(badge, mark) {
  const before = drawn.get(badge);
  drawn.set(badge, { ...mark });
  return before !== undefined && /** @type {(keyof Mark)[]} */ (Object.keys(mark)).every((key) => mark[key] === before[key]);
}

/** @param {Element} row */
function isPadded(row) {
  return parseFloat(row.ownerDocument.defaultView?.getComputedStyle(row).paddingInlineStart ?? "") > 0;
}

/**
 * @param {Document} page
 * @param {(id: string, decision: Decision | null) => void} decide
 * @param {(id: string, standing: import("../shared/types.js").Standing | null) => void} setSender
 */
export function createPainter(page, decide, setSender) {
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
    const made = { ...createBadge(page, mark.id, (decision) => decide(mark.id, decision), (standing) => setSender(mark.id, standing)), moves: 0 };
    badges.set(row, made);
    setMark(made.host, "p", padded.get(row) ?? isPadded(row));
    return made;
  };

  return {
    /**
     * @param {Painted[]} cards all that are on the page now
     * @param {boolean} hide whether flagged cards are hidden
     * @returns {string[]} ids of the cards that are hidden
     */
    paint(cards, hide) {
      const rows = new Set(cards.map(({ row }) => row));
      for (const row of badges.keys()) {
        if (!rows.has(row) || !row.isConnected) {
          remove(row);
        }
      }
      // All that asks for styles goes before all that changes the page, or every card would have them computed anew.
      const padded = new Map(cards.filter(({ row }) => !badges.has(row)).map(({ row }) => [row, isPadded(row)]));
      const hidden = new Set();
      const hiddenRows = [];
      const dark = cards[0] !== undefined && isDark(cards[0].row);
      for (const card of cards) {
        const badge = badgeOn(card, padded);
        if (!isDrawn(badge, card.mark)) {
          badge.update(card.mark);
        }
        if (card.row.lastElementChild !== badge.host && (badge.host.parentNode !== card.row || badge.moves++ < MOVES)) {
          card.row.append(badge.host);
        }
        if (card.row.querySelector(FIRST_HOST) !== badge.host) {
          removeHosts(card.row, (host) => host === badge.host);
        }
        setMark(badge.host, "d", dark);
        const hides = hide && isFlagged(card.mark);
        setMark(badge.host, "h", hides);
        if (hides) {
          hidden.add(card.mark.id);
          hiddenRows.push(card.row);
        }
      }
      shadowHiding.keepFor(hiddenRows);
      return [...hidden];
    },
    /** @returns {number} how many cards are hidden now */
    hidden: () => [...badges.values()].filter(({ host }) => hasMark(host, "h")).length,
    clear() {
      for (const row of [...badges.keys()]) {
        remove(row);
      }
      shadowHiding.keepFor([]);
    },
  };
}
