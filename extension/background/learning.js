import { PHRASES_LIMIT } from "../shared/settings.js";

/**
 * @typedef {import("../shared/types.js").OwnPhrase} OwnPhrase
 * @typedef {import("../shared/types.js").Learning} Shown
 * @typedef {import("../shared/types.js").Rehearsal} Rehearsal
 * @typedef {import("./ledger.js").Ledger} Ledger
 * @typedef {import("./judge.js").Core} Core
 * @typedef {import("../shared/messages.js").AboutLearning} Request
 */

/** From how many decisions is learned at most: the newest. */
export const LESSONS_LIMIT = 300;

/** What may change what was judged before. */
const CHANGING = new Set(["decide", "answered", "forget-learned", "reset-learned", "undo-learned", "add-phrase", "remove-phrase"]);

/** @param {{type: string}} request @returns {boolean} whether after it others may be judged otherwise */
export const teaches = ({ type }) => CHANGING.has(type);

/** How far back a phrase is rehearsed, in days: so long the core keeps texts. */
export const REHEARSED_DAYS = 90;

/** How many texts a rehearsal shows. */
export const EXAMPLES_LIMIT = 5;

/** Why something about learning could not be done: one sentence. */
export class NotLearnedError extends Error {}

/**
 * Puts into the core what the ledger holds of decisions and phrases.
 *
 * @param {Core} core
 * @param {Ledger} ledger
 */
export function teach(core, ledger) {
  core.teach(ledger.feedback.lessons().slice(-LESSONS_LIMIT).map(([, { decision, answer, lesson }]) => ({
    decision: decision ?? (answer === "accepted" ? "not-spam" : "spam"),
    observed: decision === null,
    things: lesson,
  })));
  core.setPhrases(ledger.phrases);
}

/**
 * @param {Core} core
 * @param {import("../shared/types.js").Invitation | undefined} invitation
 * @returns {string[] | undefined} what a decision on it teaches; undefined where that is not known, or the core refuses it
 */
export function lessonOf(core, invitation) {
  try {
    return invitation && core.lessonOf(invitation).things;
  } catch (error) {
    if (error instanceof TypeError) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Does what is asked about learning, in the ledger and in the core.
 *
 * @param {Request} request
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {number} today
 * @returns {Shown | Rehearsal}
 */
export function learn(request, core, ledger, today) {
  switch (request.type) {
    case "rehearse-phrase":
      return rehearsal(request.phrase, core, ledger, today);
    case "forget-learned":
      ledger.feedback.unlearn((thing) => thing === request.thing, today);
      break;
    case "reset-learned":
      ledger.feedback.unlearn(() => true, today);
      break;
    case "undo-learned":
      ledger.feedback.relearn();
      break;
    case "add-phrase":
      ledger.setPhrases(withPhrase(core, ledger.phrases, request.phrase));
      break;
    case "remove-phrase":
      ledger.setPhrases(ledger.phrases.filter(({ text }) => text !== request.text));
      break;
  }
  if (request.type !== "learning") {
    teach(core, ledger);
  }
  const things = core.learned().sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { things, decisions: Math.min(LESSONS_LIMIT, ledger.feedback.lessons().length), phrases: ledger.phrases, undo: ledger.feedback.canRelearn() };
}

/**
 * @param {Core} core
 * @param {OwnPhrase[]} phrases
 * @param {OwnPhrase} phrase
 */
function withPhrase(core, phrases, phrase) {
  const others = phrases.filter(({ text }) => text !== phrase.text);
  if (others.length >= PHRASES_LIMIT) {
    throw new NotLearnedError(`There are ${PHRASES_LIMIT} phrases already: remove one first.`);
  }
  const all = others.length < phrases.length ? phrases.map((each) => (each.text === phrase.text ? phrase : each)) : [...phrases, phrase];
  core.setPhrases(all);
  return all;
}

/**
 * @param {OwnPhrase} phrase
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {number} today
 * @returns {Rehearsal}
 */
function rehearsal(phrase, core, ledger, today) {
  const ids = ledger.idsSince(today - REHEARSED_DAYS);
  const { searched, hits } = core.rehearse(phrase, ids, ledger.recipient, ledger.settings.sensitivity);
  const notes = hits.map(({ id, ...hit }) => ({ ...hit, kept: isKept(ledger.feedback.of(id)) }));
  const flagged = notes.filter((note) => !isFlagged(note.before) && isFlagged(note.after));
  const kept = notes.filter((note) => note.kept);
  return {
    days: REHEARSED_DAYS,
    searched,
    hits: notes.length,
    flagged: flagged.length,
    cleared: notes.filter((note) => isFlagged(note.before) && !isFlagged(note.after)).length,
    kept: kept.length,
    keptFlagged: kept.filter((note) => flagged.includes(note)).length,
    examples: notes.sort((a, b) => telling(b) - telling(a)).slice(0, EXAMPLES_LIMIT),
  };
}

/** @param {import("./feedback.js").Word | undefined} word */
const isKept = (word) => word?.decision === "not-spam" || (word?.decision === null && word.answer === "accepted");

/** @param {import("../shared/types.js").Level} level */
const isFlagged = (level) => level === "spam" || level === "unsure";

/** @param {import("../shared/types.js").RehearsedNote} note */
const telling = (note) => (note.kept ? 2 : 0) + (note.before === note.after ? 0 : 1);
