import { direction, language, text } from "../shared/i18n.js";

/**
 * An element of this page that must be there.
 *
 * @template {typeof Element} T
 * @param {string} selector
 * @param {T} type
 * @returns {InstanceType<T>}
 */
export function element(selector, type) {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) {
    throw new Error(`This page has no ${type.name} at ${selector}.`);
  }
  return /** @type {InstanceType<T>} */ (found);
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {(Node | string)[]} children
 * @param {Partial<HTMLElementTagNameMap[K]>} [properties]
 */
export function make(name, children, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/**
 * Shows a list anew, and leaves the focus on the entry where it was.
 *
 * @param {Element} list
 * @param {Element[]} items
 */
export function refill(list, items) {
  const at = [...list.children].findIndex((each) => each.contains(document.activeElement));
  list.replaceChildren(...items);
  list.children[at]?.querySelector("button")?.focus();
}

/** Says the page's words in the user's language: every element with `data-text` gets the message of that key. */
export function fillWords() {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  for (const each of document.querySelectorAll("[data-text]")) {
    each.textContent = text(each.getAttribute("data-text") ?? "");
  }
}

/**
 * Does something that may fail, and says so where it does.
 *
 * @param {() => Promise<void>} action
 */
export async function orSay(action) {
  const failure = element("#failure", HTMLElement);
  try {
    await action();
    failure.hidden = true;
  } catch (error) {
    failure.textContent = text("failed", [error instanceof Error ? error.message : String(error)]);
    failure.hidden = false;
    failure.scrollIntoView?.({ block: "nearest" });
  }
}
