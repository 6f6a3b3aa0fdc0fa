import { checksum } from "../shared/checksum.js";
import { senderKey } from "../shared/slug.js";
import { isNote, mayBeNote, withoutNote } from "./accepted-note.js";

/**
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {import("./accepted-note.js").MaybeNote} MaybeNote
 *
 * @typedef {object} Acceptance
 * @property {number} day
 * @property {MaybeNote} note
 * @property {[number, number][]} read a sum of each message's id, and the day on which it was first read
 *
 * @typedef {[number, Acceptance][]} Stored by a sum of the sender's short name, the oldest first
 */

/** How long it is kept that somebody's invitation was accepted. The core tells a pitch as such for 7 days. */
export const ACCEPTED_DAYS = 30;

/** How many acceptances are kept; the oldest goes first. */
export const ACCEPTED_LIMIT = 500;

/** Of how many messages after accepting it is kept when they were first read; of later ones nothing is told. */
export const READ_LIMIT = 5;

/** Whose invitations the user accepted on the page, and when, so that a pitch soon afterwards is told as such. Sums and days alone. */
export class Acceptances {
  /** @type {Map<number, Acceptance>} the oldest first */
  #bySender;
  #write;

  /**
   * @param {Stored | undefined} stored
   * @param {(stored: Stored | undefined) => void} write after a change; undefined where nothing is left
   */
  constructor(stored, write) {
    this.#bySender = new Map(stored);
    this.#write = write;
  }

  /**
   * The user accepted an invitation. Where nothing tells its sender from others, nothing is kept.
   *
   * @param {Invitation} invitation
   * @param {MaybeNote} note
   * @param {number} day
   */
  add(invitation, note, day) {
    const who = senderOf(invitation);
    if (who !== null) {
      this.#bySender.delete(who);
      this.#bySender.set(who, { day, note, read: [] });
      this.#drop([...this.#bySender.keys()].slice(0, -ACCEPTED_LIMIT));
      this.#changed();
    }
  }

  /** The user ignored an invitation: had he pressed on "accept" before, that came to nothing. @param {Invitation} invitation */
  remove(invitation) {
    this.#drop([senderOf(invitation)]);
  }

  /**
   * A message, with what is known of accepting its sender's invitation. The page does not say on which day it was sent; the day on
   * which it was first read counts, which is no earlier.
   *
   * @param {Invitation} message
   * @param {number} today
   * @returns {Invitation} the same one where nothing is known
   */
  tell(message, today) {
    const who = message.kind === "message" && message.partial !== true ? senderOf(message) : null;
    const accepted = who === null ? undefined : this.#bySender.get(who);
    if (accepted === undefined) {
      return message;
    }
    const { note, day } = accepted;
    if (isNote(message, note)) {
      this.#meet(note);
      return { ...message, stage: "note" };
    }
    const read = mayBeNote(message, note) ? null : this.#firstRead(message.id, accepted, today);
    return read === null ? message : { ...withoutNote(message, note), daysSinceAccepted: Math.max(0, read - day) };
  }

  /** @param {number} today */
  expire(today) {
    this.#drop([...this.#bySender].filter(([, { day }]) => day < today - ACCEPTED_DAYS).map(([who]) => who));
  }

  /** @param {string} id @param {Acceptance} accepted @param {number} today @returns {number | null} null for one too many */
  #firstRead(id, { read }, today) {
    const sum = checksum(id);
    const known = read.find(([each]) => each === sum)?.[1];
    if (known !== undefined || read.length >= READ_LIMIT) {
      return known ?? null;
    }
    read.push([sum, today]);
    this.#changed();
    return today;
  }

  /** @param {import("./accepted-note.js").Note} note */
  #meet(note) {
    if (!note.met) {
      note.met = true;
      this.#changed();
    }
  }

  /** @param {(number | null)[]} senders */
  #drop(senders) {
    const gone = senders.filter((who) => who !== null && this.#bySender.delete(who));
    if (gone.length > 0) {
      this.#changed();
    }
  }

  #changed() {
    this.#write(this.#bySender.size > 0 ? [...this.#bySender] : undefined);
  }
}

/** @param {Invitation} invitation @returns {number | null} a sum of the sender's short name, as the tally has it; null where that is not known */
function senderOf({ sender }) {
  const key = senderKey(sender?.profileUrl);
  return key === null ? null : checksum(key);
}
