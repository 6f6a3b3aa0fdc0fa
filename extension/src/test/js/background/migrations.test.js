import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Ledger } from "../../../../background/ledger.js";
import { migrate, NewerDataError, STEPS, VERSION } from "../../../../background/migrations.js";
import { Store } from "../../../../background/store.js";
import { FakeStorage } from "../fakes/storage.js";

const SAMPLES = new URL("../samples/", import.meta.url);

/** @param {number} version */
function sample(version) {
  const storage = new FakeStorage();
  const items = JSON.parse(readFileSync(new URL(`storage-v${version}.json`, SAMPLES), "utf8"));
  Object.entries(items).forEach(([key, value]) => storage.poke(key, value));
  return storage;
}

test("every version that was ever stored has its frozen sample", () => {
  const wanted = Array.from({ length: VERSION }, (_, i) => `storage-v${i + 1}.json`);
  assert.deepEqual(readdirSync(SAMPLES).filter((name) => name.startsWith("storage-v")).sort(), wanted.sort());
});

test("every sample is read as what it meant", async () => {
  for (let version = 1; version <= VERSION; version++) {
    const ledger = new Ledger(await new Store(sample(version)).load());
    assert.deepEqual(ledger.troubles, [], `the sample of version ${version} came back damaged`);
    assert.deepEqual(ledger.settings, { enabled: true, sensitivity: "strict", display: "hide", layoutFix: null });
    assert.deepEqual(ledger.memory.old(), version === 1 ? ["one remembered text", "another one"] : []);
    assert.deepEqual(ledger.memory.all(), version === 1 ? [] : [["n0", "two notes"], ["w0", "their fingerprints"]]);
    assert.equal(ledger.decision("in:wanda-ostrovik"), "not-spam");
    const common = { day: 20_775, accepted: false, ignored: false, rulesVersion: 1 };
    assert.deepEqual(ledger.tally(), [
      { ...common, id: "in:wanda-ostrovik", withNote: true, level: "spam", hidden: true, campaign: "c-1f", minutes: 15, topRule: "offer", overridden: true },
      { ...common, id: "in:piet-halloran", withNote: false, level: "unknown", hidden: false, campaign: null, minutes: 0, topRule: null, overridden: false },
    ]);
  }
});

test("who did not hide, or never set anything, has badges alone", () => {
  /** @param {unknown} settings */
  const after = (settings) => migrate(new Map([["settings", settings]]), 2).get("settings");
  assert.deepEqual(after({ enabled: false, hide: false }), { enabled: false, display: "badge" });
  assert.equal(migrate(new Map([["w/x", 1]]), 2).has("settings"), false);
});

test("each version below today's has a step, and no other has", () => {
  assert.deepEqual([...STEPS.keys()], Array.from({ length: VERSION - 1 }, (_, i) => i + 1));
});

test("steps are taken one after the other, from where the records are", () => {
  /** @param {string} name @returns {(records: Map<string, unknown>) => Map<string, unknown>} */
  const step = (name) => (records) => new Map([["path", `${records.get("path")} ${name}`]]);
  const steps = new Map([[1, step("1→2")], [2, step("2→3")]]);
  assert.equal(migrate(new Map([["path", ""]]), 1, 3, steps).get("path"), " 1→2 2→3");
  assert.equal(migrate(new Map([["path", ""]]), 2, 3, steps).get("path"), " 2→3");
  const same = new Map();
  assert.equal(migrate(same, 3, 3, steps), same);
});

test("a version that nobody knows is refused", () => {
  for (const version of [0, -1, 1.5, NaN, VERSION + 1, /** @type {any} */ ("1")]) {
    assert.throws(() => migrate(new Map(), version), NewerDataError);
  }
});

test("a missing step is an error that names it", () => {
  assert.throws(() => migrate(new Map(), 1, 3, new Map([[1, (records) => records]])), /step from version 2/);
});
