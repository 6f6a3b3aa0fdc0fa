/** The core's records of earlier texts, in chunks, so that one more record does not rewrite them all. */

export const CHUNK_SIZE = 200;

/**
 * How much is remembered over restarts, in UTF-16 code units; beyond, the oldest chunks go. In UTF-8 it is at most 7.5 MB of
 * the 10 that a browser gives, so that the memory can never keep the counts from being written.
 */
export const MEMORY_LIMIT = 2_500_000;

const PREFIX = "m/";

/** @typedef {Map<string, unknown>} Records */

export class Memory {
  /** @type {Map<number, string[]>} */
  #chunks = new Map();

  /** @param {Records} records */
  constructor(records) {
    for (const [key, value] of records) {
      if (key.startsWith(PREFIX)) {
        this.#chunks.set(Number(key.slice(PREFIX.length)), /** @type {string[]} */ (value));
      }
    }
  }

  /** @returns {string[]} in the order in which they were given out; the core asks for that */
  all() {
    return [...this.#chunks].sort(([a], [b]) => a - b).flatMap(([, chunk]) => chunk);
  }

  /**
   * @param {string[]} records
   * @param {Records} changes the chunks that grew are added here
   */
  append(records, changes) {
    let last = Math.max(0, ...this.#chunks.keys());
    for (const record of records) {
      let chunk = this.#chunks.get(last) ?? [];
      if (chunk.length >= CHUNK_SIZE) {
        last++;
        chunk = [];
      }
      chunk.push(record);
      this.#chunks.set(last, chunk);
      changes.set(PREFIX + last, chunk);
    }
  }

  /**
   * Lets go of the oldest chunks beyond {@link MEMORY_LIMIT}; never of the newest.
   *
   * @returns {string[]} the keys of those that went
   */
  shrink() {
    const newestFirst = [...this.#chunks.keys()].sort((a, b) => b - a);
    let length = 0;
    const gone = newestFirst.filter((number, i) => {
      length += (this.#chunks.get(number) ?? []).reduce((sum, record) => sum + record.length, 0);
      return i > 0 && length > MEMORY_LIMIT;
    });
    gone.forEach((number) => this.#chunks.delete(number));
    return gone.map((number) => PREFIX + number);
  }
}
