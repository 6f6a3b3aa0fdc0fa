/** One invitation card: who or what it is about, and where on the page its parts stand. */
import { leadsTo } from "./addresses.js";
import { isControl, labelOf, decisionsIn, wordsOf } from "./decisions.js";
import { linesOf, tidy } from "./lines.js";
import { CONNECT, LINK, LINK_TO_ALL, MAIN, NAME_IN_LINK, NOTE_BOXES, NOTE_SURROUNDINGS, PICTURE, PICTURE_OF, UNSEEN, invitationUrn } from "./selectors.js";
import { answerBoth, answersIn, invitesTo, saysLogo } from "./words.js";
import { checksum } from "../shared/checksum.js";

/**
 * @typedef {import("./lines.js").Line} Line
 * @typedef {import("./addresses.js").Kind} Kind
 *
 * @typedef {object} Subject who or what the invitation is from or for
 * @property {Kind} kind
 * @property {string} key such as `in:oriana-velk`
 * @property {string} url
 * @property {Element[]} links
 *
 * @typedef {object} Card
 * @property {Element} row
 * @property {string} key the card's name where the page shows no URN
 * @property {string} id its URN, or else its key
 * @property {Kind} kind
 * @property {Subject} subject
 * @property {[Element, Element]} decisions
 * @property {Element | null} noteBox
 * @property {Line[]} lines all but the note
 */

/**
 * The note's own box, if the page marks it as such.
 *
 * @param {Element} row
 * @returns {Element | null}
 */
function noteBoxOf(row) {
  for (const selector of NOTE_BOXES) {
    const box = row.querySelector(selector);
    if (box) {
      return box;
    }
  }
  return null;
}

/** @param {Element} row @param {Element | null} noteBox @returns {Subject[]} in the page's order */
function subjectsIn(row, noteBox) {
  /** @type {Map<string, Subject>} */
  const found = new Map();
  for (const link of row.querySelectorAll(LINK)) {
    const target = noteBox?.contains(link) || link.closest(NOTE_SURROUNDINGS) ? null : leadsTo(link);
    if (target) {
      const subject = found.get(target.key) ?? { ...target, links: [] };
      subject.links.push(link);
      found.set(target.key, subject);
    }
  }
  return [...found.values()];
}

/** @param {Subject} subject @param {string[]} labels @returns {number} length of its longest name that a label holds */
function named(subject, labels) {
  const names = subject.links.map((link) => tidy((link.querySelector(NAME_IN_LINK) ?? link).textContent ?? ""));
  const said = names.filter((name) => name !== "" && labels.some((label) => label.includes(name)));
  return Math.max(0, ...said.map((name) => name.length));
}

/**
 * Whether the card's controls name whom it is about, or the page itself calls it an invitation: needed where no list item
 * says that it is a card at all.
 *
 * @param {Card} card
 */
export function isSure(card) {
  return card.id !== card.key || named(card.subject, card.decisions.map((control) => tidy(labelOf(control)))) > 0;
}

/**
 * Whether more than its shape says that the card is an invitation: the page's own number of it; the words on its controls, in a
 * language whose words are known; in others, that the way to all invitations stands beside it.
 *
 * @param {Card} card
 * @param {string} language of the page
 */
export function isCertain({ id, key, row, decisions: [a, b] }, language) {
  if (id !== key) {
    return true;
  }
  return answersIn(language) ? answerBoth([`${labelOf(a)} ${wordsOf(a)}`, `${labelOf(b)} ${wordsOf(b)}`]) : isBesideLinkToAll(row);
}

/** @param {Element} row */
function isBesideLinkToAll(row) {
  for (let around = row.parentElement; around && !around.matches(MAIN) && around.parentElement; around = around.parentElement) {
    if (around.querySelector(LINK_TO_ALL)) {
      return true;
    }
  }
  return false;
}

/** @type {Kind[]} what is asked for first: such cards carry the inviter's own link, too */
const SPECIAL_FIRST = ["newsletter", "event", "group", "page", "person"];

/**
 * Who or what the card is about: whom its controls name, else what is special about it.
 *
 * @param {Subject[]} subjects
 * @param {[Element, Element]} decisions
 * @returns {Subject | null} null where several people could be meant
 */
function subjectOf(subjects, decisions) {
  const labels = decisions.map((control) => tidy(labelOf(control)));
  const byName = subjects.map((subject) => ({ subject, length: named(subject, labels) })).sort((a, b) => b.length - a.length);
  const best = byName[0];
  if (best && best.length > (byName[1]?.length ?? 0)) {
    return best.subject;
  }
  const kind = SPECIAL_FIRST.find((each) => subjects.some((subject) => subject.kind === each));
  const candidates = subjects.filter((subject) => subject.kind === kind);
  const linkedTwice = candidates.filter((subject) => subject.links.length > 1);
  const [only, another] = candidates.length > 1 ? linkedTwice : candidates;
  return only && !another ? only : null;
}

/**
 * Some cards for a page or the like link only to who sent them: then its picture tells, or else the sentence around the name.
 *
 * @param {Element} row
 * @param {Subject} subject
 * @param {Line[]} lines
 * @returns {Kind}
 */
function kindOf(row, subject, lines) {
  if (subject.kind !== "person") {
    return subject.kind;
  }
  const drawn = PICTURE_OF.find(({ selector }) => row.querySelector(selector))?.kind;
  const said = lines.filter(({ parts }) => [...parts].some((part) => !part.closest(LINK))).map(({ text }) => invitesTo(text)).find(Boolean);
  const picture = row.querySelector(PICTURE)?.getAttribute("alt") ?? "";
  return said ?? drawn ?? (saysLogo(picture) ? "page" : "person");
}

/** @param {Subject} subject @param {Line[]} lines @returns {string} what tells two invitations by the same sender apart */
const sentenceAround = ({ links }, lines) => lines.find(({ parts }) => [...parts].some((part) => links.some((link) => link.contains(part))))?.text ?? "";

/** @param {Element} row @param {Element | null} noteBox @returns {boolean} whether it suggests somebody to invite */
function isSuggestion(row, noteBox) {
  return row.matches(CONNECT) || [...row.querySelectorAll(CONNECT)].some((mark) => !noteBox?.contains(mark));
}

/**
 * Reads a row as an invitation.
 *
 * @param {Element} row
 * @returns {Card | null | "odd" | "unclear"} null for what is no invitation, "unclear" for what may be one but is not
 *   understood, "odd" for what is one only if the page says that there are more than were found
 */
export function cardOf(row) {
  const noteBox = noteBoxOf(row);
  const subjects = subjectsIn(row, noteBox);
  if (subjects.length === 0 || isSuggestion(row, noteBox)) {
    return null;
  }
  const lines = linesOf(row, { isControl, leaveOut: (element) => element === noteBox || element.matches(UNSEEN) });
  const decisions = decisionsIn(lines);
  if (!Array.isArray(decisions)) {
    return decisions;
  }
  const subject = subjectOf(subjects, decisions);
  if (!subject) {
    return "unclear";
  }
  const kind = kindOf(row, subject, lines);
  const key = kind === subject.kind ? subject.key : `${kind}:${subject.key}:${checksum(sentenceAround(subject, lines)).toString(36)}`;
  return { row, key, id: invitationUrn(row) ?? key, kind, subject, decisions, noteBox, lines };
}
