import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { family } from "../../../../background/census.js";
import { start } from "../fakes/background.js";
import { FakeStorage } from "../fakes/storage.js";

/** @param {string} id @param {string} [note] */
const invitation = (id, note) => (note === undefined ? { id } : { id, note });

/** @param {...{id: string, note?: string}} invitations @returns {import("../../../../shared/messages.js").Request} */
const judge = (...invitations) => ({ type: "judge", invitations });

/** @param {import("../../../../background/service.js").Service} service @param {import("../../../../shared/messages.js").Request} request */
const ask = async (service, request) => /** @type {any} */ (await service.handle(request));

test("judging answers with settings, verdicts and decisions, in order", async () => {
  const { service } = start(new FakeStorage());
  await ask(service, { type: "decide", id: "b", decision: "spam" });
  const answer = await ask(service, judge(invitation("a", "spam"), invitation("b")));
  assert.deepEqual(answer.settings, { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null });
  assert.deepEqual(answer.cards.map((/** @type {any} */ card) => [card.id, card.verdict.level, card.decision]), [
    ["a", "spam", null],
    ["b", "unknown", "spam"],
  ]);
});

test("where a campaign grew, what has no note is not judged twice", async () => {
  const { service, core } = start(new FakeStorage());
  await ask(service, judge(invitation("a", "tea")));
  const before = core.recipients.length;
  const { cards, grew } = await ask(service, judge(invitation("b"), invitation("c", "tea"), invitation("d", "tea")));
  assert.ok(grew);
  assert.deepEqual(cards.map((/** @type {any} */ { id, verdict }) => [id, verdict.campaign?.size]), [["b", undefined], ["c", 3], ["d", 3]]);
  assert.equal(core.recipients.length - before, 3 + 2);
});

test("one request writes once, all its keys together, before it is answered", async () => {
  const storage = new FakeStorage();
  const { service } = start(storage);
  await ask(service, judge(invitation("a", "spam"), invitation("b", "spam"), invitation("c")));
  assert.deepEqual(storage.log, ["get", "set"]);
  assert.deepEqual(Object.keys(storage.peek()).sort(), ["head", "m/n1", "m/n2", "w/W2857"]);
  /** @type {import("../../../../shared/messages.js").Request[]} */
  const requests = [
    { type: "decide", id: "a", decision: "not-spam" },
    { type: "hidden", ids: ["a", "b"] },
    { type: "set", changes: { display: "hide" } },
  ];
  for (const request of requests) {
    storage.log.length = 0;
    await ask(service, request);
    assert.deepEqual(storage.log, ["set"], request.type);
  }
});

test("asking writes nothing, and judging the same again neither", async () => {
  const storage = new FakeStorage();
  const { service } = start(storage);
  await ask(service, judge(invitation("a", "spam")));
  storage.log.length = 0;
  await ask(service, judge(invitation("a", "spam")));
  await ask(service, { type: "settings" });
  await ask(service, { type: "weeks" });
  await ask(service, { type: "troubles" });
  assert.deepEqual(storage.log, []);
});

test("the first judging after a restart answers from what was stored", async () => {
  const storage = new FakeStorage();
  const first = start(storage).service;
  await ask(first, judge(invitation("a", "a spam text")));
  await ask(first, { type: "set", changes: { sensitivity: "strict" } });
  await ask(first, { type: "decide", id: "a", decision: "not-spam" });
  const { service } = start(storage);
  const answer = await ask(service, judge(invitation("a", "a spam text"), invitation("b", "a spam text")));
  assert.equal(answer.settings.sensitivity, "strict");
  assert.equal(answer.cards[0].decision, "not-spam");
  assert.equal(answer.cards[1].verdict.campaign.size, 2);
});

test("an invitation that the core refuses is left out; the others are judged", async () => {
  const { service } = start(new FakeStorage());
  const answer = await ask(service, judge(invitation("a", "too long"), invitation("b", "spam")));
  assert.deepEqual(answer.cards.map((/** @type {any} */ card) => card.id), ["b"]);
});

test("messages are judged and not counted", async () => {
  const { service } = start(new FakeStorage());
  const answer = await ask(service, { type: "judge", invitations: [{ id: "a", kind: "message", note: "spam" }] });
  assert.equal(answer.cards.length, 1);
  assert.deepEqual(await ask(service, { type: "weeks" }), []);
});

test("a preview of a message is judged by itself and remembered nowhere", async () => {
  const storage = new FakeStorage();
  const { service, core } = start(storage);
  const answer = await ask(service, { type: "judge", invitations: [{ id: "a", kind: "message", note: "spam", partial: true, stage: "inmail" }] });
  assert.equal(answer.cards[0].verdict.level, "spam");
  assert.deepEqual(core.remembered, []);
  assert.deepEqual(storage.peek(), {});
});

