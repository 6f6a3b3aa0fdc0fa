import assert from "node:assert/strict";
import { test } from "node:test";
import { CAMPAIGNS_LIMIT, RECENT_LIMIT, WORDS_LIMIT } from "../../../../background/overview.js";
import { start } from "../fakes/background.js";
import { copy, NOTE, start as startReal } from "../fakes/real-core.js";
import { FakeStorage } from "../fakes/storage.js";

/** @param {import("../../../../background/service.js").Service} service @param {import("../../../../shared/messages.js").Request} request */
const ask = async (service, request) => /** @type {any} */ (await service.handle(request));

test("the newest verdicts come first, with the user's word, what he did, and how the text begins", async () => {
  const clock = { day: 20_000 };
  const { service } = start(new FakeStorage(), clock);
  await ask(service, { type: "judge", invitations: [{ id: "a", note: "spam" }, { id: "b" }] });
  clock.day = 20_001;
  await ask(service, { type: "judge", invitations: [{ id: "c", note: `x${"y".repeat(WORDS_LIMIT)}` }] });
  await ask(service, { type: "decide", id: "a", decision: "not-spam" });
  await ask(service, { type: "answered", id: "b", answer: "ignored", invitation: { id: "b" } });
  await ask(service, { type: "hidden", ids: ["a"] });
  const { recent } = await ask(service, { type: "overview" });
  assert.deepEqual(recent.map((/** @type {any} */ { id, day, answer, decision, level }) => [id, day, answer, decision, level]),
    [["c", 20_001, null, null, "clear"], ["b", 20_000, "ignored", null, "unknown"], ["a", 20_000, null, "not-spam", "spam"]]);
  assert.equal(recent[0].words, `x${"y".repeat(WORDS_LIMIT - 1)}…`);
  assert.deepEqual(recent[2], { id: "a", day: 20_000, withNote: true, level: "spam", topRule: "call-request", minutes: 15, hidden: true, raised: false,
    decision: "not-spam", answer: null, standing: null, words: "spam", senders: 0 });
  assert.equal(recent[1].words, "");
  await ask(service, { type: "judge", invitations: [{ id: "d", note: `Hello ${"y".repeat(WORDS_LIMIT)}` }] });
  assert.equal((await ask(service, { type: "overview" })).recent[0].words, "Hello…");
});

test("the word on a sender is told with each of his invitations", async () => {
  const { service } = start(new FakeStorage());
  await ask(service, { type: "judge", invitations: [{ id: "urn:1", key: "in:somebody" }] });
  await ask(service, { type: "set-sender", sender: "in:somebody", standing: "deny" });
  assert.equal((await ask(service, { type: "overview" })).recent[0].standing, "deny");
});

test("it is bounded", async () => {
  const { service } = start(new FakeStorage());
  await ask(service, { type: "judge", invitations: Array.from({ length: RECENT_LIMIT + 5 }, (_, n) => ({ id: `i${n}` })) });
  const { recent } = await ask(service, { type: "overview" });
  assert.equal(recent.length, RECENT_LIMIT);
  assert.equal(recent[0].id, `i${RECENT_LIMIT + 4}`);
});

test("a campaign is told once, as it is known by now, whichever of its copies was counted first; no name is in it", async () => {
  const ask = await startReal(new FakeStorage());
  await ask({ type: "judge", invitations: [copy(1), copy(2), { id: "in:other", note: "Thank you for the talk on clocks in Bern, I have a question about the escapement you drew." }] });
  await ask({ type: "judge", invitations: [copy(3)] });
  const answer = await ask({ type: "overview" });
  assert.deepEqual(answer.campaigns.map((/** @type {any} */ { size, senders, firstSeen, lastSeen }) => [size, senders, firstSeen, lastSeen]), [[3, 3, "2026-11-23", "2026-11-23"]]);
  assert.equal(answer.campaigns[0].skeleton, NOTE);
  assert.deepEqual(answer.recent.map((/** @type {any} */ { id, senders }) => [id, senders]), [["in:sender-3", 3], ["in:other", 0], ["in:sender-2", 3], ["in:sender-1", 3]]);
  assert.ok(!JSON.stringify(answer).includes("Sender 1"));
});

test("of campaigns it tells of the latest alone", async () => {
  const storage = new FakeStorage();
  const ask = await startReal(storage);
  const day = (/** @type {number} */ n) => new Date((20_700 + n) * 86_400_000).toISOString();
  for (let n = 0; n < CAMPAIGNS_LIMIT + 2; n++) {
    // Of letters alone: digits are alike to the core.
    const note = Array.from({ length: 14 }, (_, at) => [n, n + at, at].map((each) => String.fromCharCode(97 + (each % 26), 97 + Math.floor(each / 26))).join("")).join(" ");
    await ask({ type: "judge", invitations: [1, 2].map((sender) => ({ ...copy(sender), id: `in:s${n}-${sender}`, note, sentAt: day(n) })) });
  }
  const { campaigns } = await ask({ type: "overview" });
  assert.equal(campaigns.length, CAMPAIGNS_LIMIT);
  assert.equal(campaigns[0].lastSeen, day(CAMPAIGNS_LIMIT + 1).slice(0, 10));
});
