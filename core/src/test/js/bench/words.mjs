// A text as words: folded, cut, each with its place and its sentence.

const LETTER = 1;
const DIGIT = 2;
const NEW_LINE = 3;
const STOP = 4;

const KINDS = new Uint8Array(0x10000);
KINDS.fill(LETTER, 0x250, 0x2000);
KINDS.fill(LETTER, 0x2c00, 0x3000);
KINDS.fill(LETTER, 0x3040, 0xff00);
KINDS.fill(LETTER, 0xff66);
KINDS.fill(LETTER, 97, 123);
KINDS.fill(DIGIT, 48, 58);
KINDS[10] = NEW_LINE;
for (const stop of ".!?;:") {
  KINDS[stop.charCodeAt(0)] = STOP;
}

const ASCII = /^[\0-\x7f]*$/;
const LATIN = /^[a-z]+$/;

/**
 * @typedef {object} Words
 * @property {string[]} words
 * @property {number[]} starts of each word in the original, in UTF-16 units
 * @property {number[]} ends
 * @property {number[]} sentences which sentence each word stands in
 * @property {number} readable how many words are of Latin letters alone
 */

/**
 * @param {Record<string, string>} folds what a code point folds to, where that is not itself
 * @returns {(text: string) => Words}
 */
export function cutter(folds) {
  const table = new Map(Object.entries(folds).map(([point, folded]) => [Number(point), folded]));
  return (text) => (ASCII.test(text) ? cut(text.toLowerCase()) : cutFolded(text, table));
}

/** @param {string} text @param {Map<number, string>} table */
function cutFolded(text, table) {
  let folded = "";
  const starts = [];
  const ends = [];
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const next = at + (point > 0xffff ? 2 : 1);
    const to = point < 0x80 ? text[at] : table.get(point) ?? (point > 0xffff ? " " : text[at]);
    folded += to;
    for (let i = 0; i < to.length; i++) {
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  const words = cut(folded.toLowerCase());
  words.starts = words.starts.map((start) => starts[start]);
  words.ends = words.ends.map((end) => ends[end - 1]);
  return words;
}

/** @param {string} text folded @returns {Words} */
function cut(text) {
  const found = { words: [], starts: [], ends: [], sentences: [], readable: 0 };
  let sentence = 0;
  for (let at = 0; at < text.length; ) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      const ends = kind === NEW_LINE || (kind === STOP && !(at < text.length && isOfWord(text.charCodeAt(at))));
      sentence += ends ? 1 : 0;
      continue;
    }
    let end = at + 1;
    while (end < text.length && KINDS[text.charCodeAt(end)] === kind) {
      end++;
    }
    const word = text.slice(at, end);
    found.words.push(word);
    found.starts.push(at);
    found.ends.push(end);
    found.sentences.push(sentence);
    found.readable += LATIN.test(word) ? 1 : 0;
    at = end;
  }
  return found;
}

/** @param {number} unit */
const isOfWord = (unit) => KINDS[unit] === LETTER || KINDS[unit] === DIGIT;
