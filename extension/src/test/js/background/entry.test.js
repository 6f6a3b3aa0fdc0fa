import assert from "node:assert/strict";
import { test } from "node:test";
import { merged, tallyEntry } from "../../../../background/entry.js";

/** @returns {import("../../../../background/entry.js").Entry} */
const entry = () => ({
  day: 10, withNote: true, level: "spam", hidden: false, campaign: "c-7", minutes: 20, topRule: "call-request", rulesVersion: 4,
});

test("judged again, an entry keeps its day and that it was hidden", () => {
  const before = { ...entry(), hidden: true };
  assert.deepEqual(merged(before, { ...entry(), day: 12, level: "unsure" }), { ...before, level: "unsure" });
  assert.equal(merged(before, { ...entry(), day: 11 }), before);
});

test("an entry says that it was raised, once a campaign made it worse, and goes on saying it", () => {
  /** @type {import("../../../../background/entry.js").Entry} */
  const alone = { ...entry(), level: "clear", campaign: null };
  const raised = merged(alone, { ...entry(), day: 12 });
  assert.deepEqual([raised.level, raised.raised, raised.day], ["spam", true, 10]);
  assert.equal(merged(raised, { ...entry(), day: 13 }), raised);
  assert.equal(merged(alone, { ...entry(), campaign: null, day: 12 }).raised, undefined, "other reasons");
  assert.equal(merged(alone, { ...entry(), level: "clear", day: 12 }).raised, undefined, "no worse");
});

test("a reading without the note does not replace one with it; the other way round it does", () => {
  const full = entry();
  const empty = { ...entry(), withNote: false, level: /** @type {const} */ ("unknown") };
  assert.equal(merged(full, empty), full);
  assert.equal(merged(empty, full).level, "spam");
});

test("only what the user said otherwise counts as overridden", () => {
  /** @type {[import("../../../../shared/types.js").Level, string][]} */
  const expected = [["spam", "not-spam"], ["unsure", "spam not-spam"], ["clear", "spam"], ["unknown", "spam not-spam"]];
  for (const [level, decisions] of expected) {
    const judged = { ...entry(), level };
    assert.equal(tallyEntry("a", judged).overridden, false);
    assert.equal(tallyEntry("a", judged, { decision: "spam" }).overridden, decisions.split(" ").includes("spam"), level);
    assert.equal(tallyEntry("a", judged, { decision: "not-spam" }).overridden, decisions.split(" ").includes("not-spam"), level);
  }
});

test("how the user answered on the page is counted; without an answer it is neither", () => {
  const counted = (/** @type {Parameters<typeof tallyEntry>[2]} */ said) => {
    const { accepted, ignored } = tallyEntry("a", entry(), said);
    return [accepted, ignored];
  };
  assert.deepEqual(counted({ decision: null, answer: "accepted" }), [true, false]);
  assert.deepEqual(counted({ decision: "spam", answer: "ignored" }), [false, true]);
  assert.deepEqual(counted(undefined), [false, false]);
});
