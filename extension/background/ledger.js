import { effectiveDecision } from "../shared/effective-decision.js";
import { DEFAULTS } from "../shared/settings.js";
import { noteOf } from "./accepted-note.js";
import { Acceptances } from "./acceptances.js";
import { tallyEntry } from "./entry.js";
import { Feedback } from "./feedback.js";
import { MEMORY, Memory } from "./memory.js";
import { Senders } from "./senders.js";
import { TROUBLES } from "./store.js";
import { RETENTION_DAYS, Weeks } from "./weeks.js";

/**
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").Recipient} Recipient
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Answer} Answer
 * @typedef {import("../shared/types.js").TallyEntry} TallyEntry
 * @typedef {import("./entry.js").Entry} Entry
 * @typedef {import("../shared/types.js").OwnPhrase} OwnPhrase
 */

const SETTINGS = "settings";
const RECIPIENT = "recipient";
const PACKS = "packs";
const PHRASES = "phrases";
const SENDERS = "senders";
const ROOM = "room";
const ACCEPTED = "accepted";

/**
 * What the stored records mean. Changes are made here first, then written: {@link takeChanges}. Ids come from the page, so
 * they are keys of maps alone.
 */
export class Ledger {
  /** @type {Settings} */
  settings;
  /** @type {Recipient} who the user said he is; empty where he said nothing */
  recipient;
  /** @type {Map<number, import("./packs.js").Label>} what packs are called, by number; after a change {@link packsChanged} */
  packs;
  /** @type {OwnPhrase[]} */
  phrases;
  /** @type {Memory} */
  memory;
  /** @type {Senders} what the user said of senders */
  senders;
  /** @type {Feedback} what the user said and did, and what that taught */
  feedback;
  /** @type {Acceptances} whose invitations the user accepted lately */
  acceptances;
  /** @type {Weeks} the invitations received */
  weeks;
  /** How many weeks were forgotten so far, because there was no more room. */
  forgottenWeeks;
  /** @type {string[]} families of records that came back damaged */
  troubles;
  /** @type {Map<string, unknown>} */
  #changes = new Map();
  /** @type {string[]} */
  #drops = [];

  /** @param {Map<string, unknown>} records */
  constructor(records) {
    this.settings = { ...DEFAULTS, .../** @type {Partial<Settings>} */ (records.get(SETTINGS) ?? {}) };
    this.recipient = /** @type {Recipient} */ (records.get(RECIPIENT) ?? {});
    this.packs = new Map(/** @type {[number, import("./packs.js").Label][]} */ (records.get(PACKS) ?? []));
    this.phrases = /** @type {OwnPhrase[]} */ (records.get(PHRASES) ?? []);
    const write = (/** @type {string} */ key, /** @type {unknown} */ value) => this.#write(key, value);
    this.feedback = new Feedback(records, write);
    this.weeks = new Weeks(records, write, (from, to) => this.feedback.rename(from, to));
    this.acceptances = new Acceptances(/** @type {import("./acceptances.js").Stored | undefined} */ (records.get(ACCEPTED)), (stored) => write(ACCEPTED, stored));
    this.memory = new Memory(records);
    this.senders = new Senders(/** @type {import("./senders.js").Stored | undefined} */ (records.get(SENDERS)));
    this.forgottenWeeks = /** @type {number} */ (records.get(ROOM) ?? 0);
    this.troubles = /** @type {string[]} */ (records.get(TROUBLES) ?? []);
  }

  /** @param {Partial<Settings>} changes */
  set(changes) {
    this.settings = { ...this.settings, ...changes };
    this.#changes.set(SETTINGS, this.settings);
  }

  /** @param {Recipient} recipient replaces the earlier one; an empty one takes it away */
  setRecipient(recipient) {
    this.recipient = recipient;
    this.#write(RECIPIENT, Object.keys(recipient).length > 0 ? recipient : undefined);
  }

  packsChanged() {
    this.#changes.set(PACKS, [...this.packs]);
  }

  /**
   * @param {string} id
   * @returns {Decision | null}
   */
  decision(id) {
    return this.feedback.of(id)?.decision ?? null;
  }

  /**
   * @param {string} shown the id that the page knows
   * @param {Decision | null} decision null takes an earlier one back
   * @param {number} day
   * @param {string[]} [lesson] what it teaches; what the same invitation taught before where it is not known now
   */
  decide(shown, decision, day, lesson) {
    this.feedback.add(this.weeks.idOf({ id: shown }), { decision }, day, lesson);
  }

