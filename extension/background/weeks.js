import { followed, merged, whoIs } from "./entry.js";

/** @typedef {import("./entry.js").Entry} Entry */

/** How long an invitation stays in the tally after it was first seen. */
export const RETENTION_DAYS = 366;

/** How many weeks stay even where there is no room. */
export const KEPT_WEEKS = 4;

/** How LinkedIn's own numbers of invitations begin. */
const NUMBERED = "urn:";

const WEEK = "w/";

/** The invitations received, each in its week; a week is one record. Ids come from the page, so they are keys of maps alone. */
export class Weeks {
  /** @type {Map<string, Map<string, Entry>>} by week, then by id */
  #weeks = new Map();
  /** @type {Map<string, string>} from id to week */
  #weekOf = new Map();
  /** @type {Map<number, string>} from a sender to the id of his invitation */
  #idBySender = new Map();
  #write;
  #renamed;

  /**
   * @param {Map<string, unknown>} records
   * @param {(key: string, value: unknown) => void} write a record that changed; undefined where it is gone
   * @param {(from: string, to: string) => void} renamed is told when an invitation's number came to be known
   */
  constructor(records, write, renamed) {
    this.#write = write;
    this.#renamed = renamed;
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

  /** @param {string} id */
  has(id) {
    return this.#weekOf.has(id);
  }

  /** @param {string} id whether it was judged worse once others had sent the same text */
  raised(id) {
    return this.#get(id)?.raised === true;
  }

  /** @returns {[string, Entry][]} by id */
  all() {
    return [...this.#weeks.values()].flatMap((entries) => [...entries]);
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
    if (known === undefined || known === id || this.has(id) || (isNumber(known) && isNumber(id))) {
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
    const known = this.#get(id);
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
    for (const [id, entry] of this.all()) {
      const mayChange = entry.points !== undefined && (entry.campaign === null || campaigns.has(entry.campaign));
      const now = mayChange ? hindsight(id, entry) : null;
      if (now !== null && followed(entry, now) !== entry) {
        this.#put(id, followed(entry, now));
      }
    }
  }

  /** @param {string[]} shown the ids that the page knows; those not known here are left out */
  hide(shown) {
    for (const id of shown.map((each) => this.idOf({ id: each }))) {
      const known = this.#get(id);
      if (known !== undefined && !known.hidden) {
        this.#put(id, { ...known, hidden: true });
      }
    }
  }

  /**
   * Lets go of whole weeks that are older than {@link RETENTION_DAYS}.
   *
   * @param {number} today
   */
  expire(today) {
    for (const [week, entries] of this.#weeks) {
      if ([...entries.values()].every((entry) => entry.day < today - RETENTION_DAYS)) {
        this.#forget(week);
      }
    }
  }

  /**
   * Lets go of the oldest week, for want of room.
   *
   * @returns {string[] | null} the ids that were in it; null where no more than {@link KEPT_WEEKS} are there
   */
  forgetOldest() {
    const oldest = [...this.#weeks.keys()].sort()[0];
    return oldest === undefined || this.#weeks.size <= KEPT_WEEKS ? null : this.#forget(oldest);
  }

  /** @param {string} week @returns {string[]} the ids that were in it */
  #forget(week) {
    const entries = this.#weeks.get(week) ?? new Map();
    this.#weeks.delete(week);
    this.#write(WEEK + week, undefined);
    entries.forEach(({ who }, id) => {
      this.#weekOf.delete(id);
      if (who !== undefined && this.#idBySender.get(who) === id) {
        this.#idBySender.delete(who);
      }
    });
    return [...entries.keys()];
  }

  /** @param {string} id @returns {Entry | undefined} */
  #get(id) {
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
    this.#write(WEEK + week, [...entries]);
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
    this.#renamed(from, to);
  }
}

/** @param {string} id @returns {boolean} whether it is LinkedIn's own number of the invitation, not its sender's name */
const isNumber = (id) => id.startsWith(NUMBERED);
