/**
 * The core's memory of earlier texts: pages of text by key, kept as they come. The core says which changed, and holds its own
 * bounds; what is in them only the core knows.
 */

/** The family of its records. */
export const MEMORY = "m";

const PREFIX = `${MEMORY}/`;

/** Where the records of version 1 stand until the core has turned them into pages. */
export const OLD_PREFIX = "o/";

/** @typedef {Map<string, unknown>} Records */

export class Memory {
  /** @type {Map<string, string>} */
  #pages = new Map();
  /** @type {Map<string, string[]>} */
  #old = new Map();

  /** @param {Records} records */
  constructor(records) {
    for (const [key, value] of records) {
      if (key.startsWith(PREFIX)) {
        this.#pages.set(key.slice(PREFIX.length), /** @type {string} */ (value));
      } else if (key.startsWith(OLD_PREFIX)) {
        this.#old.set(key, /** @type {string[]} */ (value));
      }
    }
  }

  /** @returns {[string, string][]} */
  all() {
    return [...this.#pages];
  }

  /** @returns {string[]} the records of version 1, the oldest first */
  old() {
    const number = (/** @type {string} */ key) => Number(key.slice(OLD_PREFIX.length));
    return [...this.#old].sort(([a], [b]) => number(a) - number(b)).flatMap(([, records]) => records);
  }

  /** @returns {string[]} the keys where they stood: the core has taken them in */
  dropOld() {
    const keys = [...this.#old.keys()];
    this.#old.clear();
    return keys;
  }

  /** @returns {string[]} the keys where all of it stood: nothing is remembered any more */
  clear() {
    const keys = [...this.#pages.keys()].map((key) => PREFIX + key);
    this.#pages.clear();
    return keys;
  }

  /**
   * @param {[string, string][]} pages that changed; an empty one is gone
   * @param {Records} changes what is to be written is added here
   * @returns {string[]} the keys of those that went
   */
  put(pages, changes) {
    const gone = [];
    for (const [key, page] of pages) {
      if (page === "") {
        this.#pages.delete(key);
        changes.delete(PREFIX + key);
        gone.push(PREFIX + key);
      } else {
        this.#pages.set(key, page);
        changes.set(PREFIX + key, page);
      }
    }
    return gone;
  }
}
