/** Building our own elements: text is only ever text, and only real people press our buttons. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {Document} page
 * @param {K} name
 * @param {{text?: string} & Record<string, string | undefined>} [attributes] those that are undefined are left out
 * @param {(Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(page, name, { text, ...attributes } = {}, children = []) {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  if (text === undefined) {
    element.append(...children);
  } else {
    // Not append(): Firefox lets a style past the page's security policy only where its text was set, and by us.
    element.textContent = text;
  }
  return element;
}

/**
 * A picture of 16 by 16 that says nothing to screen readers.
 *
 * @param {Document} page
 * @param {string} path the filled shape
 */
export function icon(page, path) {
  const svg = page.createElementNS(SVG, "svg");
  const shape = page.createElementNS(SVG, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true" })) {
    svg.setAttribute(key, value);
  }
  shape.setAttribute("d", path);
  shape.setAttribute("fill", "currentColor");
  shape.setAttribute("fill-rule", "evenodd");
  svg.append(shape);
  return svg;
}

/**
 * Listens to what a person did. What a script made up is ignored.
 *
 * @template {keyof HTMLElementEventMap} K
 * @param {EventTarget} target
 * @param {K} type
 * @param {(event: HTMLElementEventMap[K]) => void} handler
 */
export function onReal(target, type, handler) {
  target.addEventListener(type, (event) => {
    if (event.isTrusted) {
      handler(/** @type {HTMLElementEventMap[K]} */ (event));
    }
  });
}

/** What must not reach the page's own handlers: a press on our badge is no press on the card. */
const OUR_OWN_AFFAIR = ["click", "dblclick", "auxclick", "mousedown", "mouseup", "pointerdown", "pointerup", "keydown", "keypress", "keyup"];

/** @param {Event} event */
const stop = (event) => event.stopPropagation();

/** @param {ShadowRoot} root */
export function keepToOurselves(root) {
  for (const type of OUR_OWN_AFFAIR) {
    root.addEventListener(type, stop);
  }
}
