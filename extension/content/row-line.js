/**
 * The line under a row. Where the row's inside draws it, our badge, which stands last in the row, would stand beneath it, as if it
 * spoke of the next: then that line is covered, and drawn anew below.
 */
import { HOST } from "./host.js";
import { groundOf } from "./theme.js";

/**
 * @typedef {object} Line
 * @property {string} width as CSS
 * @property {string} color of the line
 * @property {string} ground the colour around it
 */

/** @param {Element} element @returns {Element | undefined} */
const lastPart = ({ children }) => [...children].filter((child) => !child.matches(HOST)).at(-1);

/** @param {Element} row @returns {Line | null} null where nothing inside draws a line at its very end */
export function lineWithin(row) {
  const window = row.ownerDocument.defaultView;
  for (let part = lastPart(row); part && window; part = lastPart(part)) {
    const { borderBottomWidth: width, borderBottomStyle: style, borderBottomColor: color, paddingBottom, marginBottom } = window.getComputedStyle(part);
    const ground = parseFloat(width) > 0 && style !== "none" ? groundOf(row) : null;
    if (ground !== null) {
      return { width, color, ground };
    }
    if (parseFloat(paddingBottom) > 0 || parseFloat(marginBottom) > 0) {
      return null;
    }
  }
  return null;
}
