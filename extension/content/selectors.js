/**
 * The only file that knows LinkedIn's page. For each field an ordered list of strategies: structure first; what older or newer
 * pages call a thing is a bonus; never a hashed class, never a word of a language. A layout fix puts its own before them.
 */

/** @typedef {import("../shared/layout-fix.js").LayoutFix} LayoutFix */
/** @typedef {import("../shared/layout-fix.js").Field} Field */

/** @type {Record<Field, string[]>} */
const STRATEGIES = {
  /** What may be one card of a list. */
  row: ['[role="listitem"]', "li"],
  /** Anything that can be pressed. Links count only where they lead nowhere else. */
  control: ["button", '[role="button"]', "a", 'input[type="button"]', 'input[type="submit"]'],
  /** Opens, unfolds or decorates; decides nothing. */
  notDecision: ["[aria-expanded]", "[aria-haspopup]", '[aria-hidden="true"]', '[data-testid="expandable-text-button"]',
    ".lt-line-clamp__more", '[role="tab"]', '[role="radio"]'],
  /** The note's own box, newest page first. */
  note: ['[data-testid="expandable-text-box"]', '[data-testid^="expandable-text"]:not(button, [role="button"])',
    ".invitation-card__custom-message"],
  /** Where a sender's name stands if no link carries it. */
  name: [".invitation-card__tvm-title strong", ".invitation-card__title", "strong"],
  headline: [".invitation-card__subtitle"],
  mutual: [".member-insights", ".member-insights__count"],
  time: ["time", ".time-badge"],
  /** A control that sends an invitation, or what else only suggestions have. */
  suggestion: ['[componentkey*="ConnectButton" i]', '[href*="/custom-invite/"]', ".discover-entity-type-card",
    ".mn-discovery-person-card", ".member-insights__reason"],
  /** Where the page says how many invitations there are, as "Focused (11)". */
  count: ['[data-sdui-screen*="mynetwork.invitations" i] [role="button"], [data-sdui-screen*="mynetwork.invitations" i] nav a',
    '[componentkey="MyNetwork_InvitationsPreview"] h2',
    'nav a[href*="/invitation-manager"]:not([href*="/sent"])'],
  /** One conversation in the list of messages. */
  conversation: [".msg-conversation-listitem", '[id^="conversation-card"]', ".msg-conversation-card"],
  /** One message in the open conversation: what it is told by; all that stand beside such a one are messages, too. */
  message: ['[data-event-urn*="msg_message" i]', ".msg-s-event-listitem", ".msg-s-message-list__event"],
  /** The words of one message, and of a conversation's last one. */
  body: [".msg-s-event-listitem__body", ".msg-conversation-card__message-snippet"],
};

export let ROW = "";
export let PRESSABLE = "";
export let NOT_A_DECISION = "";
/** @type {string[]} */
export let NOTE_BOXES = [];
/** @type {string[]} */
export let NAMES = [];
/** @type {string[]} */
export let HEADLINES = [];
export let MUTUAL = "";
export let TIME = "";
export let CONNECT = "";
/** @type {string[]} */
export let COUNT_CHIPS = [];
/** @type {string[]} */
export let CONVERSATIONS = [];
/** @type {string[]} */
export let MESSAGES = [];
/** @type {string[]} */
export let BODIES = [];

