import { checksum, PRIME } from "../shared/checksum.js";

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
  const [sum, sealing] = checksums(key, sealed);
  if (sealed.slice(0, SUM_LENGTH) !== sealing.toString(16).padStart(SUM_LENGTH, "0")) {
    return null;
  }
  try {
    return { value: JSON.parse(sealed.slice(SUM_LENGTH)), sum };
  } catch {
    return null;
  }
}

/**
 * Both checksums in one pass over what they have in common: every start of the background sums up all that is stored.
 *
 * @param {string} key
 * @param {string} sealed
 * @returns {[number, number]} of `sealed` as a whole, and of the key with the text
 */
function checksums(key, sealed) {
  let whole = checksum(sealed.slice(0, SUM_LENGTH));
  let keyed = checksum(key);
  for (let i = SUM_LENGTH; i < sealed.length; i++) {
    const unit = sealed.charCodeAt(i);
    whole = Math.imul(whole ^ unit, PRIME);
    keyed = Math.imul(keyed ^ unit, PRIME);
  }
  return [whole >>> 0, keyed >>> 0];
}
