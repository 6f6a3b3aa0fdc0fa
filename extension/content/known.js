/** What is known of the invitations that this page has shown: as many as anybody scrolls back to, the oldest go first. */

/**
 * @typedef {import("./extract.js").Extract} Extract
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("./surfaces.js").Item} Item
 */

/** How many are kept that are not on the page any more. */
export const KEPT = 500;

export function createKnown() {
  /** @type {Map<string, Mark>} by id; the one seen last stands last */
  const marks = new Map();
  /** @type {WeakMap<Mark, Extract>} what each was made of: what was not read anew is not made anew */
  const readings = new WeakMap();
  /** @type {Set<string>} ids of cards that had no URN when first seen: a page may add it later, and the id stays */
  const firstIds = new Set();

  return {
    /** @param {string} id */
    get: (id) => marks.get(id),
    all: () => [...marks.values()],
    /** @param {Item} item @param {Extract} read @returns {Mark} */
    markOf(item, read) {
      const id = firstIds.has(item.key) ? item.key : item.id;
      if (id === item.key) {
        firstIds.add(id);
      }
      const known = marks.get(id);
      const same = known && readings.get(known) === read;
      const key = id === item.key ? {} : { key: item.key };
      /** @type {Mark} */
      const mark = same ? known : Object.assign(known ?? { id, verdict: null, decision: null, failure: null, raised: false, sender: null, standing: null, displaced: null }, {
        kind: item.kind, name: read.name, invitation: { ...read.invitation, id, ...key },
      });
      readings.set(mark, read);
      marks.delete(id);
      marks.set(id, mark);
      return mark;
    },
    /**
     * @param {number} onPage how many of the last seen are there now
     * @returns {string[]} the ids of those that are forgotten
     */
    trim(onPage) {
      const gone = marks.size > onPage + 2 * KEPT ? [...marks.keys()].slice(0, marks.size - onPage - KEPT) : [];
      for (const id of gone) {
        marks.delete(id);
        firstIds.delete(id);
      }
      return gone;
    },
  };
}
