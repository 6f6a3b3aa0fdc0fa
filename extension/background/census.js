/**
 * How many records of each family there must be, and a sum over them. A storage that silently loses a record, or brings an
 * older copy of one back, no longer fits its census.
 */
export class Census {
  /** @type {Map<string, number>} */
  #sums = new Map();

  /**
   * @param {string} key
   * @param {number} sum the checksum of the sealed record
   */
  put(key, sum) {
    this.#sums.set(key, sum);
  }

  /** @param {string} key */
  remove(key) {
    this.#sums.delete(key);
  }

  /** @returns {[string, number, number][]} family, count, sum; sorted */
  families() {
    /** @type {Map<string, [number, number]>} */
    const families = new Map();
    for (const [key, sum] of this.#sums) {
      const [count, all] = families.get(family(key)) ?? [0, 0];
      // Exclusive or: the order of the keys does not matter.
      families.set(family(key), [count + 1, (all ^ sum) >>> 0]);
    }
    return [...families].map(([name, [count, sum]]) => /** @type {[string, number, number]} */ ([name, count, sum])).sort();
  }

  /**
   * @param {[string, number, number][]} expected
   * @returns {string[]} the families that are not as expected
   */
  differences(expected) {
    const mine = new Map(this.families().map((row) => [row[0], String(row)]));
    const theirs = new Map(expected.map((row) => [row[0], String(row)]));
    return [...new Set([...mine.keys(), ...theirs.keys()])].filter((name) => mine.get(name) !== theirs.get(name)).sort();
  }
}

/**
 * @param {string} key
 * @returns {string} what stands before the first slash
 */
export function family(key) {
  const slash = key.indexOf("/");
  return slash < 0 ? key : key.slice(0, slash);
}
