import assert from "node:assert/strict";
import { test } from "node:test";
import { Ledger } from "../../../../background/ledger.js";
import { RETENTION_DAYS } from "../../../../background/weeks.js";
import { whoIs } from "../../../../background/entry.js";

/** @param {number} day @returns {import("../../../../background/entry.js").Entry} */
const entry = (day) => ({
  day, withNote: true, level: "spam", hidden: false, campaign: null, minutes: 0, topRule: null, rulesVersion: 1,
});

/** What a restart would read. @param {Ledger} ledger @param {Map<string, unknown>} [records] */
function restarted(ledger, records = new Map()) {
  const { changes, drops } = ledger.takeChanges();
  changes.forEach((value, key) => records.set(key, JSON.parse(JSON.stringify(value))));
  drops.forEach((key) => records.delete(key));
  return new Ledger(records);
}

test("an empty ledger has the defaults and writes nothing", () => {
  const ledger = new Ledger(new Map());
  assert.deepEqual(ledger.settings, { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null });
  assert.deepEqual(ledger.takeChanges(), { changes: new Map(), drops: [] });
});

test("an invitation is counted once, in the week it was first seen", () => {
  const ledger = new Ledger(new Map());
  ledger.weeks.count("a", entry(10), "W1");
  ledger.weeks.count("a", entry(17), "W2");
  const again = restarted(ledger);
  again.weeks.count("a", entry(24), "W3");
  assert.deepEqual(again.takeChanges().changes, new Map());
  assert.deepEqual(again.tally().map(({ day }) => day), [10]);
});

test("judged again, its level follows what the page shows now", () => {
  const ledger = new Ledger(new Map());
  ledger.weeks.count("a", entry(10), "W1");
  ledger.weeks.count("a", { ...entry(17), level: "unsure" }, "W2");
  assert.deepEqual(restarted(ledger).tally().map(({ day, level }) => [day, level]), [[10, "unsure"]]);
});

test("what was taken to be written is not given out again", () => {
  const ledger = new Ledger(new Map());
  ledger.weeks.count("a", entry(10), "W1");
  ledger.expire(11 + RETENTION_DAYS);
  assert.deepEqual(ledger.takeChanges().drops, ["w/W1"]);
  assert.deepEqual(ledger.takeChanges(), { changes: new Map(), drops: [] });
});

test("only the weeks that changed are written", () => {
  const ledger = new Ledger(new Map());
  ledger.weeks.count("a", entry(10), "W1");
  ledger.weeks.count("b", entry(17), "W2");
  const again = restarted(ledger);
  again.weeks.hide(["b", "b", "never seen"]);
  assert.deepEqual([...again.takeChanges().changes.keys()], ["w/W2"]);
  again.weeks.hide(["b"]);
  assert.deepEqual(again.takeChanges().changes, new Map());
});

test("ids that name an object's prototype are ids like others", () => {
  const ledger = new Ledger(new Map());
  for (const id of ["__proto__", "constructor", "toString"]) {
    assert.equal(ledger.decision(id), null);
    ledger.weeks.count(id, entry(10), "W1");
    ledger.decide(id, "spam", 10);
  }
  const again = restarted(ledger);
  assert.equal(again.decision("__proto__"), "spam");
  assert.equal(again.tally().length, 3);
});

test("a decision can be taken back", () => {
  const ledger = new Ledger(new Map());
  ledger.decide("a", "spam", 10);
  ledger.decide("a", null, 10);
  assert.equal(restarted(ledger).decision("a"), null);
});

test(`after ${RETENTION_DAYS} days weeks go as a whole, and decisions with their invitation`, () => {
  const ledger = new Ledger(new Map());
  ledger.weeks.count("a", entry(10), "W1");
  ledger.weeks.count("b", entry(13), "W1");
  ledger.weeks.count("c", entry(20), "W2");
  ledger.decide("a", "spam", 10);
  ledger.decide("c", "spam", 10);
  ledger.decide("stranger", "spam", 14);
  const records = new Map();
  const kept = restarted(ledger, records);
  kept.expire(13 + RETENTION_DAYS);
  assert.deepEqual(kept.takeChanges().drops, []);
  kept.expire(14 + RETENTION_DAYS);
  assert.deepEqual([kept.tally().length, kept.decision("a")], [1, null]);
  const after = restarted(kept, records);
  assert.deepEqual(after.tally().map(({ day }) => day), [20]);
  assert.deepEqual(["a", "c", "stranger"].map((id) => after.decision(id)), [null, "spam", "spam"]);
  assert.deepEqual([...records.keys()].sort(), ["d/c", "d/stranger", "w/W2"]);
});

