import { checksum, checksums } from "../shared/checksum.js";

/**
 * Records are stored as text with a checksum in front, so that a damaged one is noticed.
 *
 * Text, because a browser may give an object's keys back in another order, which would change a sum over them, and because
 * no stored key can then become a property of some object by accident.
 */

const SUM_LENGTH = 8;

/**
 * @param {string} key the sum covers the key, too: a value under a wrong key is damage
 * @param {unknown} value anything that JSON can hold
 * @returns {string}
 */
export function seal(key, value) {
  const text = JSON.stringify(value);
  return checksum(key + text).toString(16).padStart(SUM_LENGTH, "0") + text;
}

/**
 * @param {string} key
 * @param {unknown} sealed as it came from the storage
 * @returns {{value: unknown, sum: number} | null} the value, and the checksum of `sealed` as a whole; null where it is damaged
 */
export function unseal(key, sealed) {
  if (typeof sealed !== "string") {
    return null;
  }
  const [sum, sealing] = checksums(sealed, SUM_LENGTH, key);
  if (sealed.slice(0, SUM_LENGTH) !== sealing.toString(16).padStart(SUM_LENGTH, "0")) {
    return null;
  }
  try {
    return { value: JSON.parse(sealed.slice(SUM_LENGTH)), sum };
  } catch {
    return null;
  }
}
