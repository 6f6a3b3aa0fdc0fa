import assert from "node:assert/strict";
import { test } from "node:test";
import { EXAMPLES_LIMIT, LESSONS_LIMIT, REHEARSED_DAYS } from "../../../../background/learning.js";
import { PHRASES_LIMIT } from "../../../../shared/settings.js";
import { start } from "../fakes/background.js";
import { FakeStorage } from "../fakes/storage.js";

/** @typedef {import("../../../../shared/messages.js").Request} Request */
/** @typedef {import("../../../../shared/types.js").Decision} Decision */

/** @param {FakeStorage} [storage] @param {{day?: number}} [clock] */
function background(storage = new FakeStorage(), clock = {}) {
  const { service, told } = start(storage, clock);
  const ask = async (/** @type {Request} */ request) => /** @type {any} */ (await service.handle(request));
  return {
    ask, told, storage,
    decide: (/** @type {string} */ id, /** @type {Decision | null} */ decision, /** @type {string} */ note) =>
      ask({ type: "decide", id, decision, ...(note === "" ? {} : { invitation: { id, note } }) }),
    /** Thing by thing: said spam, kept. */
    learned: async () => Object.fromEntries((await ask({ type: "learning" })).things.map((/** @type {any} */ each) => [each.thing.slice("topic:".length), [each.spam, each.kept]])),
  };
}

/** With the core at hand. */
function withCore() {
  const { service, core } = start(new FakeStorage());
  return { core, ask: async (/** @type {Request} */ request) => /** @type {any} */ (await service.handle(request)) };
}

test("a decision teaches what its invitation holds; taking it back takes back exactly that", async () => {
  const { decide, learned, ask } = background();
  await decide("a", "not-spam", "podcast guest");
  await decide("b", "spam", "podcast crypto");
  assert.deepEqual(await learned(), { podcast: [1, 1], guest: [0, 1], crypto: [1, 0] });
  assert.equal((await ask({ type: "learning" })).decisions, 2);
  await decide("b", null, "");
  assert.deepEqual(await learned(), { podcast: [0, 1], guest: [0, 1] });
  await decide("a", "spam", "");
  assert.deepEqual(await learned(), { podcast: [1, 0], guest: [1, 0] }, "said otherwise, it teaches the same things otherwise");
});

test("a decision without its invitation, or on one that the core refuses, teaches nothing and still stands", async () => {
  const { ask, decide, learned } = background();
  await decide("a", "spam", "");
  await decide("b", "spam", "too long podcast");
  assert.deepEqual(await learned(), {});
  const { cards } = await ask({ type: "judge", invitations: [{ id: "a" }, { id: "b" }] });
  assert.deepEqual(cards.map((/** @type {any} */ card) => card.decision), ["spam", "spam"]);
});

test("what was taught is there after a restart, and gone after erasing", async () => {
  const { decide, ask, storage } = background();
  await decide("a", "not-spam", "podcast");
  await ask({ type: "add-phrase", phrase: { text: "golf day", speaks: "spam" } });
  const again = background(storage);
  assert.deepEqual(await again.learned(), { podcast: [0, 1] });
  assert.deepEqual((await again.ask({ type: "learning" })).phrases, [{ text: "golf day", speaks: "spam" }]);
  await again.ask({ type: "erase" });
  assert.deepEqual(await again.ask({ type: "learning" }), { things: [], decisions: 0, phrases: [], undo: false });
  assert.deepEqual(Object.keys(storage.peek()), []);
});

test("one thing is forgotten out of all decisions, and can be had back, after a restart, too", async () => {
  const { decide, ask, storage } = background();
  await decide("a", "not-spam", "podcast guest");
  await decide("b", "not-spam", "podcast crypto");
  const told = await ask({ type: "forget-learned", thing: "topic:podcast" });
  assert.deepEqual(told.things.map((/** @type {any} */ each) => each.thing).sort(), ["topic:crypto", "topic:guest"]);
  assert.deepEqual([told.decisions, told.undo], [2, true]);
  assert.equal(JSON.stringify(storage.peek()["d/a"]).includes("podcast"), false, "it is gone from the decision itself");
  const again = background(storage);
  assert.equal((await again.ask({ type: "undo-learned" })).undo, false);
  assert.deepEqual(await again.learned(), { podcast: [0, 2], guest: [0, 1], crypto: [0, 1] });
  assert.deepEqual(await again.learned(), await background(storage).learned());
  assert.equal((await ask({ type: "forget-learned", thing: "topic:nothing" })).undo, true, "what is not there changes nothing");
});

test("what weighs most comes first", async () => {
  const { decide, learned } = background();
  await decide("a", "not-spam", "guest");
  await decide("b", "spam", "podcast crypto");
  await decide("c", "spam", "podcast");
  assert.equal(Object.keys(await learned())[0], "podcast");
});

