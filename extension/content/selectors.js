/**
 * The only file that knows LinkedIn's page. Structure first; what older or newer pages call a thing is a bonus, tried in
 * order; never a hashed class, never a word of a language.
 */

/** What may be one card of a list. */
export const ROW = '[role="listitem"], li';

/** Attributes whose change can make a card another card. */
export const TELLING = ["href", "aria-label", "componentkey", "role", "data-testid", "lang"];

/** What a card without a list item may never grow into. */
export const BOUNDARY = 'body, main, section, aside, ul, ol, [role="main"], [role="list"], [data-testid="lazy-column"], [data-sdui-screen]';

/** Anything that can be pressed. Links count only where {@link isOwnPageLink} says so. */
export const PRESSABLE = 'button, [role="button"], a';

/** A link that is shown as a button. */
export const LINK_AS_BUTTON = 'a[role="button"]';

/** Opens, unfolds or decorates; decides nothing. */
export const NOT_A_DECISION =
  '[aria-expanded], [aria-haspopup], [aria-hidden="true"], [data-testid="expandable-text-button"], .lt-line-clamp__more, [role="tab"], [role="radio"]';

/** The note's own box, newest page first. */
export const NOTE_BOXES = [
  '[data-testid="expandable-text-box"]',
  '[data-testid^="expandable-text"]:not(button, [role="button"])',
  ".invitation-card__custom-message",
];

/** All that belongs to the note, its reply button too. */
export const NOTE_SURROUNDINGS = ".invitation-card__custom-message-container";

/** What starts a new line in a note. */
export const NOTE_BREAK = "br, p, div, li";

/** The place where a shortened note says so. */
export const NOTE_ELLIPSIS = ".lt-line-clamp__ellipsis";

/** A link, and the name in it. */
export const LINK = "a[href]";
export const NAME_IN_LINK = "strong";

/** Where a sender's name stands if no link carries it. */
export const NAMES = [".invitation-card__tvm-title strong", ".invitation-card__title", "strong"];

export const HEADLINE = ".invitation-card__subtitle";
export const MUTUAL = ".member-insights, .member-insights__count";
/** The small faces beside the sentence about mutual connections. */
export const FACES = ":scope > figure";
export const TIME = "time, .time-badge";

/** A button or link that sends an invitation: the mark of a suggestion. */
export const CONNECT = '[componentkey*="ConnectButton" i], [href*="/custom-invite/"]';

export const VERIFIED = 'svg[id*="verified" i], [data-test-icon*="verified" i], li-icon[type*="verified" i]';
export const PREMIUM = 'svg[id*="premium" i], [data-test-icon*="premium" i], li-icon[type*="premium" i], li-icon[type="linkedin-bug"]';

/** Pictures that only pages, newsletters and events have. */
export const PICTURE_OF = [
  { kind: /** @type {const} */ ("newsletter"), selector: ".invitation-card__icon--newspaper" },
  { kind: /** @type {const} */ ("page"), selector: 'svg[id^="company-accent"]' },
];

/** Icons that say a word to screen readers only. */
export const NAMED_ICON = "svg[aria-label], li-icon[aria-label]";

/** Text for screen readers beside the visible text. */
export const UNSEEN = '.visually-hidden, .a11y-text, script, style, template, noscript, [hidden]';

/** Where the page says how many invitations there are, as "Focused (11)". */
export const COUNT_CHIPS = [
  '[data-sdui-screen*="mynetwork.invitations" i] [role="button"], [data-sdui-screen*="mynetwork.invitations" i] nav a',
  '[componentkey="MyNetwork_InvitationsPreview"] h2',
];

/** Open shadow roots that hold a part of the page. */
export const SHADOW_HOSTS = '#interop-outlet, [data-testid="interop-shadowdom"]';

const INVITATION_URN = /urn(?::|%3A)li(?::|%3A)(?:fsd?_)?(?:relI|i)nvitation(?::|%3A)(\d{1,30})/i;

const HOME = "https://www.linkedin.com/";

/** @typedef {"person" | "page" | "newsletter" | "event" | "group"} Kind who or what one is invited to */

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

/** @param {string} part @returns {string} */
function decoded(part) {
  try {
    return decodeURIComponent(part).normalize("NFC");
  } catch {
    return part;
  }
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
  return { kind, key: `${found[0]}:${decoded(slug)}`, url: `https://www.linkedin.com/${found[0]}/${slug}/` };
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
 * @param {Element} row
 * @returns {string | null} the invitation's own URN
 */
export function invitationUrn(row) {
  for (const element of [row, ...row.querySelectorAll('[componentkey], a[href*="messaging/compose"]')]) {
    const found = INVITATION_URN.exec(element.getAttribute("componentkey") ?? element.getAttribute("href") ?? "");
    if (found && !element.closest(NOTE_BOXES.join())) {
      return `urn:li:invitation:${found[1]}`;
    }
  }
  return null;
}

/**
 * Which list of invitations a path shows.
 *
 * @param {string} path of the page's address
 * @returns {"invitations" | "preview" | null}
 */
export function surfaceOf(path) {
  const [network, list, tab] = pathParts(path);
  if (network !== "mynetwork") {
    return null;
  }
  if (list === "invitation-manager") {
    return tab === "sent" ? null : "invitations";
  }
  return list === undefined || list === "grow" ? "preview" : null;
}
