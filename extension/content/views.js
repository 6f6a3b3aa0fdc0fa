/** How each card is shown: as the setting says, or as the user wished for this one card while the page is open. */
import { isFlagged } from "./marks.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Display} Display
 * @typedef {"badge" | "dim" | "hide"} View
 */

export function createViews() {
  /** @type {Map<string, View>} by id */
  const wishes = new Map();

  return {
    /** @param {Mark} mark @param {Display} display @returns {View} */
    of(mark, display) {
      const wish = wishes.get(mark.id);
      if (wish) {
        return wish;
      }
      return isFlagged(mark) && display !== "quiet" ? display : "badge";
    },
    /** @param {string} id @param {View} view */
    wish: (id, view) => wishes.set(id, view),
    /** Of one card, or of all. @param {string} [id] */
    forget: (id) => (id === undefined ? wishes.clear() : wishes.delete(id)),
  };
}
