/**
 * What the user said of invitations, what he did with them, and what both taught. Ids come from the page, so they are keys of
 * maps alone.
 *
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Answer} Answer
 *
 * @typedef {object} Word what the user said of one invitation, and did with it
 * @property {Decision | null} decision
 * @property {number} day
 * @property {Answer} [answer] seen on the page
 * @property {string[]} [lesson] the kinds of thing that the core saw in it
 *
 * @typedef {Word & {lesson: string[]}} Taught
 * @typedef {{day: number, lessons: [string, string[]][]}} Unlearned what was forgotten last, by id
 */

const DECISION = "d/";
const UNLEARNED = "unlearned";

/** How many days a forgetting can be taken back. */
const UNDO_DAYS = 1;

export class Feedback {
  /** @type {Map<string, Word>} */
  #words = new Map();
  /** @type {Unlearned | null} */
  #unlearned;
  #write;

  /**
   * @param {Map<string, unknown>} records
   * @param {(key: string, value: unknown) => void} write a record that changed; undefined where it is gone
   */
  constructor(records, write) {
    this.#write = write;
    this.#unlearned = /** @type {Unlearned | null} */ (records.get(UNLEARNED) ?? null);
    for (const [key, value] of records) {
      if (key.startsWith(DECISION)) {
        this.#words.set(key.slice(DECISION.length), /** @type {Word} */ (value));
      }
    }
  }

  /** @param {string} id @returns {Word | undefined} */
  of(id) {
    return this.#words.get(id);
  }

  /**
   * @param {string} id
   * @param {{decision: Decision | null} | {answer: Answer}} what
   * @param {number} day
   * @param {string[]} [lesson] what it teaches; what the same invitation taught before where it is not known now
   */
  add(id, what, day, lesson) {
    const { lesson: known, ...before } = this.#words.get(id) ?? { decision: null };
    /** @type {Word} */
    const word = { ...before, day, ...what };
    const things = lesson ?? known;
    const teaches = things !== undefined && (word.decision !== null || word.answer !== undefined);
    this.#put(id, teaches ? { ...word, lesson: things } : word);
  }

  /** @returns {[string, Taught][]} those that teach, by id, the oldest first */
  lessons() {
    const all = /** @type {[string, Taught][]} */ ([...this.#words].filter(([, { lesson }]) => lesson !== undefined));
    return all.sort(([a, { day: one }], [b, { day: other }]) => one - other || (a < b ? -1 : 1));
  }

  /**
   * Takes things out of what was taught; decisions and answers stay.
   *
   * @param {(thing: string) => boolean} which
   * @param {number} day
   */
  unlearn(which, day) {
    const lessons = this.lessons().filter(([, { lesson }]) => lesson.some(which));
    if (lessons.length > 0) {
      this.#setUnlearned({ day, lessons: lessons.map(([id, { lesson }]) => [id, lesson]) });
      lessons.forEach(([id, word]) => this.#put(id, { ...word, lesson: word.lesson.filter((thing) => !which(thing)) }));
    }
  }

  /** Takes the last {@link unlearn} back, for what was not taken back since. */
  relearn() {
    for (const [id, lesson] of this.#unlearned?.lessons ?? []) {
      const word = this.#words.get(id);
      if (word?.lesson) {
        this.#put(id, { ...word, lesson });
      }
    }
    this.#setUnlearned(null);
  }

  /** @returns {boolean} whether there is something that {@link relearn} takes back */
  canRelearn() {
    return this.#unlearned !== null;
  }

  /** @param {string} from @param {string} to */
  rename(from, to) {
    const word = this.#words.get(from);
    if (word) {
      this.#drop(from);
      this.#put(to, word);
    }
  }

  /**
   * @param {number} today
   * @param {(id: string, day: number) => boolean} isOver whether what was said on that day may go
   */
  expire(today, isOver) {
    if (this.#unlearned !== null && this.#unlearned.day < today - UNDO_DAYS) {
      this.#setUnlearned(null);
    }
    [...this.#words].filter(([id, { day }]) => isOver(id, day)).forEach(([id]) => this.#drop(id));
  }

  /**
   * Lets go of what the user merely did, for want of room; his decisions stay.
   *
   * @param {string[]} ids
   */
  forgetAnswers(ids) {
    ids.filter((id) => this.#words.get(id)?.decision === null).forEach((id) => this.#drop(id));
  }

  /** @param {string} id @param {Word} word */
  #put(id, word) {
    this.#words.set(id, word);
    this.#write(DECISION + id, word);
  }

  /** @param {string} id */
  #drop(id) {
    this.#words.delete(id);
    this.#write(DECISION + id, undefined);
  }

  /** @param {Unlearned | null} unlearned */
  #setUnlearned(unlearned) {
    if (this.#unlearned !== unlearned) {
      this.#unlearned = unlearned;
      this.#write(UNLEARNED, unlearned ?? undefined);
    }
  }
}