test("pages of the memory are kept by key; only those that changed are written, and an empty one goes", () => {
  const records = new Map();
  const ledger = new Ledger(records);
  ledger.remember([["n0", "one"], ["w0", "two"]]);
  const again = restarted(ledger, records);
  assert.deepEqual(again.memory.all(), [["n0", "one"], ["w0", "two"]]);
  again.remember([["w0", "more"], ["n0", ""]]);
  const { changes, drops } = again.takeChanges();
  assert.deepEqual([[...changes], drops], [[["m/w0", "more"]], ["m/n0"]]);
  assert.deepEqual(again.memory.all(), [["w0", "more"]]);
});

test("a page that went before it was ever written is not written", () => {
  const ledger = new Ledger(new Map());
  ledger.remember([["x0", "text"]]);
  ledger.remember([["x0", ""]]);
  assert.deepEqual(ledger.takeChanges(), { changes: new Map(), drops: ["m/x0"] });
});

test("what version 1 remembered comes in order, and goes once the core has given it back as pages", () => {
  const ledger = new Ledger(new Map([["o/10", ["c"]], ["o/2", ["b"]], ["o/0", ["a"]]]));
  assert.deepEqual([ledger.memory.old(), ledger.memory.all()], [["a", "b", "c"], []]);
  ledger.remember([["n0", "abc"]]);
  assert.deepEqual(ledger.takeChanges(), { changes: new Map([["m/n0", "abc"]]), drops: ["o/10", "o/2", "o/0"] });
  assert.deepEqual(ledger.memory.old(), []);
});

/** @param {string} id @param {string} [key] */
const shown = (id, key) => ({ id, ...(key ? { key } : {}) });

test("an invitation that was first shown without its number counts once, under its number, with what was decided", () => {
  const ledger = new Ledger(new Map());
  const who = whoIs(shown("in:ada"));
  assert.equal(ledger.weeks.idOf(shown("in:ada")), "in:ada");
  ledger.weeks.count("in:ada", { ...entry(10), who }, "W1");
  ledger.decide("in:ada", "spam", 10);
  const records = new Map();
  const again = restarted(ledger, records);
  assert.equal(again.weeks.idOf(shown("urn:li:invitation:7", "in:ada")), "urn:li:invitation:7");
  again.weeks.count("urn:li:invitation:7", { ...entry(12), who }, "W1");
  const after = restarted(again, records);
  assert.deepEqual(after.tally().map(({ day, overridden }) => [day, overridden]), [[10, false]]);
  assert.equal(after.decision("urn:li:invitation:7"), "spam");
  assert.deepEqual([...records.keys()].sort(), ["d/urn:li:invitation:7", "w/W1"]);
  assert.equal(after.weeks.idOf(shown("in:ada")), "urn:li:invitation:7", "shown without its number again, it is the same");
  after.decide("in:ada", "not-spam", 12);
  after.weeks.hide(["in:ada"]);
  assert.deepEqual([after.decision("urn:li:invitation:7"), after.tally()[0]?.hidden], ["not-spam", true]);
});

test("two numbers are two invitations, be they from one sender", () => {
  const ledger = new Ledger(new Map());
  for (const id of ["urn:li:invitation:7", "urn:li:invitation:8"]) {
    const mine = ledger.weeks.idOf(shown(id, "in:ada"));
    assert.equal(mine, id);
    ledger.weeks.count(mine, { ...entry(10), who: whoIs(shown(id, "in:ada")) }, "W1");
  }
  assert.equal(ledger.tally().length, 2);
});

test("a sender whose invitation went with its week is new again", () => {
  const ledger = new Ledger(new Map());
  ledger.weeks.count("urn:li:invitation:7", { ...entry(10), who: whoIs(shown("urn:li:invitation:7", "in:ada")) }, "W1");
  ledger.expire(11 + RETENTION_DAYS);
  assert.equal(ledger.weeks.idOf(shown("in:ada")), "in:ada");
});

test("who the user is outlives a restart, and is gone once taken away", () => {
  /** @type {Map<string, unknown>} */
  const records = new Map();
  const ledger = new Ledger(records);
  assert.deepEqual(ledger.recipient, {});
  ledger.setRecipient({ location: { country: "CA" }, trades: ["slate roofing"] });
  const again = restarted(ledger, records);
  assert.deepEqual(again.recipient, { location: { country: "CA" }, trades: ["slate roofing"] });
  again.setRecipient({});
  assert.deepEqual(restarted(again, records).recipient, {});
  assert.equal(records.size, 0);
});
