/**
 * The page's structure without a word of it, to copy into a report: tags, roles, names of attributes, depth, counts. What a page
 * could have put a text, a name or an address into is left out: all values but a few of ours, and every name that is not ours
 * and holds a word that stands on the page.
 */
import { leadsTo, isMessageLink, isOwnPageLink } from "./addresses.js";
import { EVERYTHING, KNOWN_VALUES, MAIN, SILENT, SITE_ATTRIBUTES } from "./selectors.js";

/** Most lines, and deepest level, that are told. */
export const LINES_LIMIT = 400;
export const DEPTH_LIMIT = 40;

const TAGS = new Set(("html body main section article aside header footer nav div span p a button ul ol li dl dt dd table tbody thead tr td th form "
  + "fieldset legend label input textarea select option h1 h2 h3 h4 h5 h6 strong em b i u s small time figure figcaption img picture svg use "
  + "iframe dialog details summary hr br pre code blockquote video audio canvas template slot li-icon").split(" "));
const ROLES = new Set(("alert alertdialog article banner button checkbox complementary contentinfo dialog document feed figure form grid gridcell "
  + "group heading img link list listbox listitem main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup "
  + "region row rowgroup search separator status switch tab tablist tabpanel textbox toolbar tooltip tree treeitem").split(" "));
const ATTRIBUTES = new Set([...("alt aria-checked aria-controls aria-describedby aria-disabled aria-expanded aria-haspopup aria-hidden aria-label "
  + "aria-labelledby aria-live aria-selected class contenteditable dir disabled for height hidden href id lang loading name rel role src style "
  + "tabindex target title type value width").split(" "), ...SITE_ATTRIBUTES]);
/** Where names and words of people stand, beside the text itself. */
const SPEAKING = ["alt", "aria-label", "href", "id", "name", "placeholder", "src", "title", "value"];
/** Shorter words stand in every name. */
const WORD = /\p{L}{3,}/gu;
const PLAIN_NAME = /^[a-z]+(?:-[a-z]+)*$/;

/** @param {Element} root @returns {Set<string>} every word that stands on the page, in lower case */
function wordsOn(root) {
  const words = new Set();
  const add = (/** @type {string | null} */ text) => (text ?? "").toLowerCase().match(WORD)?.forEach((word) => words.add(word));
  add(root.textContent);
  for (const element of root.querySelectorAll(EVERYTHING)) {
    SPEAKING.forEach((name) => add(element.getAttribute(name)));
    // Some words are only told by the address once it is decoded.
    add(decoded(element.getAttribute("href") ?? ""));
  }
  return words;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {string} name @param {Set<string>} known @param {Set<string>} words @param {string} instead */
function safe(name, known, words, instead) {
  if (known.has(name)) {
    return name;
  }
  return PLAIN_NAME.test(name) && ![...words].some((word) => name.includes(word)) ? name : instead;
}

/** @param {Element} element @returns {string} where a link leads, by kind alone */
function target(element) {
  if (!element.hasAttribute("href")) {
    return "";
  }
  const to = leadsTo(element);
  return ` >${to ? to.kind : isMessageLink(element) ? "message" : isOwnPageLink(element) ? "here" : "elsewhere"}`;
}

/** @param {Element} element @param {Set<string>} words @returns {string} */
function described(element, words) {
  const role = element.getAttribute("role") ?? "";
  const names = element.getAttributeNames().map((name) => {
    const value = element.getAttribute(name) ?? "";
    const told = safe(name, ATTRIBUTES, words, "?");
    return KNOWN_VALUES.has(value) ? `${told}=${value}` : told;
  });
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "");
  const tag = safe(element.localName, TAGS, words, "?");
  return `${tag}${ROLES.has(role) ? `(${role})` : ""} [${[...new Set(names)].sort().join(" ")}]${target(element)}${hasText ? " text" : ""}`;
}

/**
 * @param {Element} element
 * @param {Set<string>} words
 * @param {number} depth
 * @returns {string[]} its lines and those of what it holds; alike neighbours stand once, with their number
 */
function linesIn(element, words, depth) {
  const mine = `${depth} ${described(element, words)}`;
  if (depth >= DEPTH_LIMIT || element.matches(SILENT)) {
    return [mine];
  }
  const parts = [...(element.shadowRoot?.children ?? []), ...element.children].map((child) => linesIn(child, words, depth + 1));
  const lines = [mine];
  for (let at = 0; at < parts.length; ) {
    const same = parts[at]?.join("\n") ?? "";
    let count = 1;
    while (parts[at + count]?.join("\n") === same) {
      count++;
    }
    lines.push(count > 1 ? `${same.replace("\n", ` x${count}\n`)}${same.includes("\n") ? "" : ` x${count}`}` : same);
    at += count;
  }
  return lines.join("\n").split("\n");
}

/**
 * @param {Document} page
 * @returns {string}
 */
export function outline(page) {
  const words = wordsOn(page.documentElement);
  const mains = [...page.querySelectorAll(MAIN)];
  const lines = (mains.length > 0 ? mains : [page.body]).flatMap((root) => linesIn(root, words, 0));
  const cut = lines.length > LINES_LIMIT ? [`and ${lines.length - LINES_LIMIT} more lines`] : [];
  return [...lines.slice(0, LINES_LIMIT), ...cut].join("\n");
}
