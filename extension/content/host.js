/** Elements of our own in somebody else's page: plain, empty to the page's eyes, gone without a trace. */

/** Page style and tests know it, too. Says nothing of who put it there. */
export const ATTRIBUTE = "data-k";
export const OURS = "q7";

/** @typedef {"h" | "m" | "d" | "p" | "w" | "l" | "e"} Word h: the card is hidden; m: it is dimmed; w: our element waits, unseen, for what it will say; d: the page is dark; p: the card keeps its contents from its edges; l: the line under the card is ours; e: nothing of the list stands below */

export const HOST = `[${ATTRIBUTE}~="${OURS}"]`;

/** Hides what holds a host that says so; `page.css` says the same. */
export const HIDDEN_STYLE = `:has(> [${ATTRIBUTE}~="${OURS}"][${ATTRIBUTE}~="h"]) {
  display: none !important;
}
`;

/** @param {string} word @returns {string} all of a dimmed card but our own element, unless somebody points at it or goes there */
const dimmed = (word) => `:has(> [${ATTRIBUTE}~="${OURS}"][${ATTRIBUTE}~="m"]${word}):not(:hover, :focus-within) > :not([${ATTRIBUTE}~="${OURS}"])`;

/**
 * Dims cards until somebody points at them or goes there: pictures fade, words turn grey, and stay as easy to read as others are small
 * print: 4.5 to 1 at least on the site's grounds. Not in `page.css`: while these rules stand, a browser takes ten times as long over
 * the styles of every card that comes.
 */
export const DIMMED_STYLE = `${dimmed("")} { opacity: 0.8 !important; }
${dimmed("")}, ${dimmed("")} * { color: #4a4a4a !important; }
${dimmed(`[${ATTRIBUTE}~="d"]`)}, ${dimmed(`[${ATTRIBUTE}~="d"]`)} * { color: #b8b8b8 !important; }
${dimmed("")} :is(img, svg, video) { opacity: 0.35 !important; filter: grayscale(1) !important; }
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
