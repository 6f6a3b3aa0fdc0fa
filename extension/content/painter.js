/** Puts one badge on each judged card, takes away those of cards that are gone, and hides or dims what is to be. */
import { createBadge } from "./badge.js";
import { createCardStyles } from "./card-styles.js";
import { ATTRIBUTE, HOST, hasMark, removeHosts, setMark } from "./host.js";
import { lineWithin } from "./row-line.js";
import { LINK } from "./selectors.js";

/**
 * @typedef {import("./badge.js").Badge} Badge
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("./views.js").View} View
 * @typedef {{row: Element, mark: Mark, view: View | null}} Painted view: null where a card is never hidden or dimmed
 * @typedef {{moves: number, whose: string | null, view: View | null, veiled: boolean, dark: boolean}} Shown
 */

/** @param {Element} row @returns {Element | null} a selector would look through all that is in it, each time */
function firstHost(row) {
  let child = row.firstElementChild;
  while (child && !(child.hasAttribute(ATTRIBUTE) && child.matches(HOST))) {
    child = child.nextElementSibling;
  }
  return child;
}

/** How often a badge moves back to its card's end before it stays where it is: a page may put its own things there, too. */
const MOVES = 5;

/** @type {WeakMap<Badge, Mark & {view: View | null}>} what each badge shows: the parts of a mark are replaced, never changed */
const drawn = new WeakMap();

/** @param {Badge} badge @param {Painted} card @returns {boolean} whether it shows just that already */
function isDrawn(badge, { mark, view }) {
  const before = drawn.get(badge);
  if (before?.view === view && /** @type {(keyof Mark)[]} */ (Object.keys(mark)).every((key) => mark[key] === before[key])) {
    return true;
  }
  drawn.set(badge, { ...mark, view });
  return false;
}

/** @param {Element} row @returns {string | null} what changes as soon as the page uses the row for somebody else */
const whose = (row) => row.querySelector(LINK)?.getAttribute("href") ?? null;

/** @param {Element} row @returns {boolean} whether it keeps its contents from its edges */
const isPadded = (row) => parseFloat(row.ownerDocument.defaultView?.getComputedStyle(row).paddingInlineStart ?? "") > 0;

/**
 * @param {Document} page
 * @param {(id: string, decision: Decision | null) => void} decide
 * @param {(id: string, standing: import("../shared/types.js").Standing | null) => void} setSender
 * @param {(id: string, view: View) => void} wish to show one card otherwise than the others
 * @param {(panel: Element, isOpen: boolean) => boolean} opens is told of each panel that opens or closes; false where it may not
 */
