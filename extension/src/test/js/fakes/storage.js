/**
 * The browser's storage, as far as it matters: copies go in and out, one `set` writes all or nothing. It outlives the
 * background that uses it, so that a restart can be played.
 */
export class FakeStorage {
  /** @type {Map<string, string>} */
  #items = new Map();
  /** How many calls were made. */
  calls = 0;
  /** @type {string[]} what was called, in order */
  log = [];
  /** @type {number} the call that fails, counted from 1; 0 for none */
  failAt = 0;
  /** @type {"before" | "after"} whether the failing call has done its work all the same */
  failing = "before";

  /** @param {null} _keys */
  async get(_keys) {
    return this.#call("get", () => this.peek());
  }

  /** @param {Record<string, unknown>} items */
  async set(items) {
    return this.#call("set", () => Object.entries(items).forEach(([key, value]) => this.poke(key, value)));
  }

  /** @param {string[]} keys */
  async remove(keys) {
    return this.#call("remove", () => keys.forEach((key) => this.#items.delete(key)));
  }

  async clear() {
    return this.#call("clear", () => this.#items.clear());
  }

  /** @returns {Record<string, unknown>} */
  peek() {
    return Object.fromEntries([...this.#items].map(([key, value]) => [key, JSON.parse(value)]));
  }

  /**
   * @param {string} key
   * @param {unknown} value undefined takes it away
   */
  poke(key, value) {
    if (value === undefined) {
      this.#items.delete(key);
    } else {
      this.#items.set(key, JSON.stringify(value));
    }
  }

  /**
   * @template T
   * @param {string} name
   * @param {() => T} work
   * @returns {Promise<T>}
   */
  async #call(name, work) {
    this.calls++;
    this.log.push(name);
    const fails = this.calls === this.failAt;
    await null;
    if (fails && this.failing === "before") {
      throw new Error("The storage failed.");
    }
    const result = work();
    if (fails) {
      throw new Error("The storage failed.");
    }
    return result;
  }
}
