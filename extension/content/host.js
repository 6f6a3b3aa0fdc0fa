/** Elements of our own in somebody else's page: plain, empty to the page's eyes, gone without a trace. */

/** Page style and tests know it, too. Says nothing of who put it there. */
export const ATTRIBUTE = "data-k";
export const OURS = "q7";

/** @typedef {"h" | "m" | "d" | "p"} Word h: the card is hidden; m: it is dimmed; d: the page is dark; p: the card keeps its contents from its edges */

export const HOST = `[${ATTRIBUTE}~="${OURS}"]`;

/**
 * Hides and dims what holds a host that says so; `page.css` says the same. Dimmed is all of a card but our own element, and only until
 * somebody points at it or goes there.
 */
export const CARD_STYLE = `:has(> [${ATTRIBUTE}~="${OURS}"][${ATTRIBUTE}~="h"]) {
  display: none !important;
}
:has(> [${ATTRIBUTE}~="${OURS}"][${ATTRIBUTE}~="m"]):not(:hover, :focus-within) > :not([${ATTRIBUTE}~="${OURS}"]) {
  opacity: 0.4 !important;
}
@media (prefers-contrast: more), (forced-colors: active) {
  :has(> [${ATTRIBUTE}~="${OURS}"][${ATTRIBUTE}~="m"]):not(:hover, :focus-within) > :not([${ATTRIBUTE}~="${OURS}"]) {
    opacity: 0.75 !important;
  }
}
`;

/**
 * @param {Document} page
 * @returns {{host: HTMLElement, root: ShadowRoot}} the root is closed: only who holds it here can look inside
 */
export function createHost(page) {
  const host = page.createElement("div");
  host.setAttribute(ATTRIBUTE, OURS);
  return { host, root: host.attachShadow({ mode: "closed" }) };
}

/**
 * Sets one word of the mark, and writes only where something changes.
 *
 * @param {HTMLElement} host
 * @param {Word} word
 * @param {boolean} on
 */
export function setMark(host, word, on) {
  const words = new Set((host.getAttribute(ATTRIBUTE) ?? OURS).split(" "));
  if (words.has(word) !== on) {
    if (on) {
      words.add(word);
    } else {
      words.delete(word);
    }
    host.setAttribute(ATTRIBUTE, [...words].join(" "));
  }
}

/** @param {Element} host @param {Word} word */
export function hasMark(host, word) {
  return (host.getAttribute(ATTRIBUTE) ?? "").split(" ").includes(word);
}

/**
 * Takes away what an earlier instance of this script left behind, or a page that copied a card.
 *
 * @param {ParentNode} within
 * @param {(host: Element) => boolean} [keep]
 */
export function removeHosts(within, keep = () => false) {
  for (const host of within.querySelectorAll(HOST)) {
    if ((host.childNodes.length === 0 || host.localName === "style") && !keep(host)) {
      host.remove();
    }
  }
}
