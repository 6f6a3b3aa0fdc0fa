/** What LinkedIn's addresses mean: whom a link leads to, and which surface a path shows. */
import { decoded } from "../shared/slug.js";

const HOME = "https://www.linkedin.com/";

/** @typedef {"person" | "page" | "newsletter" | "event" | "group"} Kind who or what one is invited to */
/** @typedef {"invitations" | "preview" | "profile" | "messages"} Surface */

/** @type {Map<string, Kind>} the first part of an address → what it leads to */
const LEADS_TO = new Map([
  ["in", "person"],
  ["company", "page"],
  ["showcase", "page"],
  ["school", "page"],
  ["newsletters", "newsletter"],
  ["events", "event"],
  ["groups", "group"],
]);

/**
 * The parts of a LinkedIn address, without the prefix of the preloading variant.
 *
 * @param {Element} link
 * @returns {string[] | null} null for addresses elsewhere and for none
 */
function parts(link) {
  const href = link.getAttribute("href");
  if (!href || !URL.canParse(href, HOME)) {
    return null;
  }
  const url = new URL(href, HOME);
  if (!(url.hostname === "linkedin.com" || url.hostname.endsWith(".linkedin.com"))) {
    return null;
  }
  return pathParts(url.pathname);
}

/** @param {string} path @returns {string[]} */
function pathParts(path) {
  const found = path.split("/").filter((part) => part !== "");
  return found[0] === "preload" ? found.slice(1) : found;
}

/**
 * Who or what a link leads to.
 *
 * @param {Element} link
 * @returns {{kind: Kind, key: string, url: string} | null} `key` such as `in:oriana-velk`, the same however it is encoded
 */
export function leadsTo(link) {
  const found = parts(link);
  const kind = LEADS_TO.get(found?.[0] ?? "");
  const slug = found?.[1];
  if (!found || !kind || !slug) {
    return null;
  }
  return { kind, key: `${found[0]}:${decoded(slug)}`, url: `${HOME}${found[0]}/${slug}/` };
}

/** @param {Element} link @returns {boolean} whether it opens a conversation */
export function isMessageLink(link) {
  return parts(link)?.[0] === "messaging";
}

/**
 * @param {Element} link
 * @returns {boolean} whether it only stays here, as a control made of a link does
 */
export function isOwnPageLink(link) {
  const href = link.getAttribute("href") ?? "";
  return href.startsWith("#") || parts(link)?.[0] === "mynetwork";
}

/**
 * What a path shows that is read here.
 *
 * @param {string} path of the page's address
 * @returns {Surface | null}
 */
export function surfaceOf(path) {
  const [first, second, third, more] = pathParts(path);
  switch (first) {
    case "mynetwork":
      if (second === "invitation-manager") {
        return third === "sent" ? null : "invitations";
      }
      return second === undefined || second === "grow" ? "preview" : null;
    case "in":
      return second !== undefined && (third === undefined || (isLanguage(third) && more === undefined)) ? "profile" : null;
    case "messaging":
      return second === "compose" ? null : "messages";
    default:
      return null;
  }
}

/** Profiles in another language end in its tag, as `/in/somebody/de/`. @param {string} part */
const isLanguage = (part) => /^[a-z]{2}(?:-[a-z]{2})?$/i.test(part);

/**
 * @param {string} path of a profile
 * @returns {{key: string, url: string} | null} whose profile it is
 */
export function profileOf(path) {
  const [first, slug] = pathParts(path);
  return first === "in" && slug ? { key: `in:${decoded(slug)}`, url: `${HOME}in/${slug}/` } : null;
}
