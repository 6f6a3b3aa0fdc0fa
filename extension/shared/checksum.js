/** What each step multiplies by. */
export const PRIME = 0x01000193;

/**
 * FNV-1a over UTF-16 code units: meant for accidents, not for attackers.
 *
 * @param {string} text
 * @returns {number} 32 bits, unsigned
 */
export function checksum(text) {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    sum = Math.imul(sum ^ text.charCodeAt(i), PRIME);
  }
  return sum >>> 0;
}
