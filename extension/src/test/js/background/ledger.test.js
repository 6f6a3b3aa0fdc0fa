import assert from "node:assert/strict";
import { test } from "node:test";
import { Ledger, RETENTION_DAYS } from "../../../../background/ledger.js";
import { CHUNK_SIZE, Memory, MEMORY_LIMIT } from "../../../../background/memory.js";

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
  assert.deepEqual(ledger.settings, { enabled: true, sensitivity: "balanced", hide: false });
  assert.deepEqual(ledger.takeChanges(), { changes: new Map(), drops: [] });
});

test("an invitation is counted once, in the week it was first seen", () => {
  const ledger = new Ledger(new Map());
  ledger.count("a", entry(10), "W1");
  ledger.count("a", entry(17), "W2");
  const again = restarted(ledger);
  again.count("a", entry(24), "W3");
  assert.deepEqual(again.takeChanges().changes, new Map());
  assert.deepEqual(again.tally().map(({ day }) => day), [10]);
});

test("judged again, its level follows what the page shows now", () => {
  const ledger = new Ledger(new Map());
  ledger.count("a", entry(10), "W1");
  ledger.count("a", { ...entry(17), level: "unsure" }, "W2");
  assert.deepEqual(restarted(ledger).tally().map(({ day, level }) => [day, level]), [[10, "unsure"]]);
});

test("what was taken to be written is not given out again", () => {
  const ledger = new Ledger(new Map());
  ledger.count("a", entry(10), "W1");
  ledger.expire(11 + RETENTION_DAYS);
  assert.deepEqual(ledger.takeChanges().drops, ["w/W1"]);
  assert.deepEqual(ledger.takeChanges(), { changes: new Map(), drops: [] });
});

test("only the weeks that changed are written", () => {
  const ledger = new Ledger(new Map());
  ledger.count("a", entry(10), "W1");
  ledger.count("b", entry(17), "W2");
  const again = restarted(ledger);
  again.hide(["b", "b", "never seen"]);
  assert.deepEqual([...again.takeChanges().changes.keys()], ["w/W2"]);
  again.hide(["b"]);
  assert.deepEqual(again.takeChanges().changes, new Map());
});

test("ids that name an object's prototype are ids like others", () => {
  const ledger = new Ledger(new Map());
  for (const id of ["__proto__", "constructor", "toString"]) {
    assert.equal(ledger.decision(id), null);
    ledger.count(id, entry(10), "W1");
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
  ledger.count("a", entry(10), "W1");
  ledger.count("b", entry(13), "W1");
  ledger.count("c", entry(20), "W2");
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

test("memory records keep their order over chunks, and only the last chunk is written again", () => {
  const texts = Array.from({ length: 2 * CHUNK_SIZE + 3 }, (_, i) => `text ${i}`);
  /** @type {Map<string, unknown>} */
  const changes = new Map();
  new Memory(new Map()).append(texts, changes);
  assert.deepEqual([...changes.values()].map((chunk) => /** @type {string[]} */ (chunk).length), [CHUNK_SIZE, CHUNK_SIZE, 3]);
  // Stored keys come back sorted as text, m/10 before m/2.
  const memory = new Memory(new Map([...changes].reverse()));
  assert.deepEqual(memory.all(), texts);
  const more = new Map();
  memory.append(["one more"], more);
  assert.deepEqual([...more.keys()], ["m/2"]);
  assert.deepEqual(memory.all(), [...texts, "one more"]);
});

test("a chunk of the memory that is gone leaves the others in order", () => {
  const memory = new Memory(new Map([["m/10", ["c"]], ["m/2", ["b"]]]));
  assert.deepEqual(memory.all(), ["b", "c"]);
});

test("beyond its limit the memory lets go of the oldest chunks; at the limit it keeps all", () => {
  const half = "x".repeat(MEMORY_LIMIT / 2 / CHUNK_SIZE);
  const chunk = Array.from({ length: CHUNK_SIZE }, () => half);
  /** @type {Map<string, unknown>} */
  const records = new Map([["m/0", [...chunk]], ["m/1", [...chunk]]]);
  assert.deepEqual(new Memory(records).shrink(), []);
  const ledger = new Ledger(records);
  ledger.remember(["y"]);
  const after = restarted(ledger, records);
  assert.deepEqual([...records.keys()], ["m/1", "m/2"]);
  assert.deepEqual(after.memory.all(), [...chunk, "y"]);
});

test("one chunk alone stays, however large, and what was let go at once is not written first", () => {
  const large = "x".repeat(MEMORY_LIMIT + 1);
  const ledger = new Ledger(new Map());
  ledger.remember([large]);
  assert.deepEqual(ledger.memory.all(), [large]);
  ledger.remember(Array(CHUNK_SIZE).fill("y"));
  const { changes, drops } = ledger.takeChanges();
  assert.deepEqual(ledger.memory.all(), ["y"]);
  assert.deepEqual([[...changes.keys()], drops], [["m/1"], ["m/0"]]);
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
