/** The list of conversations: of each its last message, as far as the list shows it. */
import { linesOf, tidy } from "./lines.js";
import { messageOf } from "./message.js";
import { inBox } from "./note.js";
import { BODIES, CONVERSATIONS, CONVERSATION_NAMES, HIDDEN, LINK, MAIN, PARAGRAPH, PILLS, ROW, TIME, firstFound } from "./selectors.js";
import { pillOf, saysOwn, withoutLabel } from "./words.js";

/** @typedef {import("./message.js").Message} Message */

/** "You: …", "Signe: …": who wrote, where it is not the one that the conversation is with. */
const PREFIX = /^([\p{L}\p{M}'’. -]{1,40}?)\s?[:：]\s*/u;

/** Several people: nobody knows who of them wrote. */
const SEVERAL = /[,،、;&]/;

/** @param {ParentNode} root @returns {Element[]} */
function rowsIn(root) {
  const marked = new Set(firstFound(root, CONVERSATIONS).map((element) => element.closest(ROW) ?? element));
  const rows = marked.size > 0 ? [...marked] : [...root.querySelectorAll(MAIN)].flatMap((main) => [...main.querySelectorAll(ROW)]).filter(looksLikeOne);
  return rows.filter((row) => !row.closest(HIDDEN));
}

/** A name, a time and a line of text, and no way to anybody's profile. @param {Element} row */
function looksLikeOne(row) {
  return row.querySelector(TIME) !== null && row.querySelectorAll(PARAGRAPH).length === 1 && firstFound(row, CONVERSATION_NAMES).length === 1 &&
    row.querySelector(LINK) === null && row.querySelector(ROW) === null;
}

/** @param {Element} body @returns {Element | undefined} the label before the words */
function pillIn(body) {
  return firstFound(body, PILLS).find((element) => element.children.length === 0 && pillOf(element.textContent ?? "") !== null);
}

/**
 * @param {string} text
 * @param {string} name whom the conversation is with
 * @returns {string} without the name in front of it; empty where somebody else wrote it, or may have
 */
function fromPartner(text, name) {
  const prefix = PREFIX.exec(text);
  if (!prefix) {
    return saysOwn(text) ? "" : text;
  }
  const who = tidy(prefix[1] ?? "");
  return who !== "" && (who === name || name.startsWith(`${who} `)) ? text.slice(prefix[0].length) : "";
}

/** @param {Element} row @returns {Message[]} none where the user wrote last, where several take part, or where nothing is shown */
function lastMessage(row) {
  const heading = firstFound(row, CONVERSATION_NAMES)[0];
  const name = heading ? (linesOf(heading)[0]?.text ?? "") : "";
  const body = firstFound(row, BODIES)[0] ?? row.querySelector(PARAGRAPH);
  if (!body || name === "" || SEVERAL.test(name)) {
    return [];
  }
  const pill = pillIn(body);
  const label = pill ? pillOf(pill.textContent ?? "") : null;
  const shown = inBox(body, (element) => element === pill).text;
  const text = fromPartner(pill ? shown : withoutLabel(shown), name);
  if (text === "") {
    return [];
  }
  const time = [...row.querySelectorAll(TIME)].map((element) => tidy(element.textContent ?? ""))[0];
  const stage = label === "inmail" || label === "sponsored" ? label : null;
  return [messageOf({ row, writer: { name, key: null, url: null }, text, mayBeCut: true, partial: true, stage, followUp: null, time })];
}

/**
 * @param {ParentNode} root
 * @returns {{messages: Message[], seen: number}} how many conversations there are, those that are not read included
 */
export function conversationsIn(root) {
  const rows = rowsIn(root);
  return { messages: rows.flatMap(lastMessage), seen: rows.length };
}
