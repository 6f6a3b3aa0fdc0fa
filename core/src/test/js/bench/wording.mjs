// What the learned weights say of a text, and which words said it loudest.

const BITS = 20;
const MOST_WORDS = 600;
const LONGEST_WORD = 40;
const PRIME = 0x01000193;
const RESERVE = 30;
const SHOWN = 6;
const MOST_A_WORD = 40;
const ANYBODYS_WORDS = 4;
const SHORT = 12;
const PHRASE_WORDS = 3;
const MOST_A_PHRASE = 70;
const START = hash(" ");

/** FNV-1a; all numbers have the same. @param {string} word */
function hash(word) {
  const text = word[0] >= "0" && word[0] <= "9" ? "0" : word;
  const length = Math.min(LONGEST_WORD, text.length);
  let hashed = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    hashed = Math.imul(hashed ^ text.charCodeAt(i), PRIME);
  }
  return hashed;
}

/** @param {number} hashed */
function bucket(hashed) {
  let mixed = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - BITS);
}

/** @param {number} words */
const lengthStep = (words) => [8, 16, 32, 64].filter((step) => words >= step).length + 3;

/**
 * @param {{weights: number[], scale: number, bias: number}} trained
 * @returns {(text: import("./words.mjs").Words) => {points: number, spans: [number, number][]}}
 */
export function reader({ weights: pairs, scale, bias }) {
  const weights = new Int8Array(1 << BITS);
  for (let i = 0; i < pairs.length; i += 2) {
    weights[pairs[i]] = pairs[i + 1];
  }
  return (text) => {
    const size = Math.min(text.words.length, MOST_WORDS);
    const byWord = new Array(size).fill(0);
    const seen = new Set();
    let sum = 0;
    /** @param {number} hashed @returns {number} */
    const take = (hashed) => {
      const at = bucket(hashed);
      if (seen.has(at)) {
        return 0;
      }
      seen.add(at);
      sum += weights[at];
      return weights[at];
    };
    let before = START;
    for (let i = 0; i < size; i++) {
      if (i > 0 && text.sentences[i] !== text.sentences[i - 1]) {
        before = START;
      }
      const hashed = hash(text.words[i]);
      byWord[i] = take(hashed) + take(Math.imul(hashed, PRIME) ^ before);
      before = hashed;
    }
    take(hash(" " + String.fromCharCode(lengthStep(text.words.length))));
    const root = Math.floor(Math.sqrt(100 * (seen.size + RESERVE)));
    const toPoints = (/** @type {number} */ all) => bias + Math.trunc((all * scale) / (10 * root));
    const most = MOST_A_WORD * Math.max(0, text.readable - ANYBODYS_WORDS);
    let points = Math.max(-MOST_A_WORD * text.readable, Math.min(most, toPoints(sum)));
    if (text.readable < SHORT && points > MOST_A_PHRASE && toPoints(sum - loudestPhrase(byWord)) <= 0) {
      points = MOST_A_PHRASE;
    }
    return { points, spans: loudest(text, byWord, points > 0 ? 1 : -1) };
  };
}

/** @param {number[]} byWord */
function loudestPhrase(byWord) {
  let most = 0;
  for (let i = 0; i < byWord.length; i++) {
    most = Math.max(most, byWord.slice(Math.max(0, i + 1 - PHRASE_WORDS), i + 1).reduce((a, b) => a + b, 0));
  }
  return most;
}

/** @param {import("./words.mjs").Words} text @param {number[]} byWord @param {number} sign */
function loudest(text, byWord, sign) {
  const chosen = [...byWord.keys()].filter((i) => sign * byWord[i] > 0)
    .sort((a, b) => sign * (byWord[b] - byWord[a]) || a - b).slice(0, SHOWN).sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const spans = [];
  chosen.forEach((word, i) => {
    const last = spans.at(-1);
    if (last && chosen[i - 1] === word - 1) {
      last[1] = text.ends[word];
    } else {
      spans.push([text.starts[word], text.ends[word]]);
    }
  });
  return spans;
}
