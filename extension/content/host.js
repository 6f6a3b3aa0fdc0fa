/** Elements of our own in somebody else's page: plain, empty to the page's eyes, gone without a trace. */

/** Page style and tests know it, too. Says nothing of who put it there. */
export const ATTRIBUTE = "data-k";
export const OURS = "q7";

/** @typedef {"h" | "m" | "d" | "p" | "w"} Word h: the card is hidden; m: it is dimmed; w: our element waits, unseen, for what it will say; d: the page is dark; p: the card keeps its contents from its edges */

export const HOST = `[${ATTRIBUTE}~="${OURS}"]`;

/** Hides what holds a host that says so; `page.css` says the same. */
export const HIDDEN_STYLE = `:has(> [${ATTRIBUTE}~="${OURS}"][${ATTRIBUTE}~="h"]) {
  display: none !important;
}
`;

const DIMMED = `:has(> [${ATTRIBUTE}~="${OURS}"][${ATTRIBUTE}~="m"]):not(:hover, :focus-within) > :not([${ATTRIBUTE}~="${OURS}"])`;

/**
 * Dims all of a card but our own element, until somebody points at it or goes there. Not in `page.css`: while this rule stands, a browser
 * takes ten times as long over the styles of every card that comes.
 */
export const DIMMED_STYLE = `${DIMMED} { opacity: 0.4 !important; }
@media (prefers-contrast: more), (forced-colors: active) { ${DIMMED} { opacity: 0.75 !important; } }
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
  if (hasMark(host, word) !== on) {
    const others = (host.getAttribute(ATTRIBUTE) ?? OURS).split(" ").filter((each) => each !== word);
    host.setAttribute(ATTRIBUTE, [...others, ...(on ? [word] : [])].join(" "));
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
