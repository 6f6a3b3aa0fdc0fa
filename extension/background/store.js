import { checksum } from "../shared/checksum.js";
import { Census, family } from "./census.js";
import { migrate, VERSION } from "./migrations.js";
import { seal, unseal } from "./seal.js";
import { Sizes } from "./sizes.js";

/**
 * The one file that touches the browser's storage. Knows records by key, not what they mean.
 *
 * Beside the records stand `head` (the version of their shapes, the census, what is being dropped), `troubles` (families that
 * came back damaged) and `x/…` (damaged records, kept aside as they were).
 *
 * A change is one `set()` of all its keys, head included: the browser writes all of them or none. Dropping needs a second
 * call, so the head names what goes first; whatever a kill leaves behind is taken away at the next load.
 */

/**
 * How much may be stored, in bytes as Chromium counts them. It gives 10,485,760 and then refuses every change; what is left free is
 * more than one request can add: 500 invitations with the longest texts, in two bytes a letter, are 0.9 MB.
 */
export const STORAGE_LIMIT = 9_500_000;

/** How many damaged records are kept aside. */
export const ASIDE_LIMIT = 50;

const HEAD = "head";
/** The record that names what came back damaged; its families, sorted. */
export const TROUBLES = "troubles";

const ASIDE = "x";

/**
 * @typedef {object} Area the part of the browser's storage that is used
 * @property {(keys: null) => Promise<Record<string, unknown>>} get
 * @property {(items: Record<string, unknown>) => Promise<void>} set
 * @property {(keys: string[]) => Promise<void>} remove
 * @property {() => Promise<void>} clear
 *
 * @typedef {{version: number, families: [string, number, number][], dropping: string[]}} Head
 */

export class Store {
  #area;
  #census = new Census();
  #sizes = new Sizes();
  /** @type {Set<string>} keys that are no longer counted and may still be there */
  #dropping = new Set();
  #version;
  #steps;

  /**
   * @param {Area} [area]
   * @param {number} [version]
   * @param {typeof import("./migrations.js").STEPS} [steps]
   */
  constructor(area = chrome.storage.local, version = VERSION, steps = undefined) {
    this.#area = area;
    this.#version = version;
    this.#steps = steps;
  }

  /**
   * Reads everything; brings old shapes up to date; sets damaged records aside.
   *
   * @returns {Promise<Map<string, unknown>>} the sound records by key
   */
  async load() {
    const raw = new Map(Object.entries(await this.#readAll()));
    const head = /** @type {Head | undefined} */ (unseal(HEAD, raw.get(HEAD))?.value);
    this.#dropping = new Set((head?.dropping ?? []).filter((key) => raw.delete(key)));
    const { records, damaged, room } = this.#open(raw);
    const lost = head ? this.#census.differences(head.families) : raw.size > 0 ? [HEAD] : [];

    const migrated = migrate(records, head?.version ?? this.#version, this.#version, this.#steps);
    if (lost.length > 0 || this.#dropping.size > 0 || migrated !== records) {
      await this.#repair(records, migrated, [...damaged].slice(0, room), lost, [...damaged.keys()]);
    }
    return migrated;
  }

  /**
   * Writes all of the changes or none of them. Once it has resolved, they survive a kill.
   *
   * @param {Map<string, unknown>} changes
   * @param {string[]} [drops] keys that shall be gone
   */
  async commit(changes, drops = []) {
    const sealed = [...changes].map(([key, value]) => /** @type {const} */ ([key, seal(key, value)]));
    sealed.forEach(([key, text]) => this.#count(key, text));
    drops.forEach((key) => this.#drop(key));
    await this.#write(Object.fromEntries(sealed));
  }

  /** @returns {boolean} whether more is stored than {@link STORAGE_LIMIT} */
  isFull() {
    return this.#sizes.total > STORAGE_LIMIT;
  }

  /** Takes everything away, in one call. */
  async erase() {
    await this.#area.clear();
    this.#census = new Census();
    this.#sizes = new Sizes();
  }

  async #readAll() {
    try {
      return await this.#area.get(null);
    } catch {
      // Chromium fails once over a record that is broken beyond reading, and deletes it; the census then tells.
      return await this.#area.get(null);
    }
  }

  /** @param {Map<string, unknown>} raw */
  #open(raw) {
    /** @type {Map<string, unknown>} */
    const records = new Map();
    /** @type {Map<string, unknown>} */
    const damaged = new Map();
    let room = ASIDE_LIMIT;
    this.#census = new Census();
    this.#sizes = new Sizes();
    for (const [key, value] of raw) {
      this.#sizes.put(key, value);
      if (key === HEAD || family(key) === ASIDE) {
        room -= key === HEAD ? 0 : 1;
        continue;
      }
      const opened = unseal(key, value);
      if (opened === null) {
        damaged.set(key, value);
      } else {
        records.set(key, opened.value);
        this.#census.put(key, opened.sum);
      }
    }
    return { records, damaged, room: Math.max(0, room) };
  }

  /**
   * @param {Map<string, unknown>} before
   * @param {Map<string, unknown>} after
   * @param {[string, unknown][]} aside
   * @param {string[]} lost
   * @param {string[]} damaged
   */
  async #repair(before, after, aside, lost, damaged) {
    if (lost.length > 0) {
      const known = /** @type {string[]} */ (after.get(TROUBLES) ?? []);
      after.set(TROUBLES, [...new Set([...known, ...lost])].sort());
    }
    [...before.keys(), ...damaged].filter((key) => !after.has(key)).forEach((key) => this.#drop(key));
    const items = new Map(aside.map(([key, value]) => [`${ASIDE}/${key}`, value]));
    for (const [key, value] of after) {
      const text = seal(key, value);
      items.set(key, text);
      this.#count(key, text);
    }
    await this.#write(Object.fromEntries(items));
  }

  /**
   * @param {string} key
   * @param {string} sealed
   */
  #count(key, sealed) {
    this.#census.put(key, checksum(sealed));
    this.#sizes.put(key, sealed);
    this.#dropping.delete(key);
  }

  /** @param {string} key */
  #drop(key) {
    this.#census.remove(key);
    this.#sizes.remove(key);
    this.#dropping.add(key);
  }

  /** @param {Record<string, unknown>} items sealed */
  async #write(items) {
    const drops = [...this.#dropping];
    /** @type {Head} */
    const head = { version: this.#version, families: this.#census.families(), dropping: drops };
    await this.#area.set({ ...items, [HEAD]: seal(HEAD, head) });
    if (drops.length > 0) {
      // The change stands already: should this fail, the head still names what has to go.
      await this.#area.remove(drops).then(() => this.#dropping.clear(), () => {});
    }
  }
}