test("a reset forgets all things, keeps the decisions, and can be taken back for a day", async () => {
  const clock = { day: 20_000 };
  const { decide, ask, learned, storage } = background(new FakeStorage(), clock);
  await decide("a", "not-spam", "podcast guest");
  await decide("b", "spam", "crypto coins");
  await ask({ type: "reset-learned" });
  assert.deepEqual(await learned(), {});
  const { cards } = await ask({ type: "judge", invitations: [{ id: "a" }] });
  assert.equal(cards[0].decision, "not-spam");
  await decide("b", null, "");
  clock.day++;
  await ask({ type: "undo-learned" });
  assert.deepEqual(await learned(), { podcast: [0, 1], guest: [0, 1] }, "what was taken back since stays so");
  await ask({ type: "reset-learned" });
  clock.day += 2;
  assert.equal((await ask({ type: "learning" })).undo, false);
  assert.equal("unlearned" in storage.peek(), false);
  await ask({ type: "undo-learned" });
  assert.deepEqual(await learned(), {});
});

test("only the newest decisions teach", async () => {
  const clock = { day: 20_000 };
  const { decide, ask, learned } = background(new FakeStorage(), clock);
  await decide("old", "spam", "crypto");
  clock.day++;
  for (let i = 0; i < LESSONS_LIMIT; i++) {
    await decide(`n${i}`, "not-spam", "podcast");
  }
  assert.deepEqual(await learned(), { podcast: [0, LESSONS_LIMIT] });
  assert.equal((await ask({ type: "learning" })).decisions, LESSONS_LIMIT);
});

test("phrases are added, changed and removed; one too many, or one without a word, is refused and nothing changes", async () => {
  const { ask } = background();
  const add = (/** @type {string} */ text, /** @type {Decision} */ speaks = "spam") => ask({ type: "add-phrase", phrase: { text, speaks } });
  await add("golf day");
  await add("bake sale");
  assert.deepEqual((await add("golf day", "not-spam")).phrases, [{ text: "golf day", speaks: "not-spam" }, { text: "bake sale", speaks: "spam" }]);
  await assert.rejects(add("…"), /holds no word/);
  assert.deepEqual((await ask({ type: "remove-phrase", text: "bake sale" })).phrases, [{ text: "golf day", speaks: "not-spam" }]);
  for (let i = 1; i < PHRASES_LIMIT; i++) {
    await add(`phrase ${i}`);
  }
  await assert.rejects(add("one more"), /There are 50 phrases already/);
  assert.equal((await add("phrase 7", "not-spam")).phrases.length, PHRASES_LIMIT, "one that is there may still change");
});

test("a rehearsal counts what a phrase would have flagged, the kept ones among it, and shows a few", async () => {
  const clock = { day: 20_000 };
  const { ask, decide, storage } = background(new FakeStorage(), clock);
  await ask({ type: "judge", invitations: [{ id: "old", note: "the golf day of old" }] });
  clock.day += REHEARSED_DAYS + 1;
  const notes = [...Array(EXAMPLES_LIMIT + 1).keys()].map((i) => ({ id: `n${i}`, note: `golf day number ${i}` }));
  await ask({ type: "judge", invitations: [...notes, { id: "s", note: "spam at the golf day" }, { id: "k", note: "golf day with you" }, { id: "o", note: "tea" }] });
  await decide("k", "not-spam", "");
  storage.log.length = 0;
  const rehearsal = await ask({ type: "rehearse-phrase", phrase: { text: "golf day", speaks: "spam" } });
  assert.deepEqual(storage.log, [], "nothing is written");
  const { examples, ...counts } = rehearsal;
  assert.deepEqual(counts, { days: 90, searched: 9, hits: 8, flagged: 7, cleared: 0, kept: 1, keptFlagged: 1 });
  assert.equal(examples.length, EXAMPLES_LIMIT);
  assert.deepEqual(examples[0], { text: "golf day with you", spans: [[0, 8]], before: "clear", after: "spam", kept: true });
  assert.ok(examples.every((/** @type {any} */ each) => each.before !== each.after), "those that change come first");
  const { flagged, cleared, keptFlagged } = await ask({ type: "rehearse-phrase", phrase: { text: "golf day", speaks: "not-spam" } });
  assert.deepEqual([flagged, cleared, keptFlagged], [0, 1, 0]);
});

test("whatever teaches makes every page ask again; asking and rehearsing do not", async () => {
  const { ask, decide, told } = background();
  const anew = () => told.splice(0).filter(({ type }) => type === "taught").length;
  await decide("a", "spam", "podcast");
  assert.equal(anew(), 1);
  /** @type {[Request, number][]} */
  const requests = [
    [{ type: "forget-learned", thing: "topic:podcast" }, 1], [{ type: "undo-learned" }, 1], [{ type: "reset-learned" }, 1],
    [{ type: "add-phrase", phrase: { text: "golf", speaks: "spam" } }, 1], [{ type: "remove-phrase", text: "golf" }, 1],
    [{ type: "learning" }, 0], [{ type: "rehearse-phrase", phrase: { text: "golf", speaks: "spam" } }, 0],
  ];
  for (const [request, times] of requests) {
    await ask(request);
    assert.equal(anew(), times, request.type);
  }
});

