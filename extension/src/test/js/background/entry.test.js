import assert from "node:assert/strict";
import { test } from "node:test";
import { entryOf, merged, tallyEntry } from "../../../../background/entry.js";

/** @type {import("../../../../shared/types.js").Verdict} */
const VERDICT = {
  id: "a",
  level: "spam",
  probability: 0.9,
  findings: [
    { rule: "prior", points: 900 },
    { rule: "offer", points: 80 },
    { rule: "call-request", points: 120, values: { minutes: 20 } },
    { rule: "wording", points: 100 },
    { rule: "shared-context", points: -300 },
  ],
  flip: [],
  campaign: { id: "c-7", size: 2, senders: 2, firstSeen: "2026-11-02", lastSeen: "2026-11-03", skeleton: "" },
  rulesVersion: 4,
};

test("an entry keeps counts and ids, no name and no text", () => {
  const invitation = { id: "a", note: "Dear Ms Vantongeren, …", sender: { name: "Ilse Vantongeren", headline: "Sells" } };
  assert.deepEqual(entryOf(invitation, VERDICT, 20_000), {
    day: 20_000, withNote: true, level: "spam", hidden: false, campaign: "c-7", minutes: 20, topRule: "call-request", rulesVersion: 4,
  });
});

test("where nothing was found, there is no top rule, no campaign, and no minute", () => {
  const bare = { ...VERDICT, findings: [{ rule: "prior", points: 10 }, { rule: "offer", points: -1 }], campaign: null };
  const entry = entryOf({ id: "a" }, bare, 1);
  assert.deepEqual([entry.withNote, entry.topRule, entry.campaign, entry.minutes], [false, null, null, 0]);
  assert.equal(entryOf({ id: "a", note: "" }, bare, 1).withNote, false);
});

test("judged again, an entry keeps its day and that it was hidden", () => {
  const before = { ...entryOf({ id: "a", note: "n" }, VERDICT, 10), hidden: true };
  const again = entryOf({ id: "a", note: "n" }, { ...VERDICT, level: "unsure" }, 12);
  assert.deepEqual(merged(before, again), { ...before, level: "unsure" });
  assert.equal(merged(before, entryOf({ id: "a", note: "n" }, VERDICT, 11)), before);
});

test("an entry says that it was raised, once a campaign made it worse, and goes on saying it", () => {
  const alone = { ...entryOf({ id: "a", note: "n" }, { ...VERDICT, level: "clear", campaign: null }, 10) };
  const raised = merged(alone, entryOf({ id: "a", note: "n" }, VERDICT, 12));
  assert.deepEqual([raised.level, raised.raised, raised.day], ["spam", true, 10]);
  assert.equal(merged(raised, entryOf({ id: "a", note: "n" }, VERDICT, 13)), raised);
  assert.equal(merged(alone, entryOf({ id: "a", note: "n" }, { ...VERDICT, campaign: null }, 12)).raised, undefined, "other reasons");
  assert.equal(merged(alone, entryOf({ id: "a", note: "n" }, { ...VERDICT, level: "clear" }, 12)).raised, undefined, "no worse");
});

test("a reading without the note does not replace one with it; the other way round it does", () => {
  const full = entryOf({ id: "a", note: "n" }, VERDICT, 10);
  const empty = entryOf({ id: "a" }, { ...VERDICT, level: "unknown" }, 10);
  assert.equal(merged(full, empty), full);
  assert.equal(merged(empty, full).level, "spam");
});

test("only what the user said otherwise counts as overridden", () => {
  /** @type {[import("../../../../shared/types.js").Level, string][]} */
  const expected = [["spam", "not-spam"], ["unsure", "spam not-spam"], ["clear", "spam"], ["unknown", "spam not-spam"]];
  for (const [level, decisions] of expected) {
    const entry = { ...entryOf({ id: "a" }, VERDICT, 1), level };
    assert.equal(tallyEntry(entry, null).overridden, false);
    assert.equal(tallyEntry(entry, "spam").overridden, decisions.split(" ").includes("spam"), level);
    assert.equal(tallyEntry(entry, "not-spam").overridden, decisions.split(" ").includes("not-spam"), level);
  }
});