  /**
   * @param {string} shown the id that the page knows
   * @param {Answer} answer how the user answered it on the page
   * @param {number} day
   * @param {string[]} [lesson] what that teaches, unless a decision says otherwise
   */
  answer(shown, answer, day, lesson) {
    this.feedback.add(this.weeks.idOf({ id: shown }), { answer }, day, lesson);
  }

  /**
   * What he answered tells what comes from the same sender afterwards.
   *
   * @param {import("../shared/messages.js").Answered} answered
   * @param {string | undefined} remembered the note as far as it was read before
   * @param {number} day
   */
  keepAcceptance({ answer, invitation, onList = false }, remembered, day) {
    if (answer === "accepted") {
      this.acceptances.add(invitation, noteOf(invitation, remembered, onList), day);
    } else {
      this.acceptances.remove(invitation);
    }
  }

  /** @param {OwnPhrase[]} phrases replace the earlier ones */
  setPhrases(phrases) {
    this.phrases = phrases;
    this.#changes.set(PHRASES, phrases);
  }

  /** @param {number} day @returns {string[]} the ids of the invitations that came since */
  idsSince(day) {
    return this.weeks.all().filter(([, entry]) => entry.day >= day).map(([id]) => id);
  }

  /**
   * @param {string} sender such as `in:oriana-velk`
   * @param {import("../shared/types.js").Standing | null} standing null takes an earlier word back
   * @param {number} day
   * @returns {string | null} who had to be forgotten for it
   */
  setSender(sender, standing, day) {
    const forgotten = this.senders.set(sender, standing, day);
    this.#changes.set(SENDERS, this.senders.stored());
    return forgotten;
  }

  /** @returns {TallyEntry[]} */
  tally() {
    return this.weeks.all().map(([id, entry]) => tallyEntry(id, entry, this.#feedbackOf(id, entry)));
  }

  /** @param {string} id @param {Entry} entry his word on this one, else that on its sender; and what he did with it */
  #feedbackOf(id, { who }) {
    return { ...this.feedback.of(id), decision: effectiveDecision({ decision: this.decision(id), standing: this.senders.standingOf(who) }) };
  }

  /** What is remembered of earlier texts does not hold together: it goes, and the user is told. */
  loseMemory() {
    this.#drops.push(...this.memory.clear());
    this.troubles = [...new Set([...this.troubles, MEMORY])].sort();
    this.#changes.set(TROUBLES, this.troubles);
  }

  /** The user has read of the damage. */
  forgetTroubles() {
    this.troubles = [];
    this.#changes.set(TROUBLES, []);
  }

  /**
   * Lets go of what is older than {@link RETENTION_DAYS}: whole weeks, and decisions with the invitation they speak of; and of
   * acceptances, which are kept more shortly.
   *
   * @param {number} today
   */
  expire(today) {
    this.weeks.expire(today);
    this.acceptances.expire(today);
    this.feedback.expire(today, (id, day) => day < today - RETENTION_DAYS && !this.weeks.has(id));
  }

  /** @returns {boolean} whether the oldest week could be let go of, to make room; what the user said stays */
  forgetOldestWeek() {
    const ids = this.weeks.forgetOldest();
    if (ids === null) {
      return false;
    }
    this.feedback.forgetAnswers(ids);
    this.forgottenWeeks++;
    this.#changes.set(ROOM, this.forgottenWeeks);
    return true;
  }

  /** @returns {{changes: Map<string, unknown>, drops: string[]}} what has to be written since the last call */
  takeChanges() {
    const taken = { changes: this.#changes, drops: this.#drops };
    this.#changes = new Map();
    this.#drops = [];
    return taken;
  }

  /** @param {[string, string][]} pages of the core's memory that changed */
  remember(pages) {
    this.#drops.push(...this.memory.put(pages, this.#changes), ...this.memory.dropOld());
    // A page that was let go of and came anew before anything was written must not go after all.
    this.#drops = this.#drops.filter((key) => !this.#changes.has(key));
  }

  /** @param {string} key @param {unknown} value undefined where the record is gone */
  #write(key, value) {
    if (value === undefined) {
      this.#changes.delete(key);
      this.#drops.push(key);
    } else {
      this.#changes.set(key, value);
      this.#drops = this.#drops.filter((dropped) => dropped !== key);
    }
  }
}