export function createPainter(page, decide, setSender, wish, opens) {
  /** @type {Map<Element, Badge & Shown>} */
  const badges = new Map();
  const styles = createCardStyles(page);
  /** @type {Map<Element | null, Map<string, boolean>>} by what rows stand in, then by their class: each question may cost a layout of the list */
  const padded = new Map();
  let dimmed = 0;
  /** @type {HTMLElement | null} the host at the end of the list */
  let end = null;
  /** @type {HTMLElement | null} the one below which there is room for the bar */
  let roomy = null;

  /**
   * Asks for styles.
   *
   * @param {Painted} card
   * @returns {{padded: boolean, line: import("./row-line.js").Line | null}} whether it keeps its contents from its edges, and the line
   *   that would stand above the badge; lists of invitations have none
   */
  const measure = ({ row, view }) => {
    const alike = padded.get(row.parentElement) ?? new Map();
    padded.set(row.parentElement, alike);
    const is = alike.get(row.className) ?? isPadded(row);
    alike.set(row.className, is);
    return { padded: is, line: is || view !== null ? null : lineWithin(row) };
  };

  /** @param {Element} row */
  const remove = (row) => {
    badges.get(row)?.host.remove();
    badges.delete(row);
  };

  /** @param {Badge & Shown} badge @param {View | null} view */
  const show = (badge, view) => {
    if (badge.view !== view) {
      badge.view = view;
      setMark(badge.host, "h", view === "hide");
      setMark(badge.host, "m", view === "dim");
    }
  };

  /** Neither shows nor hides anything, but keeps its line, so that nothing jumps. @param {Badge & Shown} badge */
  const veil = (badge) => {
    badge.veiled = true;
    setMark(badge.host, "w", true);
    show(badge, null);
  };

  /** @param {Painted} card @param {ReturnType<typeof measure>} [measured] */
  const badgeOn = (card, measured) => {
    const { row, mark } = card;
    const found = badges.get(row);
    if (found?.id === mark.id) {
      if (found.veiled) {
        found.veiled = false;
        setMark(found.host, "w", false);
        found.whose = whose(row);
      }
      return found;
    }
    remove(row);
    const { id } = mark;
    const badge = createBadge(page, id, (decision) => decide(id, decision), (standing) => setSender(id, standing), (view) => wish(id, view), opens);
    const made = { ...badge, moves: 0, whose: whose(row), view: null, veiled: false, dark: false };
    badges.set(row, made);
    const { padded, line } = measured ?? measure(card);
    setMark(made.host, "p", padded);
    setMark(made.host, "l", line !== null);
    if (line) {
      made.underline(line);
    }
    return made;
  };

  return {
    /** Asks anew how rows stand. */
    forget: () => padded.clear(),
    /**
     * @param {Painted[]} cards all that are on the page now
     * @param {Element[]} waiting rows whose verdict is on its way
     * @param {boolean} dark whether the page is
     * @returns {string[]} ids of the cards that are hidden
     */
    paint(cards, waiting, dark) {
      const rows = new Set(cards.map(({ row }) => row));
      const waits = new Set(waiting);
      for (const [row, badge] of badges) {
        if (!row.isConnected || !(rows.has(row) || waits.has(row))) {
          remove(row);
        } else if (!rows.has(row)) {
          veil(badge);
        }
      }
      // All that asks for styles goes before all that changes the page, or every card would have them computed anew.
      const measured = new Map(cards.filter(({ row, mark }) => badges.get(row)?.id !== mark.id).map((card) => [card.row, measure(card)]));
      const hidden = new Set();
      for (const card of cards) {
        const badge = badgeOn(card, measured.get(card.row));
        if (!isDrawn(badge, card)) {
          badge.update(card.mark, card.view);
        }
        if (card.row.lastElementChild !== badge.host && (badge.host.parentNode !== card.row || badge.moves++ < MOVES)) {
          card.row.append(badge.host);
        }
        if (firstHost(card.row) !== badge.host) {
          removeHosts(card.row, (host) => host === badge.host);
        }
        if (badge.dark !== dark) {
          badge.dark = dark;
          setMark(badge.host, "d", dark);
        }
        show(badge, card.view);
        if (card.view === "hide") {
          hidden.add(card.mark.id);
        }
      }
      const lastShown = cards.findLast(({ view }) => view !== null && view !== "hide");
      end = lastShown ? (badges.get(lastShown.row)?.host ?? null) : null;
      const rowsOf = (/** @type {View} */ wanted) => cards.filter(({ view }) => view === wanted).map(({ row }) => row);
      const dim = rowsOf("dim");
      dimmed = dim.length;
      styles.keepFor(rowsOf("hide"), dim);
      return [...hidden];
    },
    /** Leaves room below the last card for the bar, or none: there is nothing further down to scroll to. @param {boolean} needed */
    keepRoom(needed) {
      const now = needed ? end : null;
      if (now !== roomy) {
        [roomy, now].forEach((host) => host && setMark(host, "e", host === now));
        roomy = now;
      }
    },
    /** Lets a badge say nothing from the moment its row is somebody else's. @param {Element} element that changed */
    touch(element) {
      for (let around = /** @type {Element | null} */ (element); around; around = around.parentElement) {
        const badge = badges.get(around);
        if (badge) {
          if (badge.whose !== whose(around)) {
            veil(badge);
          }
          return;
        }
      }
    },
    /** @param {Element} row whose badge gets the focus */
    focus: (row) => badges.get(row)?.focus(),
    /** @returns {number} how many cards are hidden now */
    hidden: () => [...badges.values()].filter(({ host }) => hasMark(host, "h")).length,
    /** @returns {number} how many are dimmed */
    dimmed: () => dimmed,
    clear() {
      for (const row of [...badges.keys()]) {
        remove(row);
      }
      styles.keepFor([], []);
    },
  };
}