test("a decision keeps what it taught when its invitation gets another name", async () => {
  const { ask, decide, learned } = background();
  await ask({ type: "judge", invitations: [{ id: "in:ada", note: "x" }] });
  await decide("in:ada", "not-spam", "podcast");
  await ask({ type: "judge", invitations: [{ id: "urn:li:invitation:7", key: "in:ada", note: "x" }] });
  await decide("urn:li:invitation:7", null, "");
  assert.deepEqual(await learned(), {});
});

test("what is seen on the page teaches less, until a decision says otherwise; taking that back leaves what was seen", async () => {
  const { ask, core } = withCore();
  const answered = (/** @type {import("../../../../shared/types.js").Answer} */ answer, id = "a") =>
    ask({ type: "answered", id, answer, invitation: { id, note: "podcast" } });
  await answered("ignored");
  assert.deepEqual(core.lessons(), [{ decision: "spam", observed: true, things: ["topic:podcast"] }]);
  await answered("accepted");
  assert.deepEqual(core.lessons(), [{ decision: "not-spam", observed: true, things: ["topic:podcast"] }]);
  await ask({ type: "decide", id: "a", decision: "spam" });
  assert.deepEqual(core.lessons(), [{ decision: "spam", observed: false, things: ["topic:podcast"] }]);
  await answered("accepted");
  assert.deepEqual(core.lessons(), [{ decision: "spam", observed: false, things: ["topic:podcast"] }]);
  await ask({ type: "decide", id: "a", decision: null });
  assert.deepEqual(core.lessons(), [{ decision: "not-spam", observed: true, things: ["topic:podcast"] }]);
});

const GOLF = "Come to our golf day by the lake, Robin, it is on Friday.";

test("what was accepted on the page is known of the sender's messages, after a restart, too, by the note that was read before, until all is erased", async () => {
  const storage = new FakeStorage();
  const clock = { day: 20_000 };
  const sender = { profileUrl: "https://www.linkedin.com/in/ada/" };
  /** @type {Request} */
  const judge = { type: "judge", invitations: [GOLF, "packaging"].map((note, n) => ({ id: `message:${n}`, kind: "message", stage: "first", note, sender })) };
  const told = async (/** @type {typeof storage} */ kept) => {
    const { service, core } = start(kept, clock);
    /** @type {any[]} */
    const judged = [];
    const real = core.judge;
    core.judge = (invitation, ...rest) => (judged.push([invitation.stage, invitation.daysSinceAccepted]), real(invitation, ...rest));
    await service.handle(judge);
    // Where a text is known from before, all is judged once more.
    return judged.slice(-2);
  };
  const { ask } = background(storage, clock);
  await ask({ type: "judge", invitations: [{ id: "in:ada", note: GOLF, sender }] });
  assert.deepEqual(await told(storage), [["first", undefined], ["first", undefined]]);
  await background(storage, clock).ask({ type: "answered", id: "in:ada", answer: "accepted", invitation: { id: "in:ada", sender } });
  clock.day += 3;
  assert.deepEqual(await told(storage), [["note", undefined], ["first", 3]]);
  assert.equal(JSON.stringify(storage.peek().accepted).includes("ada"), false);
  await background(storage, clock).ask({ type: "answered", id: "in:ada", answer: "ignored", invitation: { id: "in:ada", sender } });
  assert.deepEqual(await told(storage), [["first", undefined], ["first", undefined]]);
  await background(storage, clock).ask({ type: "answered", id: "in:ada", answer: "accepted", invitation: { id: "in:ada", sender } });
  clock.day += 31;
  await told(storage);
  assert.equal("accepted" in storage.peek(), false, "it goes without anybody asking");
  await background(storage, clock).ask({ type: "answered", id: "in:ada", answer: "accepted", invitation: { id: "in:ada", sender } });
  await background(storage, clock).ask({ type: "erase" });
  assert.deepEqual(storage.peek(), {});
});

test("what was accepted on the page counts as kept in a rehearsal, and in the week", async () => {
  const { ask } = background();
  await ask({ type: "judge", invitations: [{ id: "a", note: "golf day" }] });
  await ask({ type: "answered", id: "a", answer: "accepted", invitation: { id: "a", note: "golf day" } });
  assert.equal((await ask({ type: "rehearse-phrase", phrase: { text: "golf", speaks: "spam" } })).keptFlagged, 1);
  await ask({ type: "decide", id: "a", decision: "spam" });
  assert.equal((await ask({ type: "rehearse-phrase", phrase: { text: "golf", speaks: "spam" } })).keptFlagged, 0);
});

test("a forgetting on the day on which an older one is over can be taken back", async () => {
  const clock = { day: 20_000 };
  const { ask, decide, storage } = background(new FakeStorage(), clock);
  await decide("a", "not-spam", "podcast guest");
  await ask({ type: "forget-learned", thing: "topic:guest" });
  clock.day += 2;
  await ask({ type: "forget-learned", thing: "topic:podcast" });
  await background(storage, clock).ask({ type: "undo-learned" });
  assert.deepEqual(await background(storage, clock).learned(), { podcast: [0, 1] });
});
