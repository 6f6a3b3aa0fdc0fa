/**
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {import("../shared/types.js").Verdict} Verdict
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Level} Level
 * @typedef {import("../shared/types.js").TallyEntry} TallyEntry
 *
 * @typedef {object} Entry what is kept of one received invitation: no name and no text
 * @property {number} day when it was first seen, days since 1970-01-01 in the user's time zone
 * @property {boolean} withNote
 * @property {Level} level
 * @property {boolean} hidden
 * @property {string | null} campaign
 * @property {number} minutes asked for, 0 where none
 * @property {string | null} topRule
 * @property {number} rulesVersion
 * @property {true} [raised] whether it was judged worse once others had sent the same text
 */

/** From the least to the worst. */
const LEVELS = ["unknown", "clear", "unsure", "spam"];

/** Where every sum starts: no evidence, so never the rule that weighed most. */
const PRIOR = "prior";

/**
 * @param {Invitation} invitation
 * @param {Verdict} verdict
 * @param {number} day
 * @returns {Entry}
 */
export function entryOf(invitation, verdict, day) {
  return {
    day,
    withNote: (invitation.note ?? "") !== "",
    level: verdict.level,
    hidden: false,
    campaign: verdict.campaign?.id ?? null,
    minutes: minutes(verdict),
    topRule: topRule(verdict),
    rulesVersion: verdict.rulesVersion,
  };
}

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
 * @param {Entry} entry
 * @param {Decision | null} decision
 * @returns {TallyEntry} whether an invitation was accepted or ignored is not read from the page
 */
export function tallyEntry(entry, decision) {
  return { ...entry, overridden: overrides(decision, entry.level), accepted: false, ignored: false };
}

/**
 * @param {Decision | null} decision
 * @param {Level} level
 */
function overrides(decision, level) {
  return (decision === "spam" && level !== "spam") || (decision === "not-spam" && level !== "clear");
}

/** @param {Verdict} verdict */
function minutes(verdict) {
  const asked = verdict.findings.find((finding) => typeof finding.values?.minutes === "number");
  return Number(asked?.values?.minutes ?? 0);
}

/** @param {Verdict} verdict */
function topRule(verdict) {
  let top = null;
  let most = 0;
  for (const { rule, points } of verdict.findings) {
    if (rule !== PRIOR && points > most) {
      top = rule;
      most = points;
    }
  }
  return top;
}
