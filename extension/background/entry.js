import { checksum } from "../shared/checksum.js";

/**
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Level} Level
 * @typedef {import("../shared/types.js").TallyEntry} TallyEntry
 *
 * @typedef {import("unblast-core").Counted & {hidden: boolean, who?: number}} Entry what is kept of one received invitation: no
 *   name and no text; `who` is a sum of the sender's short name, to know the same invitation by where its number is not shown
 */

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
  const after = { ...again, day: before.day, hidden: before.hidden };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

/**
 * @param {string} id
 * @param {Entry} entry
 * @param {Decision | null} decision
 * @returns {TallyEntry} whether an invitation was accepted or ignored is not read from the page
 */
export function tallyEntry(id, entry, decision) {
  return { id, ...entry, overridden: overrides(decision, entry.level), accepted: false, ignored: false };
}

/**
 * @param {Decision | null} decision
 * @param {Level} level
 */
function overrides(decision, level) {
  return (decision === "spam" && level !== "spam") || (decision === "not-spam" && level !== "clear");
}
