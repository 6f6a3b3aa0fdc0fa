/** From the stored shapes of older versions to today's: values in, values out. */

/** The version of what is stored. Count up with each change of shape; keep a frozen sample of each version. */
export const VERSION = 1;

/** @typedef {Map<string, unknown>} Records by key */

/**
 * How to come from version N (the key) to N + 1. Each returns all records that there shall be.
 *
 * @type {Map<number, (records: Records) => Records>}
 */
export const STEPS = new Map();

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
