/** What is known of the invitations on this page: kept by id, never by element, for rows come and go. */
import { effectiveDecision } from "../shared/effective-decision.js";

/**
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {import("../shared/types.js").Verdict} Verdict
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("./addresses.js").Kind} Kind
 *
 * @typedef {object} Mark
 * @property {string} id
 * @property {Kind} kind
 * @property {string | undefined} name
 * @property {Invitation} invitation
 * @property {Verdict | null} verdict
 * @property {Decision | null} decision
 * @property {string | null} sender by what the user's word on the sender is kept; null where that would tell nobody apart
 * @property {import("../shared/types.js").Standing | null} standing what he said of the sender
 * @property {string | null} displaced the sender who had to be forgotten for that
 * @property {boolean} [raised] whether it was judged worse once others had sent the same text
 * @property {string | null} failure why the last decision could not be kept
 */

/**
 * Whether a card is one of those that are hidden on request: never where there is doubt, never against the user's word.
 *
 * @param {Mark} mark
 */
export function isFlagged(mark) {
  return (effectiveDecision(mark) ?? mark.verdict?.level) === "spam";
}

/** Nothing read from a text is ever certain, so nothing is shown as 0 % or 100 %. */
const SUREST = 0.99;

/**
 * @param {import("../shared/types.js").Verdict} verdict
 * @returns {number} its probability, as it may be shown
 */
export function shownProbability({ probability }) {
  return Math.min(SUREST, Math.max(1 - SUREST, probability));
}

/**
 * @param {Iterable<Mark>} marks
 * @returns {Record<import("../shared/types.js").Level, number>}
 */
export function levelsOf(marks) {
  const levels = { spam: 0, unsure: 0, clear: 0, unknown: 0 };
  for (const { verdict } of marks) {
    if (verdict) {
      levels[verdict.level]++;
    }
  }
  return levels;
}
