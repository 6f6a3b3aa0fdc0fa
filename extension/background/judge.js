import { whoIs } from "./entry.js";
import { teach } from "./learning.js";
import { senderKey } from "../shared/slug.js";

/**
 * @typedef {import("../shared/types.js").Card} Card
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {import("./ledger.js").Ledger} Ledger
 * @typedef {Pick<typeof import("unblast-core"), "forgotten" | "recall" | "hindsight" | "judge" | "reset" | "restoreMemory" | "restoreVersion1" | "takeMemoryChanges" | "tallyEntry" | "weeks" | "weekOf"
 *   | "readRecipient" | "exportPack" | "previewPack" | "addPack" | "packs" | "pack" | "removePack" | "lessonOf" | "teach" | "learned" | "setPhrases" | "rehearse">} Core
 */

/**
 * Puts the core in the state it was in when the ledger was last written.
 *
 * @param {Core} core
 * @param {Ledger} ledger
 */
export function restore(core, ledger) {
  core.reset();
  teach(core, ledger);
  try {
    core.restoreMemory(ledger.memory.all());
  } catch {
    // Sound pages that do not fit each other. Without verdicts, for good, the user would be worse off than without memory.
    core.reset();
    teach(core, ledger);
    ledger.loseMemory();
  }
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
  if (!grew) {
    return { cards, grew };
  }
  const grown = new Set(cards.flatMap(({ verdict }) => verdict.campaign?.id ?? []));
  ledger.weeks.follow(grown, (id, entry) => core.hindsight(id, entry, ledger.settings.sensitivity));
  // A copy further down speaks about those above it, too. Where there is no note, no campaign speaks.
  const anew = new Map(judgeEach(core, ledger, invitations.filter(({ note }) => note !== undefined), today).map((card) => [card.id, card]));
  return { cards: cards.map((card) => anew.get(card.id) ?? card), grew };
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
    const id = ledger.weeks.idOf(invitation);
    const verdict = judgeOne(core, ledger, ledger.acceptances.tell({ ...invitation, id }, today), today);
    if (verdict === null) {
      continue;
    }
    if (invitation.kind !== "message") {
      const entry = core.tallyEntry({ ...invitation, id }, verdict, today);
      ledger.weeks.count(id, { ...entry, hidden: false, who: whoIs(invitation) }, core.weekOf(entry.day));
    }
    const sender = senderKey(invitation.sender?.profileUrl);
    const standing = ledger.senders.standing(sender);
    cards.push({ id: invitation.id, verdict, decision: ledger.decision(id), raised: ledger.weeks.raised(id), sender, standing });
  }
  return cards;
}

/**
 * A mere preview of a text is judged by itself: remembered, it would look like a second copy of the whole.
 *
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {Invitation} invitation
 * @param {number} today
 */
function judgeOne(core, ledger, invitation, today) {
  try {
    return core.judge(invitation, ledger.recipient, ledger.settings.sensitivity, today, invitation.partial === true);
  } catch (error) {
    if (error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}
