import { checksum } from "../shared/checksum.js";

/**
 * @typedef {import("../shared/types.js").Standing} Standing
 * @typedef {import("../shared/types.js").KnownSender} KnownSender
 * @typedef {{list: [string, Standing, number][], forgotten: number}} Stored sender, word and day, the oldest first
 */

/** How many senders the user's word is kept of; the oldest goes first. */
export const SENDERS_LIMIT = 500;

/** What the user said of senders once and for all: "always show", "always spam". Kept by short name, never by name. */
export class Senders {
  /** @type {Map<string, {standing: Standing, day: number}>} the oldest first */
  #said = new Map();
  /** @type {Map<number, Standing>} by the sum that the tally knows senders by */
  #bySum = new Map();
  /** How many were forgotten so far, because the list was full. */
  forgotten;

  /** @param {Stored} [stored] */
  constructor({ list, forgotten } = { list: [], forgotten: 0 }) {
    this.forgotten = forgotten;
    list.forEach(([sender, standing, day]) => this.#put(sender, standing, day));
  }

  /**
   * @param {string} sender such as `in:oriana-velk`
   * @param {Standing | null} standing null takes an earlier word back
   * @param {number} day
   * @returns {string | null} who had to be forgotten for it
   */
  set(sender, standing, day) {
    this.#remove(sender);
    if (standing !== null) {
      this.#put(sender, standing, day);
    }
    const oldest = this.#said.size > SENDERS_LIMIT ? /** @type {string} */ (this.#said.keys().next().value) : null;
    if (oldest !== null) {
      this.#remove(oldest);
      this.forgotten++;
    }
    return oldest;
  }

  /** @param {string | null} sender @returns {Standing | null} */
  standing(sender) {
    return this.#said.get(sender ?? "")?.standing ?? null;
  }

  /** @param {number | undefined} who see {@link import("./entry.js").Circumstances} @returns {Standing | null} */
  standingOf(who) {
    return (who === undefined ? undefined : this.#bySum.get(who)) ?? null;
  }

  /** @returns {KnownSender[]} the newest first */
  all() {
    return [...this.#said].map(([sender, said]) => ({ sender, ...said })).reverse();
  }

  /** @returns {Stored} */
  stored() {
    return { list: [...this.#said].map(([sender, { standing, day }]) => [sender, standing, day]), forgotten: this.forgotten };
  }

  /** @param {string} sender @param {Standing} standing @param {number} day */
  #put(sender, standing, day) {
    this.#said.set(sender, { standing, day });
    this.#bySum.set(checksum(sender), standing);
  }

  /** @param {string} sender */
  #remove(sender) {
    this.#said.delete(sender);
    this.#bySum.delete(checksum(sender));
  }
}
