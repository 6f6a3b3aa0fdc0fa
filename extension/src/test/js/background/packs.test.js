import assert from "node:assert/strict";
import { test } from "node:test";
import { BadRequestError } from "../../../../background/fields.js";
import { PACK_LIMIT, readRequest } from "../../../../background/requests.js";
import { copy, start } from "../fakes/real-core.js";
import { FakeStorage } from "../fakes/storage.js";

/** @returns {Promise<string>} the pack of somebody who got a text from two senders */
async function theirs() {
  const ask = await start(new FakeStorage());
  await ask({ type: "judge", invitations: [copy(1), copy(2)] });
  const { text, families, fingerprints } = await ask({ type: "export-pack" });
  assert.deepEqual([families, fingerprints], [1, 1]);
  assert.doesNotMatch(text, /clockwork/, "no word of the text");
  return text.replace(/^c-\w+/m, "clock fans");
}

/** @param {Awaited<ReturnType<typeof start>>} ask @returns {Promise<string | undefined>} what a pack calls the first sender's text */
const family = async (ask) => (await ask({ type: "judge", invitations: [copy(3)] })).cards[0].verdict.campaign?.family;

test("a pack is previewed, taken in, knows the text of a first sender, outlives a restart, and is taken out again", async () => {
  const text = await theirs();
  const storage = new FakeStorage();
  /** @type {any[]} */
  const told = [];
  const ask = await start(storage, told);
  assert.equal(await family(ask), undefined);
  assert.deepEqual(await ask({ type: "preview-pack", text }), { families: 1, fingerprints: 1, matches: 1 });
  assert.deepEqual(await ask({ type: "packs" }), []);
  const { packs, number } = await ask({ type: "add-pack", text, name: "circle", origin: "Ours" });
  const shown = { number, name: "circle", origin: "Ours", day: 20_780, families: 1, fingerprints: 1 };
  assert.deepEqual(packs, [shown]);
  assert.deepEqual(told.at(-1), { type: "campaign-grew" }, "what stands on the page is judged anew");
  assert.equal(await family(ask), "clock fans");

  const again = await start(storage);
  assert.deepEqual(await again({ type: "packs" }), [shown]);
  assert.equal(await family(again), "clock fans");
  const taken = await again({ type: "remove-pack", number });
  assert.deepEqual(taken, { packs: [], grew: true, removed: { text, name: "circle", origin: "Ours" } });
  const last = await start(storage);
  assert.equal(await family(last), undefined);
  assert.deepEqual(await last({ type: "packs" }), []);
});

test("a pack whose label was lost is still there to be removed", async () => {
  const storage = new FakeStorage();
  const text = await theirs();
  await (await start(storage))({ type: "add-pack", text, name: "circle", origin: "" });
  await storage.remove(["packs"]);
  const ask = await start(storage);
  assert.deepEqual(await ask({ type: "packs" }), [{ number: 0, name: "", origin: "", day: 0, families: 1, fingerprints: 1 }]);
  assert.deepEqual(await ask({ type: "troubles" }), ["packs"]);
  assert.deepEqual((await ask({ type: "remove-pack", number: 0 })).removed, { text, name: "", origin: "" });
});

test("what is no pack changes nothing, and a number that is none removes none", async () => {
  const storage = new FakeStorage();
  const ask = await start(storage);
  await assert.rejects(ask({ type: "add-pack", text: "hello", name: "", origin: "" }), { message: 'line 1 is not "unblast campaign pack 1"' });
  assert.deepEqual((await ask({ type: "remove-pack", number: 5 })), { packs: [], grew: true, removed: null });
});

test("erasing erases packs", async () => {
  const storage = new FakeStorage();
  const ask = await start(storage);
  await ask({ type: "add-pack", text: await theirs(), name: "circle", origin: "" });
  await ask({ type: "erase" });
  assert.deepEqual(await ask({ type: "packs" }), []);
  assert.deepEqual(await (await start(storage))({ type: "packs" }), []);
});

test("packs are for the extension's own pages, and of bounded length", () => {
  for (const type of ["packs", "preview-pack", "export-pack", "add-pack", "remove-pack"]) {
    assert.throws(() => readRequest({ type }, false), /may not ask for/);
  }
  const add = { type: "add-pack", text: "x", name: " circle ", origin: "" };
  assert.deepEqual(readRequest(add, true), { ...add, name: "circle" });
  assert.deepEqual(readRequest({ type: "remove-pack", number: 2 }, true), { type: "remove-pack", number: 2 });
  for (const bad of [{ ...add, text: "x".repeat(PACK_LIMIT + 1) }, { ...add, name: "x".repeat(201) }, { ...add, origin: 7 }, { type: "remove-pack", number: -1 }]) {
    assert.throws(() => readRequest(bad, true), BadRequestError);
  }
});
