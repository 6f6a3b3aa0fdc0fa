/**
 * The walls between the rooms, as ESLint rules. Each has a file in src/test/js/walls that must be refused.
 *
 * @typedef {{selector: string, message: string}} Ban
 * @typedef {{name: string, message: string}} Name
 */

const QUIET = "Nothing leaves the device: there is no network call anywhere in Unblast.";
const NO_MARKUP = "Text from the page must never become markup: use textContent.";
const NO_ACTING = "Unblast never acts for the user: no clicks, no typing, no events of its own.";
const ONE_WRITER = "Only background/store.js touches storage.";
const ONE_READER = "Only content/selectors.js knows LinkedIn's page.";
const NO_PAGE_TALK = "Nothing is said to the page, and nothing it says is heard.";

/** @type {Name[]} */
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "RTCPeerConnection", "importScripts",
  "Worker", "SharedWorker", "Image", "Audio"].map((name) => ({ name, message: QUIET }));

/** @type {Name[]} */
const STORAGE = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"].map((name) => ({ name, message: ONE_WRITER }));

/** @param {string} name as a property, written either way @param {string} message @returns {Ban} */
const property = (name, message) => ({
  selector: `MemberExpression:matches([property.name=/^(${name})$/], [property.value=/^(${name})$/])`,
  message,
});

/** @type {Ban[]} */
const EVERYWHERE = [
  property("sendBeacon|fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts", QUIET),
  { selector: "ImportExpression", message: QUIET },
  property("innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|srcdoc", NO_MARKUP),
  { selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]", message: NO_MARKUP },
  { selector: "CallExpression[callee.property.name=/^(click|submit|requestSubmit|dispatchEvent|execCommand)$/]", message: NO_ACTING },
  { selector: "MemberExpression[object.name='document'][property.name='cookie']", message: ONE_WRITER },
  { selector: "CallExpression[callee.property.name='postMessage'], CallExpression[callee.name='postMessage']", message: NO_PAGE_TALK },
];

/** @type {Ban[]} */
const NO_STORAGE = [property("localStorage|sessionStorage|indexedDB", ONE_WRITER),
  { selector: "MemberExpression[object.name=/^(chrome|browser)$/][property.name='storage']", message: ONE_WRITER }];

const PAGE_QUERIES = "querySelector|querySelectorAll|closest|matches|getElementsByClassName|getElementsByTagName|getElementById";

/** @type {Ban[]} */
const NO_SELECTORS = [
  { selector: `CallExpression[callee.property.name=/^(${PAGE_QUERIES})$/][arguments.0.type=/^(Literal|TemplateLiteral)$/]`, message: ONE_READER },
  { selector: "Literal[value=/artdeco|componentkey|data-view-name|invitation-card|mn-connection|urn:li:/i]", message: ONE_READER },
];

/** @param {Ban[][]} bans */
const syntax = (...bans) => ({ "no-restricted-syntax": /** @type {["error", ...Ban[]]} */ (["error", ...EVERYWHERE, ...bans.flat()]) });

/** @param {string[]} rooms that must not be imported @param {string} message */
const imports = (rooms, message) => ({
  "no-restricted-imports": /** @type {const} */ (["error", { patterns: [{ group: rooms.flatMap((room) => [`**/${room}`, `**/${room}/**`]), message }] }]),
});

const ALONE = "content, background and pages speak through shared/messages alone.";
const SHARED_ALONE = "shared serves the rooms and knows none of them.";

/** In the order in which ESLint reads them: the last that fits a file counts. */
export const walls = [
  {
    files: ["content/**", "background/**", "pages/**", "shared/**"],
    rules: { "no-restricted-globals": /** @type {["error", ...Name[]]} */ (["error", ...NETWORK, ...STORAGE]), ...syntax(NO_STORAGE) },
  },
  { files: ["background/store.js"], rules: syntax() },
  { files: ["content/**"], ignores: ["content/selectors.js"], rules: syntax(NO_STORAGE, NO_SELECTORS) },
  { files: ["content/**"], rules: imports(["background", "pages", "unblast-core"], ALONE) },
  { files: ["background/**"], rules: imports(["content", "pages"], ALONE) },
  { files: ["pages/**"], rules: imports(["content", "background", "unblast-core"], ALONE) },
  { files: ["shared/**"], rules: imports(["content", "background", "pages", "unblast-core"], SHARED_ALONE) },
];
