/**
 * RFC 4180: lines end in CRLF, quotes are doubled. A cell that a spreadsheet could take for a formula is defused with an
 * apostrophe in front, wherever blanks or invisible signs try to hide its first character.
 */

const FORMULA = /^[\s\p{Cf}]*?[\t\r\n=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/u;
const BYTE_ORDER_MARK = "\ufeff";

/**
 * @param {readonly string[]} columns
 * @param {Record<string, string | number>[]} rows
 * @param {string} [separator]
 * @returns {string}
 */
export function csv(columns, rows, separator = ",") {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((cells) => `${cells.map((cell) => written(cell, separator)).join(separator)}\r\n`).join("");
}

/**
 * As Excel opens it by a double click: with a byte order mark, else it reads UTF-8 as something else, and with the list
 * separator of the user's region, which is a semicolon where the decimal sign is a comma.
 *
 * @param {readonly string[]} columns
 * @param {Record<string, string | number>[]} rows
 * @param {string} region a BCP 47 tag
 * @returns {string}
 */
export function csvForExcel(columns, rows, region) {
  const decimal = new Intl.NumberFormat(region).formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
  return BYTE_ORDER_MARK + csv(columns, rows, decimal === "," ? ";" : ",");
}

/**
 * @param {string | number} cell
 * @param {string} separator
 */
function written(cell, separator) {
  if (typeof cell === "number") {
    return String(cell);
  }
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  const mustQuote = safe !== cell || [separator, '"', "\r", "\n"].some((sign) => cell.includes(sign));
  return mustQuote ? `"${safe.replaceAll('"', '""')}"` : safe;
}
