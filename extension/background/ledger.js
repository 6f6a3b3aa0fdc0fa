import { DEFAULTS } from "../shared/settings.js";
import { merged, tallyEntry } from "./entry.js";
import { Memory } from "./memory.js";
import { TROUBLES } from "./store.js";

/**
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").TallyEntry} TallyEntry
 * @typedef {import("./entry.js").Entry} Entry
 * @typedef {{decision: Decision | null, day: number}} Decided
 */

/** How long an invitation stays in the tally after it was first seen. */
export const RETENTION_DAYS = 366;

const WEEK = "w/";
const DECISION = "d/";
const SETTINGS = "settings";

/**
 * What the stored records mean. Changes are made here first, then written: {@link takeChanges}. Ids come from the page, so
 * they are keys of maps alone.
 */
export class Ledger {
  /** @type {Settings} */
  settings;
  /** @type {Memory} */
  memory;
  /** @type {string[]} families of records that came back damaged */
  troubles;
  /** @type {Map<string, Map<string, Entry>>} by week, then by id */
  #weeks = new Map();
  /** @type {Map<string, string>} from id to week */
  #weekOf = new Map();
  /** @type {Map<string, Decided>} */
  #decisions = new Map();
  /** @type {Map<string, unknown>} */
  #changes = new Map();
  /** @type {string[]} */
  #drops = [];

  /** @param {Map<string, unknown>} records */
  constructor(records) {
    this.settings = { ...DEFAULTS, .../** @type {Partial<Settings>} */ (records.get(SETTINGS) ?? {}) };
    this.memory = new Memory(records);
    this.troubles = /** @type {string[]} */ (records.get(TROUBLES) ?? []);
    for (const [key, value] of records) {
      if (key.startsWith(WEEK)) {
        const entries = new Map(/** @type {[string, Entry][]} */ (value));
        this.#weeks.set(key.slice(WEEK.length), entries);
        entries.forEach((_, id) => this.#weekOf.set(id, key.slice(WEEK.length)));
      } else if (key.startsWith(DECISION)) {
        this.#decisions.set(key.slice(DECISION.length), /** @type {Decided} */ (value));
      }
    }
  }

  /** @param {Partial<Settings>} changes */
  set(changes) {
    this.settings = { ...this.settings, ...changes };
    this.#changes.set(SETTINGS, this.settings);
  }

  /**
   * Counts an invitation once, in the week it was first seen.
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

  /** @param {string[]} ids those not known here are left out */
  hide(ids) {
    for (const id of ids) {
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
    return this.#decisions.get(id)?.decision ?? null;
  }

  /** @param {string} id whether it was judged worse once others had sent the same text */
  raised(id) {
    return this.#entry(id)?.raised === true;
  }

  /**
   * @param {string} id
   * @param {Decision | null} decision null takes an earlier one back
   * @param {number} day
   */
  decide(id, decision, day) {
    this.#decisions.set(id, { decision, day });
    this.#changes.set(DECISION + id, { decision, day });
  }

  /** @returns {TallyEntry[]} */
  tally() {
    return [...this.#weeks.values()].flatMap((entries) => [...entries].map(([id, entry]) => tallyEntry(entry, this.decision(id))));
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
        entries.forEach((_, id) => this.#weekOf.delete(id));
      }
    }
    for (const [id, { day }] of this.#decisions) {
      if (day < today - RETENTION_DAYS && !this.#weekOf.has(id)) {
        this.#decisions.delete(id);
        this.#drops.push(DECISION + id);
      }
    }
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
    this.#changes.set(WEEK + week, [...entries]);
  }
}
