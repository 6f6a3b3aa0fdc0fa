/**
 * Single fields of a message, each looked at: a value of the wrong kind is refused by one sentence that names it.
 *
 * @typedef {Record<string, unknown>} Fields
 */

/** How many invitations or ids one message may carry. */
export const LIST_LIMIT = 500;

/** How long an id may be, in UTF-16 code units. */
export const ID_LIMIT = 512;

/** A message that is not answered: one sentence, naming the field. */
export class BadRequestError extends Error {}

/**
 * @template {string} T
 * @param {readonly T[]} words
 * @param {unknown} value
 * @param {string} where
 * @returns {T | undefined}
 */
export function oneOf(words, value, where) {
  if (value !== undefined && !words.includes(/** @type {T} */ (value))) {
    throw new BadRequestError(`${where} is none of ${words.join(", ")}.`);
  }
  return /** @type {T | undefined} */ (value);
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Fields}
 */
export function object(value, where) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadRequestError(`${where} is not an object.`);
  }
  return /** @type {Fields} */ (value);
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {unknown[]}
 */
export function list(value, where) {
  if (!Array.isArray(value) || value.length > LIST_LIMIT) {
    throw new BadRequestError(`${where} is not a list of at most ${LIST_LIMIT}.`);
  }
  return value;
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {string}
 */
export function id(value, where) {
  if (typeof value !== "string" || value === "" || value.length > ID_LIMIT) {
    throw new BadRequestError(`${where} is not a text of 1 to ${ID_LIMIT} characters.`);
  }
  return value.toWellFormed();
}

/**
 * Half a surrogate pair would come back changed from one browser's storage and unchanged from another's.
 *
 * @param {unknown} value
 * @param {string} where
 */
export function text(value, where) {
  if (value !== undefined && typeof value !== "string") {
    throw new BadRequestError(`${where} is not a text.`);
  }
  return value?.toWellFormed();
}

/**
 * @param {unknown} value
 * @param {string} where
 */
export function flag(value, where) {
  if (value !== undefined && typeof value !== "boolean") {
    throw new BadRequestError(`${where} is neither true nor false.`);
  }
  return value;
}

/**
 * @param {unknown} value
 * @param {string} where
 */
export function count(value, where) {
  if (value !== undefined && (!Number.isSafeInteger(value) || Number(value) < 0)) {
    throw new BadRequestError(`${where} is not a whole number from 0 up.`);
  }
  return /** @type {number | undefined} */ (value);
}

/**
 * What is absent is unknown: it must not be there as `undefined` either.
 *
 * @template {object} T
 * @param {T} fields
 * @returns {T}
 */
export function present(fields) {
  return /** @type {T} */ (Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}
/**
 * @param {unknown} value
 * @param {string} where
 * @param {number} limit
 * @returns {string} trimmed; empty where nothing is said
 */
export function line(value, where, limit) {
  const said = text(value, where)?.trim() ?? "";
  if (said.length > limit) {
    throw new BadRequestError(`${where} is longer than ${limit} characters.`);
  }
  return said;
}
