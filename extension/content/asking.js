/** Asks the background for verdicts: in batches, few at a time, each invitation once as long as it says the same. */
import { checksum } from "../shared/checksum.js";
import { ask } from "../shared/messages.js";

/**
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {{settings: import("../shared/types.js").Settings, cards: import("../shared/types.js").Card[]}} Answer
 *
 * @typedef {object} Listener
 * @property {(answer: Answer) => void} onAnswer
 * @property {() => void} onRetry time to ask again about all that has no verdict
 * @property {() => void} onSilence after the last try
 */

/** Most invitations in one message: the smaller, the sooner the first are answered. */
export const BATCH = 25;
/** As many where so many wait: the fewer messages, the sooner the last are. */
export const LARGE_BATCH = 100;
/** Most messages that wait for an answer: while one is painted, the next is judged. */
export const FLIGHTS = 2;
/** How long to wait before asking again, in milliseconds, and how often: the background may be starting or updating. */
export const WAITS = [300, 1_000, 4_000];

/** @param {Listener} listener */
export function createAsking({ onAnswer, onRetry, onSilence }) {
  /** @type {Map<string, number>} id → a sum of what was asked about it last */
  const asked = new Map();
  /** @type {WeakSet<Invitation>} those very objects, which nobody changes: no sum needs to be taken of them again */
  let seen = new WeakSet();
  /** @type {Map<string, Invitation>} what is still to be asked about */
  const waiting = new Map();
  /** @type {Set<string>} ids that have an answer: to be asked about again, they wait until all others have one */
  const answered = new Set();
  /** @type {Set<string>} */
  let onPage = new Set();
  let flying = 0;
  let tries = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const again = () => {
    const wait = WAITS[tries];
    if (wait === undefined) {
      onSilence();
    } else if (timer === undefined) {
      tries++;
      timer = setTimeout(() => {
        timer = undefined;
        onRetry();
      }, wait);
    }
  };

  /** Forgets what was asked, so that it is judged anew: of one, or of all. @param {string} [id] */
  const forget = (id) => {
    seen = new WeakSet();
    if (id === undefined) {
      asked.clear();
    } else {
      asked.delete(id);
      answered.delete(id);
    }
  };

  /** @param {Invitation[]} batch */
  const send = async (batch) => {
    try {
      const answer = await ask({ type: "judge", invitations: batch });
      batch.forEach(({ id }) => answered.add(id));
      onAnswer(answer);
      tries = 0;
    } catch {
      batch.forEach(({ id }) => forget(id));
      waiting.forEach((_, id) => forget(id));
      waiting.clear();
      again();
    }
  };

  /** @returns {Invitation[]} the next: what is on the page now goes before what was scrolled past, what has no answer yet first */
  const nextBatch = () => {
    const all = [...waiting.values()];
    const here = all.filter(({ id }) => onPage.has(id));
    const fresh = here.filter(({ id }) => !answered.has(id));
    const batch = ([fresh, here].find((some) => some.length > 0) ?? all).slice(0, waiting.size < LARGE_BATCH ? BATCH : LARGE_BATCH);
    batch.forEach(({ id }) => waiting.delete(id));
    return batch;
  };

  const pump = () => {
    while (flying < FLIGHTS && waiting.size > 0) {
      flying++;
      void send(nextBatch()).finally(() => {
        flying--;
        pump();
      });
    }
  };

  return {
    /** @param {Invitation[]} invitations all that are on the page now */
    about(invitations) {
      onPage = new Set(invitations.map(({ id }) => id));
      for (const invitation of invitations.filter((each) => !seen.has(each))) {
        seen.add(invitation);
        const now = checksum(JSON.stringify(invitation));
        if (asked.get(invitation.id) !== now) {
          asked.set(invitation.id, now);
          waiting.set(invitation.id, invitation);
        }
      }
      pump();
    },
    /** Asks about these once more, as soon as all others have an answer. @param {Invitation[]} invitations */
    renew(invitations) {
      for (const invitation of invitations) {
        seen.delete(invitation);
        asked.delete(invitation.id);
      }
    },
    forget,
  };
}
