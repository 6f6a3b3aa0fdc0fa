/** What is painted: a badge on each card, and the bar. Decides how each card is shown; knows of no other part of the page. */
import { createBarPlace } from "./bar-place.js";
import { createCounting } from "./counting.js";
import { createDoubt } from "./doubt.js";
import { createPainter } from "./painter.js";
import { NOTHING_SEEN } from "./reader.js";
import { isDark } from "./theme.js";
import { createViews } from "./views.js";
import { text } from "../shared/i18n.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("./reader.js").Seen} Seen
 * @typedef {import("./views.js").View} View
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").Standing} Standing
 *
 * @typedef {object} Presses what the user asks for, on what is painted
 * @property {(id: string, decision: Decision | null) => void} decide
 * @property {(id: string, standing: Standing | null) => void} setSender
 * @property {(id: string, view: View) => void} show one card otherwise than the others
 * @property {(display: Settings["display"]) => void} setDisplay of all flagged cards
 * @property {(step: 1 | -1) => void} jump
 * @property {() => boolean} reaches whether the extension is still there; where it is not, all is taken away
 *
 * @typedef {object} Scene all that decides what is painted
 * @property {Seen} seen
 * @property {Settings | null} settings
 * @property {boolean} silent whether the background has stopped answering
 */

/**
 * @param {Document} page
 * @param {(write: () => void) => boolean} quietly writes into the page without being noticed; tells whether it did
 * @param {() => void} onDoubt called once the page has not been understood for a while
 * @param {Presses} presses
 */
export function createPainting(page, quietly, onDoubt, { decide, setSender, show, setDisplay, jump, reaches }) {
  const window = /** @type {Window & typeof globalThis} */ (page.defaultView);
  const views = createViews();
  const counting = createCounting();
  const doubt = createDoubt(onDoubt);
  const bar = createBarPlace(page, setDisplay, jump);
  const painter = createPainter(page, decide, setSender, show, (panel, isOpen) => {
    bar.giveWayTo(panel, isOpen);
    return reaches();
  });
  /** @type {Scene} */
  let scene = { seen: NOTHING_SEEN, settings: null, silent: false };
  let dark = false;
  /** @type {Seen | null} what `dark` was asked for */
  let asked = null;
  /** The frame in which what was painted last is drawn; 0 where all is. */
  let frame = 0;
  let due = false;

  /** @param {Mark} mark */
  function viewOf(mark) {
    const { seen, settings } = scene;
    if (!seen.isList) {
      return null;
    }
    return settings && seen.understood && !seen.more ? views.of(mark, settings.display) : "badge";
  }

  function trouble() {
    const { seen, silent } = scene;
    if (doubt.lasts(seen.understood)) {
      return text("bar_not_understood");
    }
    return silent && seen.understood ? text("bar_unreachable") : null;
  }

  function write() {
    const { seen, settings, silent } = scene;
    if (settings?.display === "quiet") {
      painter.clear();
      bar.clear();
      return;
    }
    const judged = seen.marks.filter(({ mark }) => mark.verdict !== null);
    const waiting = silent ? [] : seen.marks.filter(({ mark }) => mark.verdict === null).map(({ item }) => item.row);
    const hidden = painter.paint(judged.map(({ item, mark }) => ({ row: item.row, mark, view: viewOf(mark) })), waiting, dark);
    counting.count(hidden);
    const listed = seen.isList ? judged.map(({ mark }) => mark) : [];
    bar.paint({ judged: listed, hidden: hidden.length, dimmed: painter.dimmed(), trouble: trouble(), dark });
    painter.keepRoom(bar.isShown());
  }

  function draw() {
    const { seen } = scene;
    if (seen !== asked) {
      // Asks for styles, which the browser computes anew after anything is written: once for all that was read.
      dark = isDark(seen.marks[0]?.item.row ?? page.body);
      asked = seen;
      painter.forget();
    }
    due = false;
    if (quietly(write)) {
      frame ||= window.requestAnimationFrame(() => {
        frame = 0;
        if (due) {
          draw();
        }
      });
    }
  }

  return {
    views,
    /**
     * @param {Scene} now
     * @param {boolean} [inTurn] whether it waits for what was painted last to be drawn: with each drawing, the browser lays the list out
     */
    paint(now, inTurn = false) {
      scene = now;
      if (inTurn && frame) {
        due = true;
      } else {
        draw();
      }
    },
    /** @param {Mark} mark @returns {boolean} whether its card is out of sight */
    hides: (mark) => viewOf(mark) === "hide",
    /** @param {Element} element that changed */
    touch: (element) => painter.touch(element),
    /** @param {Element | null} row whose badge gets the focus; null for the bar, which brings back what is hidden */
    focus: (row) => (row ? painter.focus(row) : bar.focus()),
    /** @returns {number} how many cards are hidden now */
    hidden: () => painter.hidden(),
    /** @param {string} id of an invitation that was scrolled away long ago */
    forget(id) {
      counting.forget(id);
      views.forget(id);
    },
    /** Paints nothing any more. */
    retire() {
      doubt.stop();
      window.cancelAnimationFrame(frame);
      painter.clear();
      bar.retire();
    },
  };
}
