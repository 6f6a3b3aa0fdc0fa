/** From the stored shapes of older versions to today's: values in, values out. */

import { OLD_PREFIX } from "./memory.js";

/** The version of what is stored. Count up with each change of shape; keep a frozen sample of each version. */
export const VERSION = 3;

/** @typedef {Map<string, unknown>} Records by key */

/**
 * How to come from version N (the key) to N + 1. Each returns all records that there shall be.
 *
 * @type {Map<number, (records: Records) => Records>}
 */
export const STEPS = new Map([[1, memoryAside], [2, hideToDisplay]]);

/** What a newer version stored is neither read nor changed. */
export class NewerDataError extends Error {
  /** @param {unknown} version */
  constructor(version) {
    super(`The stored data is of version ${version}, this extension knows versions up to ${VERSION}: please update it.`);
  }
}

/**
 * @param {Records} records
 * @param {number} from the version they are in
 * @param {number} to
 * @param {typeof STEPS} steps
 * @returns {Records} the same ones where there is nothing to do
 */
export function migrate(records, from, to = VERSION, steps = STEPS) {
  if (!Number.isInteger(from) || from < 1 || from > to) {
    throw new NewerDataError(from);
  }
  let current = records;
  for (let version = from; version < to; version++) {
    const step = steps.get(version);
    if (step === undefined) {
      throw new Error(`There is no step from version ${version} of the stored data.`);
    }
    current = step(current);
  }
  return current;
}

/**
 * From 1 to 2: the memory came to be pages that only the core can write. Its old records stand aside until the core has read
 * them.
 *
 * @param {Records} records
 * @returns {Records}
 */
function memoryAside(records) {
  return new Map([...records].map(([key, value]) => [key.startsWith("m/") ? OLD_PREFIX + key.slice(2) : key, value]));
}

/**
 * From 2 to 3: whether flagged invitations are hidden came to be one of several ways to show them.
 *
 * @param {Records} records
 * @returns {Records}
 */
function hideToDisplay(records) {
  const settings = /** @type {{hide?: boolean} | undefined} */ (records.get("settings"));
  if (settings === undefined) {
    return new Map(records);
  }
  const { hide, ...others } = settings;
  return new Map([...records, ["settings", { ...others, display: hide === true ? "hide" : "badge" }]]);
}
