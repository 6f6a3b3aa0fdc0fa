/** Numbers as people write them on a page. */

/** Where the digits of the scripts that LinkedIn is shown in begin: each block is 0 to 9 in order. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xc66, 0xe50, 0xff10];

/** A number with or without marks between its thousands. */
const NUMBER = /\d{1,3}(?:[.,\u00a0\u202f\u2009 '’٬]\d{3})+(?!\d)|\d+/g;

/**
 * @param {string} text
 * @returns {string} with all digits written 0 to 9
 */
export function plainDigits(text) {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.findLast((start) => start <= code) ?? 0;
    return code - zero <= 9 ? String(code - zero) : digit;
  });
}

/**
 * The only number in a text.
 *
 * @param {string} text
 * @returns {{value: number, before: string} | null} null where there is none, several, or one that is cut short as "1.2K"
 */
export function onlyNumber(text) {
  const plain = plainDigits(text);
  const found = [...plain.matchAll(NUMBER)];
  const one = found[0];
  if (!one || found.length > 1 || /^(?:[KMB]\b|\+)/i.test(plain.slice(one.index + one[0].length))) {
    return null;
  }
  const value = Number(one[0].replace(/\D/g, ""));
  return Number.isSafeInteger(value) ? { value, before: plain.slice(0, one.index) } : null;
}