test("an invitation seen with and without its number counts once, and answers to both", async () => {
  const { service } = start(new FakeStorage());
  await ask(service, judge({ id: "in:ada" }));
  await ask(service, { type: "decide", id: "in:ada", decision: "spam" });
  const answer = await ask(service, { type: "judge", invitations: [{ id: "urn:li:invitation:7", key: "in:ada", note: "spam" }, { id: "in:ada" }] });
  assert.deepEqual(answer.cards.map((/** @type {any} */ card) => [card.id, card.decision]), [["urn:li:invitation:7", "spam"], ["in:ada", "spam"]]);
  assert.deepEqual((await ask(service, { type: "weeks" })).map((/** @type {any} */ week) => week.received), [1]);
});

test("a layout fix is kept, told to the pages, and outlives a restart until it is taken away", async () => {
  const storage = new FakeStorage();
  const { service, told } = start(storage);
  /** @type {import("../../../../shared/layout-fix.js").LayoutFix} */
  const layoutFix = { format: "unblast-layout-fix", version: 1, title: "Winter", selectors: { row: ["section"] } };
  await ask(service, { type: "set", changes: { layoutFix } });
  assert.deepEqual(/** @type {any} */ (told.at(-1)).settings.layoutFix, layoutFix);
  assert.deepEqual((await ask(start(storage).service, { type: "settings" })).layoutFix, layoutFix);
  await ask(service, { type: "set", changes: { layoutFix: null } });
  assert.equal((await ask(start(storage).service, { type: "settings" })).layoutFix, null);
});

test("switched off, nothing is judged and nothing kept", async () => {
  const storage = new FakeStorage();
  const { service } = start(storage);
  await ask(service, { type: "set", changes: { enabled: false } });
  assert.deepEqual((await ask(service, judge(invitation("a", "spam")))).cards, []);
  assert.deepEqual(Object.keys(storage.peek()).sort(), ["head", "settings"]);
});

test("weeks count what came, what was hidden and what the user said", async () => {
  const { service } = start(new FakeStorage());
  await ask(service, judge(invitation("a", "spam"), invitation("b", "spam, too"), invitation("c")));
  await ask(service, { type: "decide", id: "a", decision: "not-spam" });
  await ask(service, { type: "hidden", ids: ["b"] });
  assert.deepEqual(await ask(service, { type: "weeks" }), [
    { week: "W2857", received: 3, spam: 2, overridden: 1, hidden: 1, minutes_asked: 30 },
  ]);
});

test("an invitation seen again next week stays in the week it was first seen", async () => {
  const clock = { day: 20_000 };
  const { service } = start(new FakeStorage(), clock);
  await ask(service, judge(invitation("a", "spam")));
  clock.day += 7;
  await ask(service, judge(invitation("a", "spam"), invitation("b", "spam")));
  const weeks = await ask(service, { type: "weeks" });
  assert.deepEqual(weeks.map((/** @type {any} */ row) => [row.week, row.received]), [["W2857", 1], ["W2858", 1]]);
});

test("pages with invitations are told of new settings and of decisions, after they are written", async () => {
  const storage = new FakeStorage();
  const { service, told } = start(storage);
  await ask(service, { type: "set", changes: { display: "hide" } });
  await ask(service, { type: "decide", id: "a", decision: "spam" });
  assert.deepEqual(told, [
    { type: "settings-changed", settings: { enabled: true, sensitivity: "balanced", display: "hide", layoutFix: null } },
    { type: "decided", id: "a", decision: "spam" },
    { type: "taught" },
  ]);
  storage.failAt = storage.calls + 1;
  await assert.rejects(ask(service, { type: "set", changes: { display: "badge" } }));
  assert.equal(told.length, 3);
});

test("erasing leaves nothing, in the storage and in the core, also after a restart", async () => {
  const storage = new FakeStorage();
  const { service, core, told } = start(storage);
  await ask(service, judge(invitation("a", "spam")));
  await ask(service, { type: "set", changes: { display: "hide" } });
  assert.deepEqual(await ask(service, { type: "erase" }), { ok: true });
  assert.deepEqual(storage.peek(), {});
  assert.deepEqual(core.remembered, []);
  assert.deepEqual(told.at(-1), { type: "settings-changed", settings: { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null } });
  assert.deepEqual(await ask(service, { type: "weeks" }), []);
  assert.deepEqual(await ask(start(storage).service, { type: "weeks" }), []);
});

