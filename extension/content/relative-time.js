/** "Yesterday", "vor 2 Wochen", "٣ أيام": how a page says when something was, in whatever language it is in. */
import { plainDigits } from "./numbers.js";

const UNITS = /** @type {const} */ (["second", "minute", "hour", "day", "week", "month", "quarter", "year"]);
const STYLES = /** @type {const} */ (["long", "short", "narrow"]);
/** No page counts further before it takes the next larger unit. */
const MOST = 60;
/** "3d", "2 sem." */
const SHORT = /^\d{1,2}\s?\p{L}{1,4}\.?$/u;

/** @type {Map<string, Set<string>>} language → all its ways to say it */
const known = new Map();

/** @param {string} text */
const folded = (text) => plainDigits(text).toLowerCase().replace(/[\s\u200e\u200f]+/g, " ").trim();

/** @param {string} language */
function phrases(language) {
  const all = new Set();
  for (const style of STYLES) {
    for (const numeric of /** @type {const} */ (["auto", "always"])) {
      const format = new Intl.RelativeTimeFormat(language, { style, numeric });
      for (const unit of UNITS) {
        for (let count = 0; count < MOST; count++) {
          all.add(folded(format.format(-count, unit)));
        }
      }
    }
  }
  return all;
}

/** @param {string} language */
function phrasesOf(language) {
  let found = known.get(language);
  if (!found) {
    try {
      found = phrases(language);
    } catch {
      found = phrases("en");
    }
    known.set(language, found);
  }
  return found;
}

/**
 * @param {string} text
 * @param {string} language the page's, as a BCP 47 tag
 */
export function isRelativeTime(text, language) {
  const plain = folded(text);
  return plain.length < 40 && (SHORT.test(plain) || phrasesOf(language || "en").has(plain) || phrasesOf("en").has(plain));
}
