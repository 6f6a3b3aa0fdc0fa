const encoder = new TextEncoder();

/** What is stored takes, in bytes as Chromium counts them: each key, and its value as JSON in UTF-8. Without the head, which is small. */
export class Sizes {
  /** @type {Map<string, number>} */
  #byKey = new Map();
  /** Of all records. */
  total = 0;

  /** @param {string} key @param {unknown} value as it is stored */
  put(key, value) {
    this.remove(key);
    const size = key.length + encoder.encode(JSON.stringify(value)).length;
    this.#byKey.set(key, size);
    this.total += size;
  }

  /** @param {string} key */
  remove(key) {
    this.total -= this.#byKey.get(key) ?? 0;
    this.#byKey.delete(key);
  }
}
