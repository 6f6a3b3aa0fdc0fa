import assert from "node:assert/strict";
import { test } from "node:test";
import { Service } from "../../../../background/service.js";
import { Store, STORAGE_LIMIT } from "../../../../background/store.js";
import { KEPT_WEEKS } from "../../../../background/weeks.js";
import { fakeCore } from "../fakes/core.js";
import { load } from "../fakes/real-core.js";
import { FakeStorage } from "../fakes/storage.js";

/** What Chromium gives to an extension: QUOTA_BYTES of storage.local. */
const QUOTA = 10_485_760;

/** As many as one request may hold. */
const A_WEEK = 500;

/** As Chromium counts. @param {Record<string, unknown>} records @returns {number} bytes */
const bytes = (records) => Object.entries(records).reduce((sum, [key, value]) => sum + key.length + Buffer.byteLength(JSON.stringify(value)), 0);

/** @param {number} week @param {number} n */
const idOf = (week, n) => `urn:li:invitation:7${String(10 ** 17 + week * 7919 * A_WEEK + n * 7919)}`;

/** A background that thinks its storage is full as soon as there are more than so many weeks in it. */
function small(storage = new FakeStorage(), /** @type {number} */ weeks = 6) {
  const clock = { day: 20_000 };
  class SmallStore extends Store {
    isFull = () => Object.keys(storage.peek()).filter((key) => key.startsWith("w/")).length > weeks;
  }
  const service = new Service(new SmallStore(storage), fakeCore(), () => clock.day, () => {});
  /** @param {any} request @returns {Promise<any>} */
  const ask = (request) => service.handle(request);
  return { storage, clock, ask };
}

test("for want of room the oldest week goes, with what was merely done, and the user is told; what he said stays", async () => {
  const { ask, clock, storage } = small();
  await ask({ type: "judge", invitations: [{ id: "said", note: "spam" }, { id: "done", note: "spam" }] });
  await ask({ type: "decide", id: "said", decision: "not-spam" });
  await ask({ type: "answered", id: "done", answer: "ignored", invitation: { id: "done" } });
  for (let week = 1; week <= 8; week++) {
    clock.day = 20_000 + 7 * week;
    assert.equal((await ask({ type: "judge", invitations: [{ id: `w${week}`, note: "spam" }] })).cards.length, 1);
    assert.equal((await ask({ type: "forgotten" })).weeks, Math.max(0, week - 5));
  }
  assert.equal((await ask({ type: "weeks" })).length, 6);
  assert.deepEqual(Object.keys(storage.peek()).filter((key) => key.startsWith("d/")), ["d/said"]);
  const again = small(storage);
  again.clock.day = clock.day;
  assert.equal((await again.ask({ type: "forgotten" })).weeks, 3, "known after a restart, too");
  assert.deepEqual(await again.ask({ type: "troubles" }), [], "nothing is missed that went on purpose");
  const { cards } = await again.ask({ type: "judge", invitations: [{ id: "said", note: "spam" }] });
  assert.equal(cards[0].decision, "not-spam");
});

test(`the last ${KEPT_WEEKS} weeks stay whatever there is room for`, async () => {
  const { ask, clock } = small(new FakeStorage(), 0);
  for (let week = 0; week < 7; week++) {
    clock.day = 20_000 + 7 * week;
    await ask({ type: "judge", invitations: [{ id: `w${week}` }] });
  }
  assert.equal((await ask({ type: "weeks" })).length, KEPT_WEEKS);
});

test("what was asked is done where no room could be made, and room is made the next time", async () => {
  const { ask, clock, storage } = small(new FakeStorage(), 4);
  for (let week = 0; week < 5; week++) {
    clock.day = 20_000 + 7 * week;
    // Its own write is the first call, the one that makes room the second.
    storage.failAt = week === 4 ? storage.calls + 2 : 0;
    assert.equal((await ask({ type: "judge", invitations: [{ id: `w${week}` }] })).cards.length, 1);
  }
  assert.equal((await ask({ type: "weeks" })).length, 5);
  await ask({ type: "hidden", ids: ["w4"] });
  assert.equal((await ask({ type: "weeks" })).length, 4);
});

test("the store counts what it holds as Chromium does, over writing, dropping, restarts and erasing", async () => {
  const storage = new FakeStorage();
  const store = new Store(storage);
  await store.load();
  const half = "é\"".repeat(STORAGE_LIMIT / 10);
  await store.commit(new Map([["m/a", half]]));
  assert.equal(store.isFull(), false);
  await store.commit(new Map([["m/b", `${half}${half}`]]));
  assert.ok(bytes(storage.peek()) > STORAGE_LIMIT);
  assert.equal(store.isFull(), true);
  const restarted = new Store(storage);
  await restarted.load();
  assert.equal(restarted.isFull(), true);
  await restarted.commit(new Map(), ["m/b"]);
  assert.equal(restarted.isFull(), false);
  await restarted.commit(new Map([["m/b", `${half}${half}`]]));
  await restarted.erase();
  assert.equal(restarted.isFull(), false);
});

test("one request adds less than is left free, be it as large as it may", async () => {
  const storage = new FakeStorage();
  const service = new Service(new Store(storage), await load(), () => 20_000, () => {});
  const word = (/** @type {number} */ n) => String.fromCharCode(0x430 + (n % 32), 0x430 + (Math.floor(n / 32) % 32), 0x430 + (Math.floor(n / 1024) % 32));
  const invitations = Array.from({ length: A_WEEK }, (_, n) => ({
    id: idOf(0, n), key: `in:somebody-with-a-long-name-${n}`, note: Array.from({ length: 250 }, (_, at) => word(n * 251 + at * 7)).join(" "),
  }));
  await service.handle({ type: "judge", invitations });
  const added = bytes(storage.peek());
  assert.ok(added < QUOTA - STORAGE_LIMIT, `${added} bytes`);
});

test("an invitation takes so many bytes in the week's numbers, and so many once it was answered", async () => {
  const storage = new FakeStorage();
  const service = new Service(new Store(storage), await load(), () => 20_000, () => {});
  const invitations = Array.from({ length: 100 }, (_, n) => ({ id: idOf(0, n), note: "I help founders like you fill their calendar with qualified leads. Open to a quick call of 15 minutes this week?" }));
  await service.handle({ type: "judge", invitations });
  for (const invitation of invitations) {
    await service.handle({ type: "answered", id: invitation.id, answer: "ignored", invitation });
  }
  const sizes = (/** @type {string} */ family) => bytes(Object.fromEntries(Object.entries(storage.peek()).filter(([key]) => key.startsWith(family)))) / 100;
  assert.ok(sizes("w/") < 300, `${sizes("w/")} bytes for the numbers`);
  assert.ok(sizes("d/") < 300, `${sizes("d/")} bytes for the answer`);
});
