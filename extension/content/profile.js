/** The profile of somebody whose invitation waits: its top card, with the two controls that answer it. */
import { isMessageLink, leadsTo, profileOf } from "./addresses.js";
import { isControl, labelOf, wordsOf } from "./decisions.js";
import { linesOf } from "./lines.js";
import { CONNECT, HEADINGS, LINK, MAIN, NOT_A_DECISION, PRESSABLE, UNSEEN, firstFound } from "./selectors.js";
import { answerBoth, answersIn, answersNothing } from "./words.js";

/** @typedef {import("./card.js").Card} Card */
/** @typedef {import("./lines.js").Line} Line */

/** How far the controls stand below what they share with each other. */
const STEPS_OUT = 4;

/** "· 2nd", "3.": how far away somebody is; "She/Her": neither is a headline. */
const ASIDE = /^[·•(]*\s*(?:\p{N}{1,2}\p{L}{0,3}[.+°º]*|\p{L}+\/\p{L}+(?:\/\p{L}+)?)\s*\)?$/u;

/** @param {Element} control @param {string} name */
const isNamed = (control, name) => labelOf(control).includes(name) && control.hasAttribute("aria-label");

/**
 * @param {Element} main
 * @param {string} name
 * @returns {[Element, Element, Element] | null} the two controls that name the person, and what they stand in
 */
function pairFor(main, name) {
  const first = [...main.querySelectorAll(PRESSABLE)].find((control) => isNamed(control, name) && !control.matches(NOT_A_DECISION));
  let around = first?.parentElement;
  for (let step = 0; first && around && step < STEPS_OUT && around !== main; step++) {
    const named = [...around.querySelectorAll(PRESSABLE)].filter((control) => isNamed(control, name) && !control.matches(NOT_A_DECISION));
    if (named.length > 1) {
      const [a, b, more] = named;
      return a && b && !more ? [a, b, around] : null;
    }
    around = around.parentElement;
  }
  return null;
}

/**
 * In a language whose words are known they must say so. In others the shape decides: two buttons with the name, none of them a
 * link, and beside them one thing without a label that unfolds more.
 *
 * @param {Element} a
 * @param {Element} b
 * @param {Element} around
 * @param {string} language
 */
function answersInvitation(a, b, around, language) {
  if ([a, b].some((each) => isMessageLink(each) || each.matches(CONNECT) || answersNothing(wordsOf(each)))) {
    return false;
  }
  if (answersIn(language)) {
    return answerBoth([`${labelOf(a)} ${wordsOf(a)}`, `${labelOf(b)} ${wordsOf(b)}`]);
  }
  const others = [...around.querySelectorAll(PRESSABLE)].filter((each) => each !== a && each !== b);
  return [a, b].every((each) => each.localName !== "a") && others.length === 1 && others.every((each) => !each.hasAttribute("aria-label"));
}

/** @param {Line[]} lines @param {Element} heading @param {Element} decision @returns {Line[]} from the name to the controls */
function between(lines, heading, decision) {
  const from = lines.findIndex((line) => line.block.contains(heading) || [...line.parts].some((part) => heading.contains(part)));
  const to = lines.findIndex((line) => line.controls.includes(decision));
  const kept = to < 0 ? lines.slice(from) : lines.slice(from, Math.max(to, from) + 1);
  return kept.filter((line) => !ASIDE.test(line.text));
}

/**
 * @param {Document} page
 * @param {string} path
 * @returns {Card | null} null where nothing waits for an answer
 */
export function profileCard(page, path) {
  const owner = profileOf(path);
  const main = page.querySelector(MAIN);
  for (const heading of main && owner ? firstFound(main, HEADINGS).filter((each) => !isOfAnother(each, owner.key)) : []) {
    const name = linesOf(heading)[0]?.text ?? "";
    const pair = main && name !== "" ? pairFor(main, name) : null;
    if (owner && pair && answersInvitation(...pair, page.documentElement.lang)) {
      return cardIn(owner, heading, pair);
    }
  }
  return null;
}

/** @param {Element} heading @param {string} key @returns {boolean} whether it links to somebody else, as in a list of others */
function isOfAnother(heading, key) {
  const link = heading.closest(LINK) ?? heading.querySelector(LINK);
  const to = link ? leadsTo(link) : null;
  return to !== null && to.key !== key;
}

/** @param {{key: string, url: string}} owner @param {Element} heading @param {[Element, Element, Element]} pair @returns {Card | null} */
function cardIn({ key, url }, heading, [a, b, around]) {
  let row = around;
  while (!row.contains(heading)) {
    if (!row.parentElement) {
      return null;
    }
    row = row.parentElement;
  }
  const lines = linesOf(row, { isControl, leaveOut: (element) => element.matches(UNSEEN) });
  return {
    row, key, id: key, kind: "person", decisions: [a, b], noteBox: null,
    subject: { kind: "person", key, url, links: [heading] },
    lines: between(lines, heading, a),
  };
}
