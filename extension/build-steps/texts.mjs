/** The compiled core's table of texts, as TeaVM writes it. A text may hold the signs that end the table, but no quote that is not escaped. */
const TABLE = /\$rt_stringPool\((\[[\s\S]*?(?<!\\)"\])\);/;

/** A fixed list of texts; what stands before it tells whose it is. */
const LIST = /(.*)\[(\$rt_s\(\d+\)(?:,\s*\$rt_s\(\d+\))+)\]/g;

/** Who takes a list of phrases. */
const PHRASES = /\b(?:ous_PhraseRule__init_\d*|out_Phrases_of)\([^;]*$/;

/** Where one text of a list ends. */
const END = "\n";

/**
 * Writes each list of texts in the compiled core as one text, cut where it is asked for: a call and a number for every phrase
 * were 4 KB gzipped. Phrases lose accents and capitals, which the core would take off at every start, and have their choices sorted.
 *
 * @param {string} compiled by TeaVM, names as they are
 * @returns {string}
 * @throws {Error} if it does not look as TeaVM writes it
 */
export function gatherTexts(compiled) {
  const table = TABLE.exec(compiled);
  if (!table) {
    throw new Error("The compiled core has no table of texts: is it another version of TeaVM?");
  }
  const texts = read(/** @type {string} */ (table[1]));
  const code = compiled.slice(0, table.index);
  const rest = compiled.slice(table.index + table[0].length);

  const lists = /** @type {string[]} */ ([]);
  const gathered = code.replace(LIST, (_, before, list) => {
    const write = PHRASES.test(before) ? plain : String;
    lists.push(numbers(list).map((n) => write(textOf(texts, n))).join(END));
    return `${before}$rt_list(${lists.length - 1})`;
  });
  if (lists.length === 0) {
    throw new Error("The compiled core has no lists of texts: is it another version of TeaVM?");
  }
  const left = [...new Set(numbers(gathered))];
  const renumbered = gathered.replace(/\$rt_s\((\d+)\)/g, (_, n) => `$rt_s(${left.indexOf(Number(n))})`);
  return `const $rt_list = (n) => $rt_lists[n].split("\\n").map($rt_str);\n${renumbered}
    $rt_stringPool(${JSON.stringify(left.map((n) => textOf(texts, n)))});
    const $rt_lists = ${JSON.stringify(lists)};${rest}`;
}

/**
 * JSON but for two things: long texts are written as sums, and apostrophes are escaped, too.
 *
 * @param {string} written
 * @returns {string[]}
 */
const read = (written) => JSON.parse(written.replace(/"\n\+ "/g, "").replace(/\\(.)/g, (escape, sign) => (sign === "'" ? sign : escape)));

/** @param {string} code */
const numbers = (code) => [...code.matchAll(/\$rt_s\((\d+)\)/g)].map(([, n]) => Number(n));

/**
 * @param {string[]} texts
 * @param {number} n
 */
function textOf(texts, n) {
  const text = texts[n];
  if (text === undefined) {
    throw new Error(`The compiled core asks for text ${n} of ${texts.length}.`);
  }
  return text;
}

/** A choice among single words. */
const CHOICE = /(?<=^|[ [])[a-z*#]+(?:\|[a-z*#]+)+(?=$|[ \]])/g;

/**
 * The same phrase as it is looked for: without what `Folding` takes off, and where each choice is one word, their order is all one.
 * In the alphabet they pack better.
 *
 * @param {string} phrase
 */
const plain = (phrase) => phrase.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
  .replace(CHOICE, (choice) => choice.split("|").sort().join("|"));
