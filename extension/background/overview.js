/**
 * What the dashboard shows besides the weeks, out of what is kept anyway.
 *
 * @typedef {import("../shared/types.js").Overview} Overview
 * @typedef {import("./entry.js").Entry} Entry
 * @typedef {import("./judge.js").Core} Core
 * @typedef {import("./ledger.js").Ledger} Ledger
 */

/** How many campaigns are told of: those that came last. */
export const CAMPAIGNS_LIMIT = 50;

/** How many verdicts are told of: the newest. */
export const RECENT_LIMIT = 50;

/** How much of a text is shown, in UTF-16 code units. */
export const WORDS_LIMIT = 160;

/**
 * @param {Core} core
 * @param {Ledger} ledger
 * @returns {Overview}
 */
export function overview(core, ledger) {
  // As they were counted, each day's last one first.
  const newest = ledger.weeks.all().reverse().sort(([, a], [, b]) => b.day - a.day);
  return { campaigns: campaigns(core, newest), recent: newest.slice(0, RECENT_LIMIT).map(([id, entry]) => verdict(core, ledger, id, entry)) };
}

/** @param {Core} core @param {[string, Entry][]} newest @returns {Overview["campaigns"]} */
function campaigns(core, newest) {
  /** @type {Map<string, Overview["campaigns"][number]>} */
  const found = new Map();
  /** @type {Set<string>} as they were called when they were counted: asked for once each */
  const asked = new Set();
  for (const [id, { campaign }] of newest) {
    if (found.size >= CAMPAIGNS_LIMIT) {
      break;
    }
    if (campaign !== null && !asked.has(campaign)) {
      asked.add(campaign);
      const known = core.recall(id).campaign;
      if (known !== null) {
        found.set(known.id, known);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : a.lastSeen > b.lastSeen ? -1 : b.size - a.size));
}

/** @param {Core} core @param {Ledger} ledger @param {string} id @param {Entry} entry @returns {Overview["recent"][number]} */
function verdict(core, ledger, id, { day, withNote, level, topRule, minutes, hidden, raised, who }) {
  const { text = "", campaign } = core.recall(id);
  const { decision = null, answer = null } = ledger.feedback.of(id) ?? {};
  return {
    id, day, withNote, level, topRule, minutes, hidden, raised: raised === true, decision, answer,
    standing: ledger.senders.standingOf(who),
    words: beginning(text),
    senders: campaign?.senders ?? 0,
  };
}

/** @param {string} text @returns {string} as much of it as is shown, cut between words where there are any */
function beginning(text) {
  if (text.length <= WORDS_LIMIT) {
    return text;
  }
  const cut = text.slice(0, WORDS_LIMIT).toWellFormed();
  const blank = cut.lastIndexOf(" ");
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`;
}
