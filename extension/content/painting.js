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
 * @param {(write: () => void) => void} quietly writes into the page without being noticed
 * @param {() => void} onDoubt called once the page has not been understood for a while
 * @param {Presses} presses
 */
export function createPainting(page, quietly, onDoubt, { decide, setSender, show, setDisplay, jump, reaches }) {
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

  /** @param {boolean} dark whether the page is */
  function write(dark) {
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

  return {
    views,
    /** @param {Scene} now */
    paint(now) {
      scene = now;
      // Styles are asked for before anything is written, or the browser would compute them twice.
      const dark = isDark(now.seen.marks[0]?.item.row ?? page.body);
      quietly(() => write(dark));
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
      painter.clear();
      bar.retire();
    },
  };
}
