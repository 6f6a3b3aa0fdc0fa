/** Asks the background for verdicts: in batches, each invitation once as long as it says the same. */
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

/** Most invitations in one message. */
export const BATCH = 50;
/** How long to wait before asking again, in milliseconds, and how often: the background may be starting or updating. */
export const WAITS = [300, 1_000, 4_000];

/** @param {Listener} listener */
export function createAsking({ onAnswer, onRetry, onSilence }) {
  /** @type {Map<string, number>} id → a sum of what was asked about it last */
  const asked = new Map();
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

  /** @param {Invitation[]} batch */
  const send = async (batch) => {
    try {
      onAnswer(await ask({ type: "judge", invitations: batch }));
      tries = 0;
    } catch {
      batch.forEach(({ id }) => asked.delete(id));
      again();
    }
  };

  return {
    /** @param {Invitation[]} invitations */
    about(invitations) {
      const fresh = new Map(invitations.map((invitation) => [invitation.id, invitation]));
      for (const [id, invitation] of fresh) {
        const now = checksum(JSON.stringify(invitation));
        if (asked.get(id) === now) {
          fresh.delete(id);
        }
        asked.set(id, now);
      }
      const all = [...fresh.values()];
      for (let at = 0; at < all.length; at += BATCH) {
        void send(all.slice(at, at + BATCH));
      }
    },
    /** Forgets what was asked, so that it is judged anew: of one, or of all. @param {string} [id] */
    forget: (id) => (id === undefined ? asked.clear() : asked.delete(id)),
  };
}
