/** The core's records of earlier texts, in chunks, so that one more record does not rewrite them all. */

export const CHUNK_SIZE = 200;
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
}
