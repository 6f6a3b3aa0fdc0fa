/** The messages of the open conversation. The user's own are never read, and neither is what follows his answer. */
import { leadsTo } from "./addresses.js";
import { isControl } from "./decisions.js";
import { linesOf } from "./lines.js";
import { messageOf } from "./message.js";
import { inBox } from "./note.js";
import { BODIES, FROM_OTHER, GROUP_NAME, HIDDEN, LINK, MAIN, MESSAGES, PARAGRAPH, ROW, SPINMAIL, SUBJECTS, TIME,
  TOP_OF_THREAD, UNSEEN, firstFound, messageUrn } from "./selectors.js";
import { isOpaque } from "../shared/slug.js";

/**
 * @typedef {import("./message.js").Message} Message
 * @typedef {import("./message.js").Writer} Writer
 * @typedef {import("../shared/types.js").Stage} Stage
 */

/** @param {Element} element */
const firstLine = (element) => linesOf(element)[0]?.text ?? "";

/** @param {Element} within @param {string} names @returns {Writer | null} */
function writerIn(within, names) {
  const link = [...within.querySelectorAll(LINK)].find((each) => leadsTo(each)?.kind === "person" && firstLine(each) !== "");
  const element = within.querySelector(names) ?? link;
  const name = element ? firstLine(element) : "";
  if (name === "") {
    return null;
  }
  const to = link ? leadsTo(link) : null;
  return { name, key: to?.key ?? null, url: to && !isOpaque(to.url) ? to.url : null };
}

/** @param {Element} list of messages @returns {Writer | null} whom the conversation is with, as the nearest link outside says */
function partnerOf(list) {
  for (let around = list.parentElement; around && !around.matches(MAIN); around = around.parentElement) {
    for (const link of around.querySelectorAll(LINK)) {
      const to = list.contains(link) ? null : leadsTo(link);
      if (to?.kind === "person" && firstLine(link) !== "") {
        return { name: firstLine(link), key: to.key, url: isOpaque(to.url) ? null : to.url };
      }
    }
  }
  return null;
}

/** @param {Writer} a @param {Writer | null} b */
const isSame = (a, b) => b !== null && (a.key !== null && b.key !== null ? a.key === b.key : a.name === b.name);

/** @param {Element} row @returns {Element | null} the words of a message, or the only paragraph in it */
function bodyOf(row) {
  const marked = firstFound(row, BODIES)[0];
  const paragraphs = row.querySelectorAll(PARAGRAPH);
  return marked ?? (paragraphs.length === 1 ? (paragraphs[0] ?? null) : null);
}

/** @param {Element} row @param {string} selector @returns {boolean} */
const has = (row, selector) => row.matches(selector) || row.querySelector(selector) !== null;

/** @param {Element} row @returns {boolean} whether somebody says something there, beside when */
const speaks = (row) => linesOf(row, { isControl, leaveOut: (element) => element.matches(TIME) || element.matches(UNSEEN) }).some(({ text }) => text !== "");

/**
 * Whether the user wrote it. Without the page's own mark, only a message that names its writer is surely not his.
 *
 * @param {Element} row
 * @param {boolean} marked whether the page marks what others wrote
 * @param {Writer | null} named who stands above it
 * @param {Writer | null} partner
 */
const isHis = (row, marked, named, partner) => !(marked ? has(row, FROM_OTHER) : named !== null && isSame(named, partner));

/**
 * @param {Element} list what all messages stand in
 * @param {Element[]} told what surely is one
 * @returns {Element[]} all messages in it, those that nothing tells included
 */
function rowsIn(list, told) {
  return [...list.children].flatMap((child) => {
    const inside = told.filter((element) => child.contains(element));
    return inside.length > 0 ? [...new Set(inside.map((element) => rowOf(element, child)))] : speaks(child) ? [child] : [];
  });
}

/** @param {Element} element @param {Element} child of the list */
function rowOf(element, child) {
  const row = element.closest(ROW);
  return row && child.contains(row) ? row : element;
}

/**
 * @param {Element} list
 * @param {Element[]} told
 * @returns {{messages: Message[], answered: string[]}} and the names of those whom the user has answered
 */
