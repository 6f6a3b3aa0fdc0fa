import assert from "node:assert/strict";
import { test } from "node:test";
import { countOnPage } from "../../../../content/find.js";
import { look, readItem } from "../../../../content/surfaces.js";
import { MUTATIONS, dice } from "./mutants.js";
import { SAVED, expectedOf, openSaved } from "./saved.js";

const MUTANTS = 300;
const SEED = 20_261_123;
/** Fewer than this share of the cards found would mean that the finder hangs on details. */
const FOUND_AT_LEAST = 0.9;

/** @param {string | undefined} text */
const unspaced = (text) => text?.replace(/\s/g, "");

/** @param {import("../../../../content/surfaces.js").Item} card @param {string} language @param {import("./saved.js").Expected} expected @returns {string[]} */
function wrongs(card, language, expected) {
  const { name, invitation } = readItem(card, language);
  const sameWords = (/** @type {import("./saved.js").Expected["cards"][0]} */ each) =>
    invitation.kind === "message" && each.name === name && unspaced(each.invitation.note) === unspaced(invitation.note);
  const right = expected.cards.find((each) => each.invitation.id === invitation.id || each.key === card.key || sameWords(each));
  if (!right && card.kind !== "person" && expected.cards.some((each) => each.kind === card.kind)) {
    return [];
  }
  if (!right || right.kind !== card.kind) {
    return [`${invitation.id} (${card.kind}) is no invitation here`];
  }
  const found = [];
  // Where the elements between two lines of a note are gone, so is the only sign of the blank between them.
  const mine = { name, headline: invitation.sender?.headline, mutual: invitation.sender?.mutualConnections, note: unspaced(invitation.note) };
  const theirs = { name: right.name, headline: right.invitation.sender?.headline, mutual: right.invitation.sender?.mutualConnections, note: unspaced(right.invitation.note) };
  for (const key of /** @type {(keyof typeof mine)[]} */ (Object.keys(mine))) {
    if (mine[key] !== undefined && mine[key] !== theirs[key]) {
      found.push(`${key} of ${card.key} is ${mine[key]} instead of ${theirs[key]}`);
    }
  }
  return found;
}

test(`${MUTANTS} mutants of the saved pages: no wrong card, and most of the right ones`, () => {
  let found = 0;
  let all = 0;
  const wrong = [];
  const silent = [];
  for (let at = 0; at < MUTANTS; at++) {
    const random = dice(SEED + at);
    const page = random.one(SAVED);
    const kinds = [random.one(Object.keys(MUTATIONS)), random.one(Object.keys(MUTATIONS))];
    const { document } = openSaved(page).window;
    kinds.forEach((kind) => MUTATIONS[kind]?.(document.body, random));
    const expected = expectedOf(page);
    const { items, understood } = look(document, expected.path, new WeakMap());
    if (items.length === 0 && understood && expected.countOnPage && countOnPage(document)) {
      silent.push(`mutant ${at} (${page}, ${kinds.join(" and ")})`);
    }
    all += expected.cards.length;
    found += items.length;
    wrong.push(...items.flatMap((card) => wrongs(card, document.documentElement.lang, expected)).map((each) => `mutant ${at} (${page}, ${kinds.join(" and ")}): ${each}`));
  }
  console.log(`${found} of ${all} cards found in ${MUTANTS} mutants`);
  assert.deepEqual(wrong, []);
  assert.deepEqual(silent, [], "a page that counts its invitations, none of which was found, must not pass for understood");
  assert.ok(found >= all * FOUND_AT_LEAST, `only ${found} of ${all} cards were found`);
});
