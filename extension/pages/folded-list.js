import { plural } from "../shared/i18n.js";
import { element, refill } from "./dom.js";

/** How many entries of a list are shown before the others are asked for. */
const SHOWN = 8;

/**
 * @param {string} section that holds a list, one for the others, and a sentence for when there is nothing
 * @param {HTMLLIElement[]} items
 */
export function showFolded(section, items) {
  element(`${section} .none`, HTMLElement).hidden = items.length > 0;
  refill(element(`${section} .first`, HTMLElement), items.slice(0, SHOWN));
  const others = items.slice(SHOWN);
  element(`${section} .older`, HTMLElement).hidden = others.length === 0;
  element(`${section} .older summary`, HTMLElement).textContent = plural("older", others.length);
  refill(element(`${section} .older ul`, HTMLElement), others);
}
