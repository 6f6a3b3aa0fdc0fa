/** Which flagged card comes next, seen from where the user is. */
import { HOST } from "./host.js";

/** @typedef {{id: string, row: Element}} Stop */

/** @param {Document} page @returns {Element | null} what has the focus, in the page's open shadow roots, too; null for the page as a whole */
function focused(page) {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active === page.body || active === page.documentElement ? null : active;
}

/** @param {Element} from @param {Element} to @param {1 | -1} step @returns {boolean} whether one comes to it by going that way */
function liesAhead(from, to, step) {
  const where = from.compareDocumentPosition(to);
  return (where & from.DOCUMENT_POSITION_DISCONNECTED) === 0 && (where & (step > 0 ? from.DOCUMENT_POSITION_FOLLOWING : from.DOCUMENT_POSITION_PRECEDING)) !== 0;
}

/** @param {Document} page */
export function createJump(page) {
  let last = "";

  /** @param {Stop[]} stops @param {1 | -1} step @returns {number} may be one too far at either end */
  const nextIndex = (stops, step) => {
    const active = focused(page);
    const inside = stops.findIndex(({ row }) => active && row.contains(active));
    if (inside >= 0) {
      return inside + step;
    }
    // Our own bar stands after everything: who presses it there is still where he was.
    if (active && !(active.parentElement === page.body && active.matches(HOST))) {
      const ahead = stops.filter(({ row }) => liesAhead(active, row, step)).at(step > 0 ? 0 : -1);
      return ahead ? stops.indexOf(ahead) : step > 0 ? 0 : -1;
    }
    const before = stops.findIndex(({ id }) => id === last);
    return before >= 0 ? before + step : step > 0 ? 0 : -1;
  };

  /**
   * @param {Stop[]} stops in the page's order
   * @param {1 | -1} step forward or back
   * @returns {Stop | null} from the last the first comes next; null where there is none
   */
  return (stops, step) => {
    const next = stops.length > 0 ? stops.at(nextIndex(stops, step) % stops.length) : undefined;
    last = next?.id ?? last;
    return next ?? null;
  };
}
