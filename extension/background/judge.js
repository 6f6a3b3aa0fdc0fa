import { entryOf } from "./entry.js";

/**
 * @typedef {import("../shared/types.js").Card} Card
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {import("./ledger.js").Ledger} Ledger
 * @typedef {Pick<typeof import("unblast-core"), "judge" | "reset" | "restoreMemory" | "takeMemoryChanges" | "weeks" | "weekOf">} Core
 */

/**
 * Puts the core in the state it was in when the ledger was last written.
 *
 * @param {Core} core
 * @param {Ledger} ledger
 */
export function restore(core, ledger) {
  core.reset();
  core.restoreMemory(ledger.memory.all());
}

/**
 * Judges, counts, and notes in the ledger what the core remembers.
 *
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {Invitation[]} invitations
 * @param {number} today
 * @returns {Card[]} in the same order; without those that the core refuses, which stay unmarked
 */
export function judgeAll(core, ledger, invitations, today) {
  const cards = [];
  for (const invitation of invitations) {
    const verdict = judgeOne(core, ledger, invitation, today);
    if (verdict === null) {
      continue;
    }
    if (invitation.kind !== "message") {
      ledger.count(invitation.id, entryOf(invitation, verdict, today), core.weekOf(today));
    }
    cards.push({ id: invitation.id, verdict, decision: ledger.decision(invitation.id) });
  }
  ledger.remember(core.takeMemoryChanges());
  return cards;
}

/**
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {Invitation} invitation
 * @param {number} today
 */
function judgeOne(core, ledger, invitation, today) {
  try {
    return core.judge(invitation, ledger.recipient, ledger.settings.sensitivity, today, false);
  } catch (error) {
    if (error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}
