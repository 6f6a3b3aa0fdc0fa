const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a over UTF-16 code units: meant for accidents, not for attackers.
 *
 * @param {string} text
 * @returns {number} 32 bits, unsigned
 */
export function checksum(text) {
  return checksums(text, text.length, "")[0];
}

/**
 * The checksums of two texts that end alike, in one pass over that end: every start of the background sums up all that is stored.
 *
 * @param {string} text
 * @param {number} from where the common end begins
 * @param {string} head what the other text has in front of it
 * @returns {[number, number]} of the text, and of `head` with the common end
 */
export function checksums(text, from, head) {
  let one = START;
  for (let i = 0; i < from && i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), PRIME);
  }
  let other = START;
  for (let i = 0; i < head.length; i++) {
    other = Math.imul(other ^ head.charCodeAt(i), PRIME);
  }
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, PRIME);
  }
  return [one >>> 0, other >>> 0];
}
