// Finds the phrases of all rules in one walk over the words. The notation is that of org.unblast.text.Phrases.

const GAP = 4;

/**
 * @typedef {import("./words.mjs").Words} Words
 * @typedef {{gap: boolean, optional: boolean, single: Set<string>, others: string[][]}} Element
 * @typedef {{rule: number, elements: Element[]}} Phrase
 */

/** @param {string} source @param {(text: string) => Words} cut @returns {Element} */
function parseElement(source, cut) {
  const optional = source.startsWith("[");
  const body = optional ? source.slice(1, -1) : source;
  const element = { gap: body === "..", optional, single: new Set(), others: [] };
  for (const choice of element.gap ? [] : body.split("|")) {
    const words = choice === "_" || choice === "#" ? [choice] : cut(choice).words;
    if (choice.endsWith("*")) {
      words[words.length - 1] += "*";
    }
    if (words.length === 1 && !/[_#*]/.test(words[0])) {
      element.single.add(words[0]);
    } else {
      element.others.push(words);
    }
  }
  return element;
}

/** @param {string} wanted @param {string} word */
function fits(wanted, word) {
  if (wanted === "#") {
    return word >= "0" && word < ":";
  }
  return wanted === word || wanted === "_" || (wanted.endsWith("*") && word.startsWith(wanted.slice(0, -1)));
}

/** One past the last word of a phrase that starts at a word, or -1. @param {Words} text @param {number} at @param {Element[]} elements @param {number} from @param {number} sentence */
function match(text, at, elements, from, sentence) {
  if (from === elements.length) {
    return at;
  }
  const { gap, optional, single, others } = elements[from];
  if (gap) {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = match(text, at + skipped, elements, from + 1, sentence);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
  if (text.sentences[at] === sentence) {
    if (single.has(text.words[at])) {
      const end = match(text, at + 1, elements, from + 1, sentence);
      if (end >= 0) {
        return end;
      }
    }
    for (const choice of others) {
      const there = choice.every((wanted, i) => text.sentences[at + i] === sentence && fits(wanted, text.words[at + i]));
      const end = there ? match(text, at + choice.length, elements, from + 1, sentence) : -1;
      if (end >= 0) {
        return end;
      }
    }
  }
  return optional ? match(text, at, elements, from + 1, sentence) : -1;
}

/**
 * @param {{phrases?: string[]}[]} rules
 * @param {(text: string) => Words} cut
 * @returns {(text: Words) => Map<number, [number, number][]>} the places by the rule's number, in the original
 */
export function finder(rules, cut) {
  /** @type {Map<string, Phrase[]>} */
  const byWord = new Map();
  /** @type {Map<string, Phrase[]>} */
  const byLetter = new Map();
  rules.forEach(({ phrases = [] }, rule) => {
    for (const written of phrases) {
      const phrase = { rule, elements: written.split(/ +/).map((source) => parseElement(source, cut)) };
      const { single, others } = phrase.elements[0];
      const open = others.filter(([first]) => /[#*]/.test(first)).map(([first]) => first.replace("#", "0")[0]);
      const whole = others.filter(([first]) => !/[#*]/.test(first)).map(([first]) => first);
      new Set([...single, ...whole]).forEach((word) => add(byWord, word, phrase));
      new Set(open).forEach((letter) => add(byLetter, letter, phrase));
    }
  });
  return (text) => find(text, byWord, byLetter);
}

/** @param {Map<string, Phrase[]>} index @param {string} key @param {Phrase} phrase */
function add(index, key, phrase) {
  const list = index.get(key);
  if (list) {
    list.push(phrase);
  } else {
    index.set(key, [phrase]);
  }
}

/** @param {Words} text @param {Map<string, Phrase[]>} byWord @param {Map<string, Phrase[]>} byLetter */
function find(text, byWord, byLetter) {
  /** @type {Map<number, [number, number][]>} */
  const places = new Map();
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at];
    const digit = word[0] >= "0" && word[0] <= "9";
    for (const phrases of [byWord.get(word), byLetter.get(digit ? "0" : word[0])]) {
      if (phrases) {
        matchAll(text, at, phrases, places);
      }
    }
  }
  return places;
}

/** Keeps the longest of each rule, and none that overlaps the one before. @param {Words} text @param {number} at @param {Phrase[]} phrases @param {Map<number, [number, number][]>} places */
function matchAll(text, at, phrases, places) {
  for (const { rule, elements } of phrases) {
    const end = match(text, at, elements, 0, text.sentences[at]);
    if (end < 0) {
      continue;
    }
    const span = /** @type {[number, number]} */ ([text.starts[at], text.ends[end - 1]]);
    const found = places.get(rule);
    const last = found?.at(-1);
    if (!found || !last) {
      places.set(rule, [span]);
    } else if (last[0] === span[0]) {
      last[1] = Math.max(last[1], span[1]);
    } else if (last[1] <= span[0]) {
      found.push(span);
    }
  }
}
