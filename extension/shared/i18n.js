/** Words for people: the only door to the locale files. */

/** @type {Map<string, any>} messages with their blanks, and formatters: asking the browser takes twenty times as long, and a page has 500 badges */
let kept = new Map();
/** @type {unknown} the browser's messages that those come from */
let source;

/** What stands in a kept message for its $1 to $9: no message and no value has it. */
const BLANK = 0xe001;
const BLANKS = Array.from({ length: 9 }, (_, at) => String.fromCharCode(BLANK + at));

/** @template T @param {string} name @param {() => T} make @returns {T} */
function once(name, make) {
  // Cut off by an update, a content script keeps the words it has.
  if (chrome.i18n && source !== chrome.i18n) {
    source = chrome.i18n;
    kept = new Map();
  }
  if (!kept.has(name)) {
    kept.set(name, make());
  }
  return kept.get(name);
}

/** @param {string} key @param {string[]} values @returns {string} empty where there is none, or the browser gives none out any more */
function message(key, values) {
  try {
    return chrome.i18n.getMessage(key, values);
  } catch {
    return "";
  }
}

/**
 * A message in the user's language.
 *
 * @param {string} key
 * @param {(string | number)[]} [values] for its $1, $2, …
 * @returns {string} the key itself where no locale has it, so that a gap shows and nothing fails
 */
export function text(key, values = []) {
  /** @type {string} */
  const kept = once(key, () => message(key, BLANKS) || key);
  return kept.replace(/[\ue001-\ue009]/g, (blank) => String(values[blank.charCodeAt(0) - BLANK] ?? ""));
}

/**
 * A message with a count: `key_one`, `key_few`, `key_many`, … or `key_other`, as the language's grammar has it.
 *
 * @param {string} key without its plural form
 * @param {number} count becomes $1, written as the language writes numbers
 * @param {(string | number)[]} [values] for $2, $3, …
 * @returns {string}
 */
export function plural(key, count, values = []) {
  const form = new Intl.PluralRules(language()).select(count);
  const filled = [number(count), ...values].map(String);
  return message(`${key}_${form}`, filled) || text(`${key}_other`, filled);
}

/**
 * @param {number} value
 * @returns {string} as the language writes numbers
 */
export function number(value) {
  return new Intl.NumberFormat(language()).format(value);
}

/**
 * @param {number} share 0 to 1
 * @returns {string} such as "97 %", as the language writes it
 */
export function percent(share) {
  return once("Intl percent", () => new Intl.NumberFormat(language(), { style: "percent" })).format(share);
}

/** The message that says which language it is. */
const TAG = "language_tag";

/**
 * The language that the messages come in, which may be another than the browser's.
 *
 * @returns {string} a BCP 47 tag
 */
export function language() {
  const tag = text(TAG);
  return tag === TAG ? "en" : tag;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

/**
 * How the messages are written. The browser's own direction is that of its language, in which there may be no messages: English
 * sentences set from right to left have their full stops in front.
 *
 * @returns {"ltr" | "rtl"}
 */
export function direction() {
  return RIGHT_TO_LEFT.has(language().slice(0, 2)) ? "rtl" : "ltr";
}

/**
 * The short plain words for a rule, such as "Asks for a call (15 minutes)".
 *
 * @param {string} id the rule's id, such as `call-request`
 * @param {Record<string, string | number>} [values] what the rule read; they become $1, $2, … by the alphabet of their names
 * @returns {string} the bare id where the rule has no words
 */
export function rule(id, values = {}) {
  const key = `rule_${id.replaceAll("-", "_")}`;
  if (values.like !== undefined) {
    const side = values.kept === undefined ? "spam" : "kept";
    return plural(`${key}_${side}`, Number(values[side]), [thing(String(values.like))]);
  }
  const filled = Object.keys(values).sort().map((name) => String(values[name]));
  return (filled.length > 0 && message(`${key}_with`, filled)) || message(key, []) || id;
}

/**
 * The short plain words for a topic that is learned about.
 *
 * @param {string} name such as `topic:jobs`
 * @returns {string}
 */
export const thing = (name) => text(name.replace(":", "_"));
