import { entryOf } from "./entry.js";

/**
 * @typedef {import("../shared/types.js").Card} Card
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {import("./ledger.js").Ledger} Ledger
 * @typedef {Pick<typeof import("unblast-core"), "judge" | "reset" | "restoreMemory" | "restoreVersion1" | "takeMemoryChanges" | "weeks" | "weekOf">} Core
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
  const old = ledger.memory.old();
  if (old.length > 0) {
    core.restoreVersion1(old);
    ledger.remember(core.takeMemoryChanges());
  }
}

/**
 * Judges, counts, and notes in the ledger what the core remembers.
 *
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {Invitation[]} invitations
 * @param {number} today
 * @returns {{cards: Card[], grew: boolean}} the cards in the same order, without those that the core refuses, which stay
 *   unmarked; and whether a campaign grew, so that earlier invitations may now be judged otherwise
 */
export function judgeAll(core, ledger, invitations, today) {
  const cards = judgeEach(core, ledger, invitations, today);
  const pages = core.takeMemoryChanges();
  ledger.remember(pages);
  const grew = pages.length > 0 && cards.some(({ verdict }) => verdict.campaign !== null);
  // A copy further down speaks about those above it, too.
  return { cards: grew ? judgeEach(core, ledger, invitations, today) : cards, grew };
}

/**
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {Invitation[]} invitations
 * @param {number} today
 * @returns {Card[]}
 */
function judgeEach(core, ledger, invitations, today) {
  const cards = [];
  for (const invitation of invitations) {
    const verdict = judgeOne(core, ledger, invitation, today);
    if (verdict === null) {
      continue;
    }
    if (invitation.kind !== "message") {
      ledger.count(invitation.id, entryOf(invitation, verdict, today), core.weekOf(today));
    }
    cards.push({ id: invitation.id, verdict, decision: ledger.decision(invitation.id), raised: ledger.raised(invitation.id) });
  }
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
    return core.judge(invitation, null, ledger.settings.sensitivity, today, false);
  } catch (error) {
    if (error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}
