import { checksum } from "../shared/checksum.js";

/**
 * The note of an accepted invitation stands once more at the head of the conversation that begins. It was written before, so it is
 * known again there, by a sum.
 *
 * @typedef {import("../shared/types.js").Invitation} Invitation
 *
 * @typedef {object} Note
 * @property {number} sum of its letters
 * @property {number | null} length how many letters the sum is over, the first ones; null where it is over all
 * @property {boolean} met whether it was seen in the conversation
 *
 * @typedef {Note | "none" | "unknown"} MaybeNote "unknown" where it was accepted at a place that shows no notes, or too little of it was
 */

/** How many letters of a note that was cut tell it from other texts. */
export const LEAST_LETTERS = 30;

/**
 * @param {Invitation} invitation as it was accepted
 * @param {string | undefined} remembered its note as far as it was read before, which may be less than all
 * @param {boolean} onList whether it was accepted where notes are shown
 * @returns {MaybeNote}
 */
export function noteOf({ note, noteMayBeCut }, remembered, onList) {
  const text = note ?? remembered;
  if (text === undefined) {
    return onList ? "none" : "unknown";
  }
  const said = letters(text);
  const isWhole = note !== undefined && noteMayBeCut !== true;
  return isWhole || said.length >= LEAST_LETTERS ? { sum: checksum(said), length: isWhole ? null : said.length, met: false } : "unknown";
}

/**
 * @param {Invitation} message
 * @param {MaybeNote} note
 * @returns {note is Note} whether it repeats the note
 */
export function isNote(message, note) {
  return typeof note === "object" && checksum(letters(message.note ?? "").slice(0, note.length ?? undefined)) === note.sum;
}

/**
 * @param {Invitation} message that does not repeat the note as it was read
 * @param {MaybeNote} note
 * @returns {boolean} whether it may be the note all the same, or is no message between contacts
 */
export function mayBeNote({ stage, noteMayBeCut }, note) {
  const isTold = note === "none" || (note !== "unknown" && noteMayBeCut !== true);
  return !(stage === "follow-up" || (stage === "first" && isTold));
}

/**
 * @param {Invitation} message
 * @param {MaybeNote} note
 * @returns {Invitation} at its stage among the messages: the page counts the note as one
 */
export function withoutNote(message, note) {
  const { followUp, ...others } = message;
  if (typeof note !== "object" || !note.met || followUp === undefined) {
    return message;
  }
  return followUp > 1 ? { ...others, followUp: followUp - 1 } : { ...others, stage: "first" };
}

/** Two places of the site break lines otherwise. @param {string} text */
const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
