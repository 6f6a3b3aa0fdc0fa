/** The bar's place on the page: there once it has something to say, gone where nothing is painted, left behind with a last word. */
import { createBar } from "./bar.js";
import { createGivingWay } from "./giving-way.js";
import { HOST, setMark } from "./host.js";
import { BAR_ROOM } from "./look.js";
import { isFlagged } from "./marks.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 *
 * @typedef {object} Numbers
 * @property {Mark[]} judged the marks of the list's judged cards; none where there is no list
 * @property {number} hidden how many cards are hidden
 * @property {number} dimmed
 * @property {string | null} trouble a sentence that goes before all numbers
 * @property {boolean} dark whether the page is
 */

/**
 * @param {Document} page
 * @param {(display: "badge" | "dim" | "hide") => void} setDisplay of all flagged cards
 * @param {(step: 1 | -1) => void} jump
 */
export function createBarPlace(page, setDisplay, jump) {
  /** @type {import("./bar.js").Bar | null} */
  let bar = null;
  const window = /** @type {Window & typeof globalThis} */ (page.defaultView);
  // Measured where it can be: in a narrow window its words take more lines.
  const height = () => (bar ? Math.max(BAR_ROOM, bar.height()) : BAR_ROOM);

  return {
    giveWayTo: createGivingWay(window, height, (away) => bar?.giveWay(away)),
    /** @param {Numbers} numbers */
    paint({ judged, hidden, dimmed, trouble, dark }) {
      if (!bar && !trouble && judged.length === 0) {
        return;
      }
      bar ??= createBar(page, setDisplay, jump);
      if (!bar.host.isConnected) {
        page.body.append(bar.host);
      }
      setMark(bar.host, "d", dark);
      bar.update({ read: judged.length, flagged: judged.filter(isFlagged).length, hidden, dimmed, trouble });
    },
    isShown: () => bar?.isShown() ?? false,
    clear: () => bar?.host.remove(),
    focus: () => bar?.focus(),
    /** Says that this script was replaced, unless its successor paints already. */
    retire() {
      if (bar?.host.isConnected && page.querySelectorAll(HOST).length === 1) {
        bar.retire();
      } else {
        bar?.host.remove();
      }
    },
  };
}
