/** From a card on the page to the invitation that is judged. */
import { followsYou, headlineOf, isPremium, isVerified, mutualConnectionsOf, nameOf, timeOf } from "./fields.js";
import { noteOf } from "./note.js";

/**
 * @typedef {import("./card.js").Card} Card
 * @typedef {import("../shared/types.js").Invitation} Invitation
 *
 * @typedef {object} Extract
 * @property {string | undefined} name of the person, page, newsletter, event or group
 * @property {string | undefined} time as the page says it
 * @property {Invitation} invitation
 */

/** Longest name or headline that is passed on, in UTF-16 code units; LinkedIn allows 220. */
export const LINE_LIMIT = 1_000;

/** @param {string | undefined} text */
const short = (text) => text?.slice(0, LINE_LIMIT);

/**
 * @param {Card} card
 * @param {string} language of the page, as a BCP 47 tag
 * @returns {Extract} for anything but a person, the invitation carries an id alone: there is nobody to judge
 */
export function extract(card, language) {
  const name = short(nameOf(card));
  const time = timeOf(card, language);
  if (card.kind !== "person") {
    return { name, time, invitation: { id: card.id, kind: "invitation" } };
  }
  const note = noteOf(card, language);
  /** @type {NonNullable<Invitation["sender"]>} */
  const sender = present({
    name,
    profileUrl: card.subject.url,
    headline: short(headlineOf(card, language)),
    mutualConnections: mutualConnectionsOf(card, language),
    followsYou: followsYou(card),
    verified: isVerified(card),
    premium: isPremium(card),
  });
  const read = note ? { note: note.text, noteMayBeCut: note.mayBeCut } : {};
  return { name, time, invitation: { id: card.id, kind: "invitation", sender, ...read } };
}

/** @template {object} T @param {T} fields @returns {T} without those that are undefined */
function present(fields) {
  return /** @type {T} */ (Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}
