import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "../fakes/background.js";
import { FakeStorage } from "../fakes/storage.js";

/**
 * SQLite's method: let the n-th storage call fail, for every n, and look each time that nothing acknowledged is lost, and
 * nothing torn or doubled. A call that fails may have done its work or not. After it the background goes on, or is killed.
 *
 * @typedef {import("../../../../shared/messages.js").Request} Request
 */

const BO = { profileUrl: "https://www.linkedin.com/in/bo/" };

/** @type {{name: string, request: Request, day?: number}[]} a day in the life; later ones build on earlier ones */
const OPERATIONS = [
  { name: "judge", request: { type: "judge", invitations: [{ id: "a", note: "spam one" }, { id: "b", note: "spam two" }] } },
  { name: "set", request: { type: "set", changes: { display: "hide" } } },
  { name: "hide", request: { type: "hidden", ids: ["a"] } },
  { name: "decide", request: { type: "decide", id: "b", decision: "not-spam" } },
  { name: "a sender", request: { type: "set-sender", sender: "in:ada", standing: "deny" } },
  { name: "accept", request: { type: "answered", id: "e", answer: "accepted", invitation: { id: "e", sender: BO }, onList: true } },
  { name: "read a message", request: { type: "judge", invitations: [{ id: "message:1", kind: "message", note: "spam three", stage: "first", sender: BO }] } },
  { name: "judge a copy", request: { type: "judge", invitations: [{ id: "c", note: "spam one" }, { id: "a", note: "spam one" }] } },
  { name: "take back", request: { type: "decide", id: "b", decision: null } },
  { name: "judge a year later", request: { type: "judge", invitations: [{ id: "d", note: "spam one" }] }, day: 20_400 },
];

/** Everything a user could see, as a restart reads it. @param {FakeStorage} storage @param {number} day */
async function seen(storage, day) {
  const { service, core } = start(storage, { day });
  const weeks = await service.handle({ type: "weeks" });
  const settings = await service.handle({ type: "settings" });
  const troubles = await service.handle({ type: "troubles" });
  const senders = await service.handle({ type: "senders" });
  const decided = await service.handle({ type: "judge", invitations: [{ id: "b", note: "spam two" }] });
  const accepted = storage.peek().accepted;
  return JSON.stringify({ weeks, settings, troubles, senders, decided, accepted, remembered: [...core.remembered].sort() });
}

/** What shall be seen after the first `count` operations. @param {number} count @param {number} day */
async function expected(count, day) {
  const storage = new FakeStorage();
  const clock = { day: 20_000 };
  const { service } = start(storage, clock);
  for (const { request, day: later } of OPERATIONS.slice(0, count)) {
    clock.day = later ?? clock.day;
    await service.handle(request);
  }
  return seen(storage, day);
}

for (const failing of /** @type {const} */ (["before", "after"])) {
  for (const killed of [false, true]) {
    test(`the n-th storage call fails ${failing} its work, for every n${killed ? ", and the background is killed" : ""}`, async () => {
      let failures = 0;
      for (let failAt = 1; ; failAt++) {
        const storage = new FakeStorage();
        storage.failing = failing;
        storage.failAt = failAt;
        const clock = { day: 20_000 };
        let { service } = start(storage, clock);
        for (const [i, { name, request, day }] of OPERATIONS.entries()) {
          clock.day = day ?? clock.day;
          const told = `call ${failAt}, ${name}`;
          const acknowledged = await service.handle(request).then(() => true, () => false);
          if (acknowledged) {
            continue;
          }
          failures++;
          const copy = copyOf(storage);
          const now = await seen(copy, clock.day);
          const neither = [await expected(i, clock.day), await expected(i + 1, clock.day)];
          assert.ok(neither.includes(now), `${told}: what is stored is neither the state before nor the state after`);
          service = killed ? start(storage, clock).service : service;
          await service.handle(request);
          assert.equal(await seen(copyOf(storage), clock.day), await expected(i + 1, clock.day), `${told}: asked again`);
        }
        assert.equal(await seen(copyOf(storage), clock.day), await expected(OPERATIONS.length, clock.day), `call ${failAt}: at the end`);
        if (storage.calls < failAt) {
          break;
        }
      }
      assert.ok(failures >= OPERATIONS.length, "every operation must have been made to fail");
    });
  }
}

test("killed after any answer, what was answered is there", async () => {
  for (let count = 1; count <= OPERATIONS.length; count++) {
    const storage = new FakeStorage();
    let day = 20_000;
    for (const { request, day: later } of OPERATIONS.slice(0, count)) {
      day = later ?? day;
      await start(storage, { day }).service.handle(request);
    }
    assert.equal(await seen(storage, day), await expected(count, day));
  }
});

test("erasing that fails is not acknowledged, and nothing is torn", async () => {
  for (const failing of /** @type {const} */ (["before", "after"])) {
    const storage = new FakeStorage();
    const { service } = start(storage);
    await service.handle(/** @type {Request} */ (OPERATIONS[0]?.request));
    storage.failing = failing;
    storage.failAt = storage.calls + 1;
    await assert.rejects(service.handle({ type: "erase" }), /storage failed/);
    const now = await seen(copyOf(storage), 20_000);
    assert.equal(now, await expected(failing === "before" ? 1 : 0, 20_000));
    await service.handle({ type: "erase" });
    assert.deepEqual(storage.peek(), {});
  }
});

/** The same content, without failures, so that looking changes nothing. @param {FakeStorage} storage */
function copyOf(storage) {
  const copy = new FakeStorage();
  Object.entries(storage.peek()).forEach(([key, value]) => copy.poke(key, value));
  return copy;
}
