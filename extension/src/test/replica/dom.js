/**
 * Makes an element. Attributes that are null, undefined or false are left out; `true` gives an empty attribute.
 *
 * @param {string} tag
 * @param {Record<string, string | boolean | null | undefined | (() => void)>} [attributes] a function listens to clicks
 * @param {...(Node | string | null)} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener("click", value);
    else if (value === true) element.setAttribute(name, "");
    else if (value) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The page's choices, from its address. */
export const choice = new URLSearchParams(location.search);