test("damage is told until the user has read of it", async () => {
  const storage = new FakeStorage();
  await ask(start(storage).service, judge(invitation("a", "spam")));
  storage.poke("m/n1", "damaged");
  const { service } = start(storage);
  assert.deepEqual(await ask(service, { type: "troubles" }), ["m"]);
  assert.equal((await ask(service, { type: "weeks" })).length, 1);
  await ask(service, { type: "troubles-read" });
  assert.deepEqual(await ask(service, { type: "troubles" }), []);
  assert.deepEqual(await ask(start(storage).service, { type: "troubles" }), []);
});

test("requests that come together do not overwrite each other", async () => {
  const storage = new FakeStorage();
  const { service } = start(storage);
  const ids = Array.from({ length: 40 }, (_, i) => `id-${i}`);
  await Promise.all(ids.flatMap((id) => [
    ask(service, judge(invitation(id, "spam"))),
    ask(service, { type: "hidden", ids: [id] }),
    ask(service, { type: "decide", id, decision: "not-spam" }),
  ]));
  const [week] = await ask(start(storage).service, { type: "weeks" });
  assert.deepEqual([week.received, week.hidden, week.overridden], [40, 40, 40]);
});

test("after a year what was counted goes, without anybody asking", async () => {
  const storage = new FakeStorage();
  const clock = { day: 20_000 };
  const { service } = start(storage, clock);
  await ask(service, judge(invitation("a", "spam")));
  clock.day += 400;
  assert.deepEqual(await ask(service, { type: "weeks" }), []);
  assert.ok(!Object.keys(storage.peek()).some((key) => key.startsWith("w/")));
});

test("an error of the core's own is not taken for a bad invitation", async () => {
  const { service, core } = start(new FakeStorage());
  core.judge = () => { throw new RangeError("broken"); };
  await assert.rejects(ask(service, judge(invitation("a", "spam"))), /broken/);
});

test("invitations are judged for who the user said he is, after a restart too, until it is taken away or all is erased", async () => {
  const storage = new FakeStorage();
  const { service, core } = start(storage);
  await ask(service, judge(invitation("a")));
  const recipient = { location: { country: "CA" }, trades: ["slate roofing"] };
  assert.deepEqual(await ask(service, { type: "set-recipient", recipient }), recipient);
  await ask(service, judge(invitation("b")));
  assert.deepEqual(core.recipients, [{}, recipient]);

  const again = start(storage);
  await ask(again.service, judge(invitation("c")));
  assert.deepEqual(again.core.recipients, [recipient]);
  await ask(again.service, { type: "set-recipient", recipient: {} });
  assert.equal("recipient" in storage.peek(), false);
  await ask(again.service, { type: "set-recipient", recipient });
  await ask(again.service, { type: "erase" });
  assert.deepEqual(await ask(again.service, { type: "recipient" }), {});
});

test("the core makes its rules while the browser reads, not after", async () => {
  const storage = new FakeStorage();
  const { service, core } = start(storage);
  /** @type {string[]} */
  const order = [];
  const get = storage.get.bind(storage);
  storage.get = async (keys) => {
    order.push("asked");
    const read = await get(keys);
    order.push("read");
    return read;
  };
  core.reset = () => void order.push("core");
  await ask(service, { type: "settings" });
  assert.deepEqual(order.slice(0, 3), ["asked", "core", "read"]);
});

test("every family of records has words, should it come back damaged", async () => {
  const storage = new FakeStorage();
  const { service } = start(storage);
  const sender = { profileUrl: "https://www.linkedin.com/in/ada/" };
  /** @type {import("../../../../shared/messages.js").Request[]} */
  const requests = [
    judge(invitation("a", "spam")), { type: "decide", id: "a", decision: "spam", invitation: invitation("a", "podcast") },
    { type: "reset-learned" }, { type: "add-phrase", phrase: { text: "golf", speaks: "spam" } }, { type: "set", changes: { display: "hide" } },
    { type: "set-recipient", recipient: { trades: ["roofing"] } }, { type: "set-sender", sender: "in:ada", standing: "deny" },
    { type: "answered", id: "b", answer: "accepted", invitation: { id: "b", sender } },
  ];
  for (const request of requests) {
    await ask(service, request);
  }
  const families = [...new Set(Object.keys(storage.peek()).map(family))].sort();
  assert.deepEqual(families, ["accepted", "d", "head", "m", "phrases", "recipient", "senders", "settings", "unlearned", "w"]);
  const words = JSON.parse(readFileSync(new URL("../../../../_locales/en/messages.json", import.meta.url), "utf8"));
  assert.deepEqual(families.filter((each) => !(`trouble_${each}` in words)), []);
});
