import { checksum } from "../shared/checksum.js";

/**
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Level} Level
 * @typedef {import("../shared/types.js").TallyEntry} TallyEntry
 *
 * @typedef {object} Circumstances what is kept besides what the core counts
 * @property {boolean} hidden
 * @property {number} [who] a sum of the sender's short name, to know the same invitation by where its number is not shown
 * @property {true} [raised] whether it was judged worse once others had sent the same text
 *
 * @typedef {import("unblast-core").Counted & Circumstances} Entry what is kept of one received invitation: no name and no text
 */

/** From the least to the worst. */
const LEVELS = ["unknown", "clear", "unsure", "spam"];

/** @param {Pick<import("../shared/types.js").Invitation, "id" | "key">} invitation */
export const whoIs = ({ id, key }) => checksum(key ?? id);

/**
 * The entry after the same invitation was judged once more. Its day and what was done with it stay; the verdict follows what
 * the page shows now, except where less of the invitation could be read than before.
 *
 * @param {Entry} before
 * @param {Entry} again
 * @returns {Entry} `before` itself where nothing changes
 */
export function merged(before, again) {
  if (before.withNote && !again.withNote) {
    return before;
  }
  const joined = before.campaign === null && again.campaign !== null;
  const raised = before.raised || (joined && LEVELS.indexOf(again.level) > LEVELS.indexOf(before.level));
  const after = { ...again, day: before.day, hidden: before.hidden, ...(raised ? { raised: /** @type {const} */ (true) } : {}) };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

/**
 * The entry after others sent the same text.
 *
 * @param {Entry} before
 * @param {Pick<Entry, "level" | "campaign" | "topRule">} now
 * @returns {Entry} `before` itself where nothing changes
 */
export function followed(before, { level, campaign, topRule }) {
  if (level === before.level && campaign === before.campaign && topRule === before.topRule) {
    return before;
  }
  const isWorse = LEVELS.indexOf(level) > LEVELS.indexOf(before.level);
  return { ...before, level, campaign, topRule, ...(isWorse ? { raised: /** @type {const} */ (true) } : {}) };
}

/**
 * @param {string} id
 * @param {Entry} entry
 * @param {Pick<import("./feedback.js").Word, "decision" | "answer">} [feedback]
 * @returns {TallyEntry}
 */
export function tallyEntry(id, entry, feedback = { decision: null }) {
  const { decision, answer } = feedback;
  return { id, ...entry, overridden: overrides(decision, entry.level), accepted: answer === "accepted", ignored: answer === "ignored" };
}

/**
 * @param {Decision | null} decision
 * @param {Level} level
 */
function overrides(decision, level) {
  return (decision === "spam" && level !== "spam") || (decision === "not-spam" && level !== "clear");
}