/** @param {Document} page @param {string} selector @returns {boolean} whether this browser can read it */
function isReadable(page, selector) {
  try {
    page.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/**
 * From here on, the fix's strategies stand before our own. What the browser cannot read of them is left out.
 *
 * @param {LayoutFix | null} fix
 * @param {Document} [page]
 */
export function useLayoutFix(fix, page) {
  const all = (/** @type {Field} */ field) => {
    const added = page ? (fix?.selectors[field] ?? []) : [];
    return [...added.filter((selector) => page && isReadable(page, selector)), ...STRATEGIES[field]];
  };
  ROW = all("row").join();
  PRESSABLE = all("control").join();
  NOT_A_DECISION = all("notDecision").join();
  NOTE_BOXES = all("note");
  NAMES = all("name");
  HEADLINES = all("headline");
  MUTUAL = all("mutual").join();
  TIME = all("time").join();
  CONNECT = all("suggestion").join();
  COUNT_CHIPS = all("count");
  CONVERSATIONS = all("conversation");
  MESSAGES = all("message");
  BODIES = all("body");
}

useLayoutFix(null);

/** Attributes whose change can make a card another card. */
export const TELLING = ["href", "aria-label", "aria-hidden", "alt", "hidden", "componentkey", "role", "data-testid", "data-event-urn", "lang"];

/** What a card without a list item may never grow into. */
export const BOUNDARY = 'body, main, section, aside, ul, ol, dialog, [role="main"], [role="list"], [role="dialog"], [role="alertdialog"], [data-testid="lazy-column"], [data-sdui-screen]';

/** A question that the page puts before the user: about an invitation, but none. */
export const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]';

/** What stands in the page and is not shown: another tab's list, a dialog that is closed. */
export const GONE = "[hidden], dialog:not([open])";

/** A link that is shown as a button. */
export const LINK_AS_BUTTON = 'a[role="button"]';

/** What can be pressed though nothing says what it is. */
export const FOCUSABLE = '[tabindex="0"]';

/** Unfolds the text it stands in or beside. */
export const UNFOLDS = '[data-testid="expandable-text-button"], .lt-line-clamp__more, a:not([href])';

/** All that belongs to the note, its reply button too. */
export const NOTE_SURROUNDINGS = ".invitation-card__custom-message-container";

/** What starts a new line in a note. */
export const NOTE_BREAK = "br, p, div, li";

/** The place where a shortened note says so. */
export const NOTE_ELLIPSIS = ".lt-line-clamp__ellipsis";

/** A link, and the name in it. */
export const LINK = "a[href]";
export const NAME_IN_LINK = "strong";

/** The small faces beside the sentence about mutual connections. */
export const FACES = ":scope > figure";

export const VERIFIED = 'svg[id*="verified" i], [data-test-icon*="verified" i], li-icon[type*="verified" i]';
export const PREMIUM = 'svg[id*="premium" i], [data-test-icon*="premium" i], li-icon[type*="premium" i], li-icon[type="linkedin-bug"]';

/** Pictures that only pages, newsletters and events have. */
export const PICTURE_OF = [
  { kind: /** @type {const} */ ("newsletter"), selector: ".invitation-card__icon--newspaper" },
  { kind: /** @type {const} */ ("page"), selector: 'svg[id^="company-accent"]' },
];

/** A picture with a name. */
export const PICTURE = "img[alt]";

/** Icons that say a word to screen readers only. */
export const NAMED_ICON = "svg[aria-label], li-icon[aria-label]";

/** Text for screen readers beside the visible text. */
export const UNSEEN = '.visually-hidden, .a11y-text, script, style, template, noscript, [hidden]';

/** Whose profile it is: some have a heading of the second level only. How many invitations a preview is of. */
export const HEADINGS = ["h1", "h2"];
export const LINK_TO_ALL = 'main a[href*="/mynetwork/invitation-manager"]:not([href*="/sent"])';
export const MAIN = 'main, [role="main"]';

export const EVERYTHING = "*";
/** Attributes that only this site has. */
export const SITE_ATTRIBUTES = ["componentkey", "data-component-type", "data-control-name", "data-display-contents", "data-event-urn",
  "data-sdui-screen", "data-test-icon", "data-testid", "data-view-name"];
/** What holds nothing that is read. */
export const SILENT = "svg, script, style, template, iframe, noscript";

/** Values of attributes that are the site's own, the same for everybody. */
export const KNOWN_VALUES = new Set(["lazy-column", "LazyColumn", "expandable-text-box", "expandable-text-button", "interop-shadowdom",
  "pending-invitation", "invitation-action", "InvitationManagerPage_InvitationsList", "MyNetwork_InvitationsPreview", "true", "false"]);

/** Open shadow roots that hold a part of the page; without a name, whatever stands near the page's outside. */
export const SHADOW_HOSTS = '#interop-outlet, [data-testid="interop-shadowdom"], body > :empty, body > * > :empty';

/** The name above a run of messages, where the page shows it. */
export const GROUP_NAME = ".msg-s-message-group__name";
export const FROM_OTHER = ".msg-s-event-listitem--other";
export const SUBJECTS = [".msg-s-event-listitem__subject", "h3, h4"];
/** Advertising in the open conversation. */
export const SPINMAIL = ".msg-spinmail-thread-presenter";
/** "InMail", "Sponsored" before the words of a conversation in the list. */
export const PILLS = [".msg-conversation-card__pill", "*"];
export const CONVERSATION_NAMES = [".msg-conversation-card__participant-names", ".msg-conversation-listitem__participant-names", "h3", "h4"];
export const PARAGRAPH = "p";
/** Where a conversation begins: what stands after it is all there is. */
export const TOP_OF_THREAD = ".msg-s-message-list__top-of-list";
export const HIDDEN = '[hidden], [aria-hidden="true"]';

/** @param {ParentNode} root @param {string[]} strategies @returns {Element[]} what the first of them finds that finds anything */
export function firstFound(root, strategies) {
  for (const selector of strategies) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

const INVITATION_URN = /urn(?::|%3A)li(?::|%3A)(?:fsd?_)?(?:relI|i)nvitation(?::|%3A)(\d{1,30})/i;
const URN_HOLDERS = '[componentkey], a[href*="messaging/compose"]';

/**
 * @param {Element} row
 * @returns {string | null} the invitation's own URN
 */
export function invitationUrn(row) {
  for (const element of [row, ...row.querySelectorAll(URN_HOLDERS)]) {
    const found = INVITATION_URN.exec(element.getAttribute("componentkey") ?? element.getAttribute("href") ?? "");
    if (found && !element.closest(NOTE_BOXES.join())) {
      return `urn:li:invitation:${found[1]}`;
    }
  }
  return null;
}

const MESSAGE_URN = /msg_message:\([^,]*,([\w+/=-]+)\)/;

/** @param {Element} message @returns {string | null} its own name; whose post box it lies in is left out */
export function messageUrn(message) {
  return MESSAGE_URN.exec(message.getAttribute("data-event-urn") ?? "")?.[1] ?? null;
}
