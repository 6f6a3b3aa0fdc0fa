import assert from "node:assert/strict";
import { test } from "node:test";
import { NewerDataError, VERSION } from "../../../../background/migrations.js";
import { ASIDE_LIMIT, Store } from "../../../../background/store.js";
import { FakeStorage } from "../fakes/storage.js";

/** @param {Record<string, unknown>} records */
async function filled(records) {
  const storage = new FakeStorage();
  const store = new Store(storage);
  await store.load();
  await store.commit(new Map(Object.entries(records)));
  return storage;
}

/** @param {FakeStorage} storage */
const reload = async (storage) => Object.fromEntries(await new Store(storage).load());

test("an empty storage is no trouble, and reading it writes nothing", async () => {
  const storage = new FakeStorage();
  assert.deepEqual(await reload(storage), {});
  assert.deepEqual(storage.log, ["get"]);
});

test("what is committed comes back after a restart", async () => {
  const storage = await filled({ settings: { hide: true }, "w/a": [["x", 1]] });
  assert.deepEqual(await reload(storage), { settings: { hide: true }, "w/a": [["x", 1]] });
});

test("one commit is one write of all its keys", async () => {
  const storage = await filled({ "w/a": 1, "m/0": 2, "d/x": 3 });
  assert.deepEqual(storage.log, ["get", "set"]);
});

test("a key that names an object's prototype stays a key", async () => {
  const storage = await filled({});
  const store = new Store(storage);
  await store.load();
  await store.commit(new Map([["d/__proto__", { decision: "spam" }]]));
  assert.deepEqual((await new Store(storage).load()).get("d/__proto__"), { decision: "spam" });
  assert.equal(/** @type {any} */ ({}).decision, undefined);
});

test("a damaged record is told, kept aside, and does not take the others with it", async () => {
  const storage = await filled({ "w/a": 1, "w/b": 2 });
  storage.poke("w/a", "damaged");
  assert.deepEqual(await reload(storage), { "w/b": 2, troubles: ["w"] });
  assert.equal(storage.peek()["x/w/a"], "damaged");
  assert.equal("w/a" in storage.peek(), false);
  assert.deepEqual(await reload(storage), { "w/b": 2, troubles: ["w"] });
});

test("a record that silently went missing is told", async () => {
  const storage = await filled({ "w/a": 1, "w/b": 2, "d/x": 3 });
  storage.poke("w/a", undefined);
  assert.deepEqual(await reload(storage), { "w/b": 2, "d/x": 3, troubles: ["w"] });
});

test("an older copy of a record that came back is told", async () => {
  const storage = await filled({ "w/a": 1 });
  const old = storage.peek()["w/a"];
  const store = new Store(storage);
  await store.load();
  await store.commit(new Map([["w/a", 2]]));
  storage.poke("w/a", old);
  assert.deepEqual(await reload(storage), { "w/a": 1, troubles: ["w"] });
});

test("a lost or damaged head is told; the records are kept", async () => {
  for (const head of [undefined, "damaged"]) {
    const storage = await filled({ "w/a": 1 });
    storage.poke("head", head);
    assert.deepEqual(await reload(storage), { "w/a": 1, troubles: ["head"] });
  }
});

test("troubles add up, each named once", async () => {
  const storage = await filled({ "w/a": 1, "d/x": 2, "d/y": 3 });
  storage.poke("w/a", "damaged");
  await reload(storage);
  storage.poke("d/x", "damaged");
  assert.deepEqual((await reload(storage)).troubles, ["d", "w"]);
});

test(`no more than ${ASIDE_LIMIT} damaged records are kept aside`, async () => {
  const storage = await filled(Object.fromEntries(Array.from({ length: ASIDE_LIMIT + 5 }, (_, i) => [`d/${i}`, i])));
  const aside = () => Object.keys(storage.peek()).filter((key) => key.startsWith("x/")).length;
  for (let i = 0; i < ASIDE_LIMIT - 1; i++) {
    storage.poke(`d/${i}`, "damaged");
  }
  await reload(storage);
  assert.equal(aside(), ASIDE_LIMIT - 1);
  for (let i = ASIDE_LIMIT - 1; i < ASIDE_LIMIT + 5; i++) {
    storage.poke(`d/${i}`, "damaged");
  }
  await reload(storage);
  assert.equal(aside(), ASIDE_LIMIT);
});

test("a read that fails once is tried again; twice, and it is refused", async () => {
  const storage = await filled({ "w/a": 1 });
  storage.failAt = storage.calls + 1;
  assert.deepEqual(await reload(storage), { "w/a": 1 });
  const broken = { get: () => Promise.reject(new Error("broken")), set: async () => {}, remove: async () => {}, clear: async () => {} };
  await assert.rejects(new Store(broken).load(), /broken/);
});

test("what is dropped is gone, also where the removing failed or the background was killed before it", async () => {
  const storage = await filled({ "w/a": 1, "w/b": 2 });
  const store = new Store(storage);
  await store.load();
  storage.failAt = storage.calls + 2;
  await store.commit(new Map(), ["w/a"]);
  assert.ok("w/a" in storage.peek());
  assert.deepEqual(await reload(storage), { "w/b": 2 });
  assert.equal("w/a" in storage.peek(), false);
});

test("a removal that failed is made up for by the next commit", async () => {
  const storage = await filled({ "w/a": 1 });
  const store = new Store(storage);
  await store.load();
  storage.failAt = storage.calls + 2;
  await store.commit(new Map(), ["w/a"]);
  await store.commit(new Map([["w/b", 2]]));
  assert.deepEqual(Object.keys(storage.peek()).sort(), ["head", "w/b"]);
});

test("a key that was dropped and is written again stays", async () => {
  const storage = await filled({ "w/a": 1 });
  const store = new Store(storage);
  await store.load();
  storage.failAt = storage.calls + 2;
  await store.commit(new Map(), ["w/a"]);
  await store.commit(new Map([["w/a", 2]]));
  assert.deepEqual(await reload(storage), { "w/a": 2 });
});

test("erasing takes everything away", async () => {
  const storage = await filled({ "w/a": 1, "d/x": 2 });
  const store = new Store(storage);
  await store.load();
  await store.erase();
  assert.deepEqual(storage.peek(), {});
  await store.commit(new Map([["w/b", 1]]));
  assert.deepEqual(await reload(storage), { "w/b": 1 });
});

test("what a newer version stored is neither read nor changed", async () => {
  const storage = new FakeStorage();
  const newer = new Store(storage, VERSION + 1);
  await newer.load();
  await newer.commit(new Map([["w/a", "in another shape"]]));
  const before = storage.peek();
  await assert.rejects(new Store(storage).load(), NewerDataError);
  assert.deepEqual(storage.peek(), before);
});

test("older shapes are brought up to date in one write, and only once", async () => {
  const storage = await filled({ "w/a": 1, "old/b": 2 });
  /** @type {typeof import("../../../../background/migrations.js").STEPS} */
  const steps = new Map([[VERSION, (records) => new Map([["w/a", Number(records.get("w/a")) + 1], ["new/b", records.get("old/b")]])]]);
  storage.log.length = 0;
  assert.deepEqual(Object.fromEntries(await new Store(storage, VERSION + 1, steps).load()), { "w/a": 2, "new/b": 2 });
  assert.deepEqual(Object.fromEntries(await new Store(storage, VERSION + 1, steps).load()), { "w/a": 2, "new/b": 2 });
  assert.deepEqual(storage.log, ["get", "set", "remove", "get"]);
  assert.equal("old/b" in storage.peek(), false);
});
