/** What there is to judge on each kind of page, and what may be done to it there. */
import { surfaceOf } from "./addresses.js";
import { isCertain } from "./card.js";
import { conversationsIn } from "./conversations.js";
import { extract } from "./extract.js";
import { countOnPage, find, isUnderstood, rootsOf } from "./find.js";
import { extractMessage } from "./message.js";
import { profileCard } from "./profile.js";
import { MAIN, TIME } from "./selectors.js";
import { threadIn } from "./thread.js";

/**
 * @typedef {import("./addresses.js").Surface} Surface
 * @typedef {import("./card.js").Card} Card
 * @typedef {import("./message.js").Message} Message
 * @typedef {Card | Message} Item one thing to judge
 * @typedef {import("./extract.js").Extract} Extract
 *
 * @typedef {object} Sight what stands on the page now
 * @property {Item[]} items in the page's order
 * @property {boolean} understood false where there is something that looks like an item and was not read
 * @property {boolean} more whether there is more to read as soon as the page had its turn
 * @property {boolean} isList whether it is a list of invitations, where flagged ones may be hidden
 */

/** @type {Sight} */
export const NOTHING = Object.freeze({ items: [], understood: true, more: false, isList: false });

/**
 * @param {Document} page
 * @param {string} path of its address
 * @param {import("./find.js").Memo} memo
 * @param {number} [most] how many new rows are read now
 * @returns {Sight}
 */
export function look(page, path, memo, most) {
  switch (surfaceOf(path)) {
    case "invitations":
      return listOn(find(page, memo, most), page, () => true);
    case "preview":
      // Most rows there are suggestions: the shape alone is not enough.
      return listOn(find(page, memo, most), page, (card) => isCertain(card, page.documentElement.lang));
    case "profile": {
      const card = profileCard(page, path);
      return { ...NOTHING, items: card ? [card] : [] };
    }
    case "messages":
      return messagesOn(page);
    default:
      return NOTHING;
  }
}

/** @param {import("./find.js").Found} found @param {Document} page @param {(card: Card) => boolean} counts @returns {Sight} */
function listOn(found, page, counts) {
  const cards = found.cards.filter(counts);
  const odd = found.odd + found.cards.length - cards.length;
  return { items: cards, understood: isUnderstood({ ...found, cards, odd }, countOnPage(page)), more: found.more, isList: true };
}

/** @param {Document} page @returns {Sight} */
function messagesOn(page) {
  const seen = rootsOf(page).map((root) => ({ list: conversationsIn(root), thread: threadIn(root) }));
  const any = seen.some(({ list, thread }) => list.seen > 0 || thread.seen > 0);
  const answered = new Set(seen.flatMap(({ thread }) => thread.answered));
  const items = seen.flatMap(({ list, thread }) => [...list.messages.filter(({ writer }) => !answered.has(writer?.name ?? "")), ...thread.messages]);
  return { items, understood: any || !isPeopled(page), more: false, isList: false };
}

/** Fewer times of day than this may be anything. */
const A_LIST = 3;

/** @param {Document} page @returns {boolean} whether so many things on it happened some time that they must be messages */
const isPeopled = (page) => [...page.querySelectorAll(MAIN)].some((main) => main.querySelectorAll(TIME).length >= A_LIST);

/** @param {Item} item @param {string} language of the page @returns {Extract} */
export function readItem(item, language) {
  return "text" in item ? extractMessage(item) : extract(item, language);
}
