/** Whether the page behind an element is dark: by its real colours, not by what the system prefers. */

const COLOR = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+%?))?\s*\)$/;
/** Below this a page counts as dark; 0 is black, 1 white. */
const DARK_BELOW = 0.4;

/**
 * @param {Element} element
 * @returns {boolean}
 */
export function isDark(element) {
  const ground = groundOf(element);
  const lightness = ground === null ? null : lightnessOf(ground);
  return lightness === null ? (element.ownerDocument.defaultView?.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false) : lightness < DARK_BELOW;
}

/** @param {Element} element @returns {string | null} the colour that is seen behind it, as computed; null where the page has none */
export function groundOf(element) {
  const window = element.ownerDocument.defaultView;
  for (let around = /** @type {Element | null} */ (element); around && window; around = parentOf(around)) {
    const { backgroundColor } = window.getComputedStyle(around);
    if (lightnessOf(backgroundColor) !== null) {
      return backgroundColor;
    }
  }
  return null;
}

/** @param {Element} element @returns {Element | null} */
function parentOf(element) {
  const root = element.getRootNode();
  return element.parentElement ?? ("host" in root ? /** @type {ShadowRoot} */ (root).host : null);
}

/** @param {string} color as computed @returns {number | null} null where one sees through it */
function lightnessOf(color) {
  const found = COLOR.exec(color);
  if (!found || (found[4] !== undefined && parseFloat(found[4]) < 0.5)) {
    return null;
  }
  const [red, green, blue] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
