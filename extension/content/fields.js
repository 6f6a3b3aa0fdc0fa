/** What a card says of its sender. Absent is not zero: what the page does not show stays out. */
import { FACES, HEADLINES, LINK, MUTUAL, NAMED_ICON, NAMES, NAME_IN_LINK, PREMIUM, TIME, VERIFIED } from "./selectors.js";
import { linesOf, tidy } from "./lines.js";
import { onlyNumber } from "./numbers.js";
import { isRelativeTime } from "./relative-time.js";
import { answersNothing, saysAnd, saysFollows, saysMutual, saysOther, speaks } from "./words.js";

/**
 * @typedef {import("./card.js").Card} Card
 * @typedef {import("./lines.js").Line} Line
 */

/** @param {Element} element @returns {string} its first line */
const firstLine = (element) => linesOf(element)[0]?.text ?? "";

/** @param {Element} element @param {Card} card @returns {boolean} whether it stands in a link to somebody else */
function isOfAnother(element, card) {
  const link = element.closest(LINK);
  return link !== null && !card.subject.links.includes(link);
}

/**
 * The element that holds the name of whom or what the card is about.
 *
 * @param {Card} card
 * @returns {Element | null}
 */
function nameElement(card) {
  for (const link of card.subject.links) {
    const name = link.querySelector(NAME_IN_LINK) ?? link;
    if (firstLine(name) !== "") {
      return name;
    }
  }
  const named = NAMES.flatMap((selector) => [...card.row.querySelectorAll(selector)]);
  return named.find((element) => card.kind === "person" && firstLine(element) !== "" && !isOfAnother(element, card)) ?? null;
}

/**
 * @param {Card} card
 * @returns {string | undefined} undefined, too, where the card is for a page or the like but links only to who sent it
 */
export function nameOf(card) {
  const element = card.kind === card.subject.kind ? nameElement(card) : null;
  return element ? firstLine(element) : undefined;
}

/** @param {Card} card @returns {Line[]} the lines with the name and with the sentence around it */
function nameLines(card) {
  const element = nameElement(card);
  return card.lines.filter((line) => element && (line.block.contains(element) || [...line.parts].some((part) => element.contains(part))));
}

/** @param {Line} line @param {string} language */
function isMutual(line, language) {
  if (line.block.closest(MUTUAL) || [...line.parts].some((part) => part.closest(MUTUAL)) || saysMutual(line.text)) {
    return true;
  }
  const beside = line.block.parentElement?.querySelector(FACES);
  return !speaks(language) && Boolean(beside) && onlyNumber(line.text) !== null;
}

/** @param {Line} line @param {string} language */
function isTime(line, language) {
  return [...line.parts].some((part) => part.closest(TIME)) || isRelativeTime(line.text, language);
}

/**
 * The lines that may describe the sender: those after the name, up to the controls.
 *
 * @param {Card} card
 */
function described(card) {
  const names = nameLines(card);
  const from = names[0] ? card.lines.indexOf(names[0]) : card.lines.length;
  const to = card.lines.findIndex((line, at) => at >= from && line.controls.length > 0);
  return card.lines.slice(from, to < 0 ? undefined : to).filter((line) => !names.includes(line));
}

/** @param {Line} line @param {string} language @returns {boolean} whether it is free text: a headline or a note */
const isFree = (line, language) => line.text !== "" && !isMutual(line, language) && !isTime(line, language) && !answersNothing(line.text);

/** A common employer or school, or the way to more. @param {Line} line @param {Card} card */
const leadsElsewhere = (line, { subject }) =>
  [...line.parts].some((part) => {
    const link = part.closest(LINK);
    return link !== null && !subject.links.some((own) => own.contains(link) || link.contains(own));
  });

/** @param {Card} card @param {string} language @returns {string | undefined} */
export function headlineOf(card, language) {
  const marked = HEADLINES.map((selector) => card.row.querySelector(selector)).find((element) => element !== null);
  const text = marked ? tidy(marked.textContent ?? "") : described(card).find((line) => isFree(line, language) && !leadsElsewhere(line, card))?.text;
  return text || undefined;
}

/**
 * What may be the note where the page marks no box: free text after the controls, if all that describes the sender stands
 * before them.
 *
 * @param {Card} card
 * @param {string} language
 * @returns {Line[]}
 */
export function besideTheDecisions(card, language) {
  const name = nameLines(card)[0];
  const at = card.lines.findLastIndex((line) => card.decisions.some((control) => line.controls.includes(control)));
  const inOrder = name && card.lines.indexOf(name) < at && headlineOf(card, language) !== undefined;
  return inOrder ? card.lines.slice(at + 1).filter((line) => isFree(line, language) && !isInLink(line)) : [];
}

/** @param {Line} line */
const isInLink = (line) => [...line.parts].every((part) => part.closest(LINK));

/**
 * @param {Card} card
 * @param {string} language
 * @returns {number | undefined} undefined where the page does not say, or not clearly
 */
export function mutualConnectionsOf(card, language) {
  const line = described(card).find((each) => isMutual(each, language));
  return line ? mutualIn(line.text, language) : undefined;
}

/** @param {string} text "3 …", "X is a …", "X and 8 other …" @param {string} language @returns {number | undefined} */
function mutualIn(text, language) {
  const number = onlyNumber(text);
  if (number && (number.before.trim() === "" || saysMutual(number.before))) {
    return number.value;
  }
  if (number) {
    return saysOther(text, language) ? number.value + peopleNamed(number.before) : undefined;
  }
  if (/\d/.test(text)) {
    return undefined;
  }
  const several = saysAnd(text, language);
  // In a language that is not known, "and" may be a word of another meaning.
  return several && !speaks(language) ? undefined : 1 + Number(several);
}

/** @param {string} before @returns {number} how many people stand before "and 8 other" */
function peopleNamed(before) {
  return before.split(/[,،、]/).filter((part) => part.trim() !== "" && !/^\s*(?:他|ほか|and|und|et|y|e|en)\s*$/i.test(part)).length;
}

/** @param {Card} card @returns {true | undefined} */
export function followsYou(card) {
  const byLink = card.decisions.filter((control) => control.localName === "a").length === 1;
  return byLink || nameLines(card).some((line) => saysFollows(line.text)) || undefined;
}

/** @param {Card} card @param {string} selector @param {RegExp} word @returns {true | undefined} */
function hasMark(card, selector, word) {
  const marks = [...card.row.querySelectorAll([selector, NAMED_ICON].join())];
  const outside = marks.filter((mark) => !card.noteBox?.contains(mark));
  return outside.some((mark) => mark.matches(selector) || word.test(mark.getAttribute("aria-label") ?? "")) || undefined;
}

/** @param {Card} card */
export const isVerified = (card) => hasMark(card, VERIFIED, /^(?:verif|vérifi|geverif|zweryf|認証|인증|已验证|已驗證|موثّق)/i);

/** @param {Card} card */
export const isPremium = (card) => hasMark(card, PREMIUM, /premium/i);

/**
 * @param {Card} card
 * @param {string} language
 * @returns {string | undefined} as the page says it, such as "2 weeks ago"
 */
export function timeOf(card, language) {
  return [...described(card), ...card.lines].find((line) => isTime(line, language))?.text;
}
