import { effectiveDecision } from "../shared/effective-decision.js";
import { DEFAULTS } from "../shared/settings.js";
import { followed, merged, tallyEntry, whoIs } from "./entry.js";
import { Feedback } from "./feedback.js";
import { MEMORY, Memory } from "./memory.js";
import { Senders } from "./senders.js";
import { TROUBLES } from "./store.js";

/**
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").Recipient} Recipient
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Answer} Answer
 * @typedef {import("../shared/types.js").TallyEntry} TallyEntry
 * @typedef {import("./entry.js").Entry} Entry
 * @typedef {import("../shared/types.js").OwnPhrase} OwnPhrase
 */

/** How long an invitation stays in the tally after it was first seen. */
export const RETENTION_DAYS = 366;

/** How LinkedIn's own numbers of invitations begin. */
const NUMBERED = "urn:";

const WEEK = "w/";
const SETTINGS = "settings";
const RECIPIENT = "recipient";
const PACKS = "packs";
const PHRASES = "phrases";
const SENDERS = "senders";

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
  /** @type {string[]} families of records that came back damaged */
  troubles;
  /** @type {Map<string, Map<string, Entry>>} by week, then by id */
  #weeks = new Map();
  /** @type {Map<string, string>} from id to week */
  #weekOf = new Map();
  /** @type {Map<number, string>} from a sender to the id of his invitation */
  #idBySender = new Map();
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
    this.feedback = new Feedback(records, (key, value) => this.#write(key, value));
    this.memory = new Memory(records);
    this.senders = new Senders(/** @type {import("./senders.js").Stored | undefined} */ (records.get(SENDERS)));
    this.troubles = /** @type {string[]} */ (records.get(TROUBLES) ?? []);
    for (const [key, value] of records) {
      if (key.startsWith(WEEK)) {
        const entries = new Map(/** @type {[string, Entry][]} */ (value));
        this.#weeks.set(key.slice(WEEK.length), entries);
        entries.forEach((entry, id) => {
          this.#weekOf.set(id, key.slice(WEEK.length));
          this.#knowSender(id, entry);
        });
      }
    }
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
   * What an invitation is called here. Some pages show its number, some only who sent it: the number wins once it is known.
   *
   * @param {Pick<import("../shared/types.js").Invitation, "id" | "key">} invitation
   * @returns {string}
   */
  idOf(invitation) {
    const { id } = invitation;
    const known = this.#idBySender.get(whoIs(invitation));
    if (known === undefined || known === id || this.#weekOf.has(id) || (isNumber(known) && isNumber(id))) {
      return id;
    }
    if (isNumber(known)) {
      return known;
    }
    this.#rename(known, id);
    return id;
  }

  /**
   * Counts an invitation once, in the week in which it came.
   *
   * @param {string} id
   * @param {Entry} entry
   * @param {string} week of the entry's day
   */
  count(id, entry, week) {
    const known = this.#entry(id);
    if (known === undefined) {
      this.#weekOf.set(id, week);
      this.#put(id, entry);
    } else if (merged(known, entry) !== known) {
      this.#put(id, merged(known, entry));
    }
  }

  /**
   * Others sent a text: what was counted of its earlier copies follows, whether they stand on a page now or not.
   *
   * @param {Set<string>} campaigns that may have grown
   * @param {(id: string, entry: Entry) => Pick<Entry, "level" | "campaign" | "topRule"> | null} hindsight
   */
  follow(campaigns, hindsight) {
    for (const [id, entry] of [...this.#weeks.values()].flatMap((entries) => [...entries])) {
      const mayChange = entry.points !== undefined && (entry.campaign === null || campaigns.has(entry.campaign));
      const now = mayChange ? hindsight(id, entry) : null;
      if (now !== null && followed(entry, now) !== entry) {
        this.#put(id, followed(entry, now));
      }
    }
  }

  /** @param {string[]} ids those not known here are left out */
  hide(ids) {
    for (const id of ids.map((each) => this.idOf({ id: each }))) {
      const known = this.#entry(id);
      if (known !== undefined && !known.hidden) {
        this.#put(id, { ...known, hidden: true });
      }
    }
  }

  /**
   * @param {string} id
   * @returns {Decision | null}
   */
  decision(id) {
    return this.feedback.of(id)?.decision ?? null;
  }

  /** @param {string} id whether it was judged worse once others had sent the same text */
  raised(id) {
    return this.#entry(id)?.raised === true;
  }

  /**
   * @param {string} shown the id that the page knows
   * @param {Decision | null} decision null takes an earlier one back
   * @param {number} day
   * @param {string[]} [lesson] what it teaches; what the same invitation taught before where it is not known now
   */
  decide(shown, decision, day, lesson) {
    this.feedback.add(this.idOf({ id: shown }), { decision }, day, lesson);
  }

  /**
   * @param {string} shown the id that the page knows
   * @param {Answer} answer how the user answered it on the page
   * @param {number} day
   * @param {string[]} [lesson] what that teaches, unless a decision says otherwise
   */
  answer(shown, answer, day, lesson) {
    this.feedback.add(this.idOf({ id: shown }), { answer }, day, lesson);
  }

  /** @param {OwnPhrase[]} phrases replace the earlier ones */
  setPhrases(phrases) {
    this.phrases = phrases;
    this.#changes.set(PHRASES, phrases);
  }

  /** @param {number} day @returns {string[]} the ids of the invitations that came since */
  idsSince(day) {
    return [...this.#weeks.values()].flatMap((entries) => [...entries].filter(([, entry]) => entry.day >= day).map(([id]) => id));
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
    return [...this.#weeks.values()].flatMap((entries) => [...entries].map(([id, entry]) => tallyEntry(id, entry, this.#feedbackOf(id, entry))));
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
   * Lets go of what is older than {@link RETENTION_DAYS}: whole weeks, and decisions with the invitation they speak of.
   *
   * @param {number} today
   */
  expire(today) {
    for (const [week, entries] of this.#weeks) {
      if ([...entries.values()].every((entry) => entry.day < today - RETENTION_DAYS)) {
        this.#weeks.delete(week);
        this.#drops.push(WEEK + week);
        entries.forEach(({ who }, id) => {
          this.#weekOf.delete(id);
          if (who !== undefined && this.#idBySender.get(who) === id) {
            this.#idBySender.delete(who);
          }
        });
      }
    }
    this.feedback.expire(today, (id, day) => day < today - RETENTION_DAYS && !this.#weekOf.has(id));
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

  /** @param {string} id */
  #entry(id) {
    return this.#weeks.get(this.#weekOf.get(id) ?? "")?.get(id);
  }

  /**
   * @param {string} id
   * @param {Entry} entry
   */
  #put(id, entry) {
    const week = /** @type {string} */ (this.#weekOf.get(id));
    const entries = this.#weeks.get(week) ?? new Map();
    entries.set(id, entry);
    this.#weeks.set(week, entries);
    this.#knowSender(id, entry);
    this.#changes.set(WEEK + week, [...entries]);
  }

  /** @param {string} id @param {Entry} entry */
  #knowSender(id, { who }) {
    if (who !== undefined) {
      this.#idBySender.set(who, id);
    }
  }

  /** @param {string} from @param {string} to */
  #rename(from, to) {
    const week = /** @type {string} */ (this.#weekOf.get(from));
    const entries = new Map([...(this.#weeks.get(week) ?? [])].map(([id, entry]) => [id === from ? to : id, entry]));
    this.#weeks.set(week, entries);
    this.#weekOf.delete(from);
    this.#weekOf.set(to, week);
    this.#put(to, /** @type {Entry} */ (entries.get(to)));
    this.feedback.rename(from, to);
  }
}

/** @param {string} id @returns {boolean} whether it is LinkedIn's own number of the invitation, not its sender's name */
const isNumber = (id) => id.startsWith(NUMBERED);
