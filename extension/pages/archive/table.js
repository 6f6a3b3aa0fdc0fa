import { parse } from "csv-parse/browser/esm/sync";
import { text } from "../../shared/i18n.js";

/** What stands between cells: a comma, unless a spreadsheet of another region has saved the file since. */
const SEPARATORS = [",", ";", "\t"];
/** So many rows are looked at to tell. */
const LOOKED_AT = 20;
/** The longest row, in UTF-16 code units. */
export const ROW_LIMIT = 1 << 18;

/**
 * @param {string} name of the file, for messages
 * @param {Uint8Array} bytes
 * @returns {string[][]} its rows of cells, unquoted
 */
export function table(name, bytes) {
  let content;
  try {
    content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(text("archive_no_text", [name]));
  }
  try {
    const widths = SEPARATORS.map((separator) => Math.max(0, ...rows(content, separator, LOOKED_AT).map((cells) => cells.length)));
    return rows(content, SEPARATORS[widths.indexOf(Math.max(...widths))] ?? ",");
  } catch (error) {
    throw new Error(text("archive_no_table", [name, Number(/** @type {any} */ (error).records) + 1]));
  }
}

/** @param {string} content @param {string} delimiter @param {number} [to] the last row @returns {string[][]} */
function rows(content, delimiter, to) {
  return parse(content, { delimiter, to, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true, max_record_size: ROW_LIMIT });
}
