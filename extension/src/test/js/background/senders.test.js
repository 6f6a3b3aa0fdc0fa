import assert from "node:assert/strict";
import { test } from "node:test";
import { whoIs } from "../../../../background/entry.js";
import { SENDERS_LIMIT, Senders } from "../../../../background/senders.js";
import { Store } from "../../../../background/store.js";
import { senderKey } from "../../../../shared/slug.js";
import { start } from "../fakes/background.js";
import { FakeStorage } from "../fakes/storage.js";

const URL_OF_ADA = "https://www.linkedin.com/in/ada-holm/";

/** @param {string} id @param {string} [profileUrl] @returns {import("../../../../shared/types.js").Invitation} */
const from = (id, profileUrl = URL_OF_ADA) => ({ id, key: "in:ada-holm", note: "spam", sender: { profileUrl } });

/** @param {import("../../../../background/service.js").Service} service @param {import("../../../../shared/messages.js").Request} request */
const ask = async (service, request) => /** @type {any} */ (await service.handle(request));

test("a sender is known by his short name, however it is written, and by nothing that tells nobody apart", () => {
  assert.equal(senderKey(URL_OF_ADA), "in:ada-holm");
  assert.equal(senderKey("https://www.linkedin.com/in/j%C3%BCrgen/"), "in:j\u00fcrgen");
  assert.equal(senderKey("https://www.linkedin.com/in/ju\u0308rgen/"), "in:j\u00fcrgen");
  for (const url of [undefined, "", "https://www.linkedin.com/in/ACoAABcd-12/", "https://www.linkedin.com/company/x/", "https://elsewhere.example/in/ada/", "Ada Holm"]) {
    assert.equal(senderKey(url), null, url);
  }
});

test("what was said of a sender stands on all that he sends, messages too, and outlives a restart", async () => {
  const storage = new FakeStorage();
  const { service, told } = start(storage);
  assert.deepEqual(await ask(service, { type: "set-sender", sender: "in:ada-holm", standing: "allow" }), { sender: "in:ada-holm", standing: "allow", forgotten: null });
  assert.deepEqual(told, [{ type: "sender-said", sender: "in:ada-holm", standing: "allow" }]);
  const again = start(storage).service;
  const { cards } = await ask(again, { type: "judge", invitations: [from("urn:1"), { ...from("message:2"), kind: "message" }, from("urn:3", "https://www.linkedin.com/in/ACoAAB/")] });
  assert.deepEqual(cards.map((/** @type {any} */ card) => [card.sender, card.standing]), [["in:ada-holm", "allow"], ["in:ada-holm", "allow"], [null, null]]);
  assert.equal(cards[0].verdict.level, "spam", "the verdict itself stays as it was judged");
});

test("it counts in the week's numbers as if it had been said of each; the word on the one goes first; taken back, nothing is left", async () => {
  const { service } = start(new FakeStorage());
  const overridden = async () => (await ask(service, { type: "weeks" }))[0].overridden;
  await ask(service, { type: "judge", invitations: [from("urn:1")] });
  await ask(service, { type: "set-sender", sender: "in:ada-holm", standing: "allow" });
  assert.equal(await overridden(), 1);
  await ask(service, { type: "decide", id: "urn:1", decision: "spam" });
  assert.equal(await overridden(), 0);
  await ask(service, { type: "decide", id: "urn:1", decision: null });
  await ask(service, { type: "set-sender", sender: "in:ada-holm", standing: "deny" });
  assert.equal(await overridden(), 0);
  await ask(service, { type: "set-sender", sender: "in:ada-holm", standing: null });
  assert.deepEqual((await ask(service, { type: "senders" })).senders, []);
  assert.equal(whoIs(from("urn:1")), whoIs({ id: "in:ada-holm" }));
});

test("the list gives the newest first, and erasing takes it away", async () => {
  const storage = new FakeStorage();
  const clock = { day: 20_000 };
  const { service } = start(storage, clock);
  await ask(service, { type: "set-sender", sender: "in:ada", standing: "allow" });
  clock.day++;
  await ask(service, { type: "set-sender", sender: "in:bo", standing: "deny" });
  await ask(service, { type: "set-sender", sender: "in:ada", standing: "deny" });
  assert.deepEqual(await ask(service, { type: "senders" }), {
    senders: [{ sender: "in:ada", standing: "deny", day: 20_001 }, { sender: "in:bo", standing: "deny", day: 20_001 }], limit: SENDERS_LIMIT, forgotten: 0,
  });
  await ask(service, { type: "erase" });
  assert.deepEqual((await ask(service, { type: "senders" })).senders, []);
});

test("a full list forgets its oldest aloud", async () => {
  const senders = new Senders();
  for (let at = 0; at < SENDERS_LIMIT; at++) {
    assert.equal(senders.set(`in:s${at}`, "deny", at), null);
  }
  assert.equal(senders.set("in:s0", "allow", 1), null, "one that is there already needs no room");
  const storage = new FakeStorage();
  await new Store(storage).commit(new Map([["senders", senders.stored()]]));
  const { service, told } = start(storage);
  assert.equal((await ask(service, { type: "set-sender", sender: "in:new", standing: "deny" })).forgotten, "in:s1");
  assert.deepEqual(told.map((/** @type {any} */ { sender, standing }) => [sender, standing]), [["in:new", "deny"], ["in:s1", null]]);
  const { senders: all, forgotten } = await ask(service, { type: "senders" });
  assert.deepEqual([all.length, forgotten], [SENDERS_LIMIT, 1]);
});
