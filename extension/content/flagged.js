/** What is flagged on this page, in few words, for the popup: the only place to read it where nothing is painted. */
import { isFlagged, shownProbability } from "./marks.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Flagged} Flagged
 */

/** How many a popup lists. */
export const FLAGGED_LIMIT = 50;
/** How much of a text it shows, in UTF-16 code units. */
export const WORDS_LIMIT = 120;

/** @param {Mark} mark */
const isListed = (mark) => mark.kind === "person" && (isFlagged(mark) || mark.verdict?.level === "spam" || mark.verdict?.level === "unsure");

/** @param {string} note */
function beginning(note) {
  const words = note.trim().replace(/\s+/g, " ");
  return words.length > WORDS_LIMIT ? `${words.slice(0, WORDS_LIMIT).toWellFormed().trimEnd()} …` : words;
}

/**
 * @param {Mark[]} marks
 * @returns {Flagged[]}
 */
export function flaggedOf(marks) {
  return marks.filter(isListed).slice(0, FLAGGED_LIMIT).flatMap(({ id, verdict, decision, name, invitation }) =>
    verdict === null ? [] : [{
      id, decision, name, kind: invitation.kind,
      level: verdict.level,
      probability: shownProbability(verdict),
      words: beginning(invitation.note ?? ""),
      findings: verdict.findings.map(({ rule, points, values }) => ({ rule, points, values })).sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    }]);
}