function inList(list, told) {
  const rows = rowsIn(list, told);
  const marked = rows.some((row) => has(row, FROM_OTHER));
  const partner = partnerOf(list);
  /** @type {Writer | null} */
  let writer = null;
  let answered = false;
  /** @type {Map<string, number>} how many came from each before */
  const before = new Map(partner ? [[partner.name, 0]] : []);
  const messages = [];
  for (const row of rows) {
    const named = writerIn(row, GROUP_NAME);
    writer = named ?? writer;
    const his = isHis(row, marked, named, partner);
    answered ||= his;
    const body = bodyOf(row);
    const { text, unfolds } = body ? inBox(body) : { text: "", unfolds: false };
    if (answered || !writer || text === "") {
      if (!his && writer) {
        before.set(writer.name, (before.get(writer.name) ?? 0) + 1);
      }
      continue;
    }
    const fromTheTop = list.querySelector(TOP_OF_THREAD) !== null;
    const subject = firstFound(row, SUBJECTS)[0];
    const count = before.get(writer.name) ?? 0;
    before.set(writer.name, count + 1);
    messages.push(messageOf({
      row,
      urn: urnIn(row),
      writer: isSame(writer, partner) ? { ...writer, url: writer.url ?? partner?.url ?? null } : writer,
      text: subject ? `${firstLine(subject)}\n${text}` : text,
      mayBeCut: unfolds,
      partial: false,
      stage: stageOf(count, subject !== undefined, fromTheTop),
      followUp: fromTheTop && count > 0 ? count : null,
      time: timeIn(row),
    }));
  }
  return { messages, answered: answered ? [...before.keys()] : [] };
}

/** @param {Element} row @returns {string | null} */
const urnIn = (row) => [row, ...firstFound(row, MESSAGES)].map(messageUrn).find((urn) => urn !== null) ?? null;

/** @param {Element} row */
const timeIn = (row) => [...row.querySelectorAll(TIME)].map(firstLine).at(-1);

/** @param {number} before @param {boolean} hasSubject @param {boolean} fromTheTop @returns {Stage | null} */
function stageOf(before, hasSubject, fromTheTop) {
  if (before > 0) {
    return "follow-up";
  }
  return hasSubject ? "inmail" : fromTheTop ? "first" : null;
}

/** How many lines stand above the heading of advertising: the word that says so. */
const ABOVE_HEADING = 1;

/** @param {Element} presenter @returns {Message[]} advertising in place of a conversation: what stands below its heading */
function advertising(presenter) {
  const heading = firstFound(presenter, SUBJECTS)[0];
  const lines = linesOf(presenter, { isControl, leaveOut: (element) => element.matches(UNSEEN) });
  const at = lines.findLastIndex(({ parts }) => [...parts].some((part) => heading?.contains(part)));
  const text = at < 0 || at > ABOVE_HEADING ? "" : lines.slice(at + 1).map((line) => line.text).join("\n").trim();
  return text === "" ? [] : [messageOf({ row: presenter, writer: null, text, mayBeCut: false, partial: false, stage: "sponsored", followUp: null, time: undefined })];
}

/** @param {Element[]} told @returns {Element | null} the nearest that holds all of them */
function around(told) {
  let list = (told[0]?.closest(ROW) ?? told[0])?.parentElement ?? null;
  while (list && !told.every((element) => list?.contains(element))) {
    list = list.parentElement;
  }
  return list;
}

/**
 * @param {ParentNode} root
 * @returns {{messages: Message[], answered: string[], seen: number}} whom the user has answered, and how many messages there
 *   surely are
 */
export function threadIn(root) {
  const told = [...root.querySelectorAll(MESSAGES.join())].filter((element) => !element.closest(HIDDEN));
  const spin = [...root.querySelectorAll(SPINMAIL)].filter((element) => !element.closest(HIDDEN));
  const list = around(told);
  const { messages, answered } = list ? inList(list, told) : { messages: [], answered: [] };
  return { messages: [...messages, ...spin.flatMap(advertising)], answered, seen: told.length + spin.length };
}
