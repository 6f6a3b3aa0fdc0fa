/**
 * A layout fix: a small file of selectors that teaches Unblast a changed page without a new release. Data alone: it says where
 * things stand, it cannot say what they mean, and no part of it is ever run.
 *
 * `{"format": "unblast-layout-fix", "version": 1, "title": "…", "selectors": {"row": ["li.new-card"], "note": ["p.note"]}}`
 *
 * @typedef {typeof FIELDS[number]} Field
 *
 * @typedef {object} LayoutFix
 * @property {"unblast-layout-fix"} format
 * @property {1} version
 * @property {string} title what it is for, shown to the user
 * @property {Partial<Record<Field, string[]>>} selectors by field, each tried in its order before the built-in ones
 */

export const FORMAT = "unblast-layout-fix";
export const VERSION = 1;

/** What a fix may speak of; `content/selectors.js` says what each is. */
export const FIELDS = Object.freeze(/** @type {const} */ (["row", "control", "notDecision", "note", "name", "headline", "mutual",
  "time", "suggestion", "count", "conversation", "message", "body"]));

/** How long the file may be, in UTF-16 code units. */
export const FILE_LIMIT = 16_384;
/** How long the title may be. */
export const TITLE_LIMIT = 100;
/** How many selectors a field may have. */
export const SELECTORS_LIMIT = 12;
/** How long a selector may be. */
export const SELECTOR_LIMIT = 200;

/** Whatever could be more than a selector, or slow a page down. */
const NO_SELECTOR = /[{}@<;\\`\u0000-\u001f]|\/\*|:has\(|::/i;
/** All of the page at once. */
const TOO_WIDE = /^(?:\*|html|body|:root)$/i;

/** Why a file is not taken: one sentence, naming what and where. */
export class BadLayoutFixError extends Error {}

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  throw new BadLayoutFixError(sentence);
}

/** @param {unknown} value @param {string} where @param {readonly string[]} known @returns {Record<string, unknown>} */
function object(value, where, known) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(`${where} is not an object.`);
  }
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) {
    refuse(`${where} has "${strange.slice(0, TITLE_LIMIT)}", which this version does not know.`);
  }
  return /** @type {Record<string, unknown>} */ (value);
}

/** @param {unknown} value @param {string} where @returns {string} */
function selector(value, where) {
  if (typeof value !== "string" || value.trim() === "" || value.length > SELECTOR_LIMIT) {
    refuse(`${where} is not a text of 1 to ${SELECTOR_LIMIT} characters.`);
  }
  if (NO_SELECTOR.test(value) || TOO_WIDE.test(value.trim())) {
    refuse(`${where} is not a selector that a fix may use.`);
  }
  return value.trim();
}

/** @param {unknown} value @param {string} where @returns {string[]} */
function selectors(value, where) {
  if (!Array.isArray(value) || value.length === 0 || value.length > SELECTORS_LIMIT) {
    refuse(`${where} is not a list of 1 to ${SELECTORS_LIMIT} selectors.`);
  }
  return value.map((each, at) => selector(each, `${where}[${at}]`));
}

/**
 * @param {unknown} value as it came
 * @returns {LayoutFix} a copy, field by field
 */
export function readLayoutFix(value) {
  const fix = object(value, "The file", ["format", "version", "title", "selectors"]);
  if (fix.format !== FORMAT) {
    refuse(`The file is no layout fix: its "format" is not "${FORMAT}".`);
  }
  if (fix.version !== VERSION) {
    refuse(`The file's "version" is not ${VERSION}.`);
  }
  const { title } = fix;
  if (typeof title !== "string" || title.trim() === "" || title.length > TITLE_LIMIT) {
    return refuse(`"title" is not a text of 1 to ${TITLE_LIMIT} characters.`);
  }
  const given = object(fix.selectors, '"selectors"', FIELDS);
  const read = FIELDS.filter((field) => given[field] !== undefined).map((field) => [field, selectors(given[field], `selectors.${field}`)]);
  if (read.length === 0) {
    refuse('"selectors" is empty.');
  }
  return { format: FORMAT, version: VERSION, title: title.trim().toWellFormed(), selectors: Object.fromEntries(read) };
}

/**
 * @param {string} text the file's content
 * @returns {LayoutFix}
 */
export function parseLayoutFix(text) {
  if (text.length > FILE_LIMIT) {
    refuse(`The file is longer than ${FILE_LIMIT} characters.`);
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    refuse("The file is not JSON.");
  }
  return readLayoutFix(value);
}
