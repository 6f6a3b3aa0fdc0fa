import assert from "node:assert/strict";
import { test } from "node:test";
import { Service } from "../../../../background/service.js";
import { Store } from "../../../../background/store.js";
import { copy, load, NOTE, start } from "../fakes/real-core.js";
import { FakeStorage } from "../fakes/storage.js";

test("a restarted background recognises a text that the one before it saw", async () => {
  const storage = new FakeStorage();
  await (await start(storage))({ type: "judge", invitations: [copy(1), copy(2)] });
  const { cards } = await (await start(storage))({ type: "judge", invitations: [copy(3)] });
  assert.equal(cards[0].verdict.campaign?.size, 3);
});

test("the page tells how far a sender has come, and the verdict names it", async () => {
  const ask = await start(new FakeStorage());
  const message = { id: "message:1", kind: /** @type {const} */ ("message"), note: "This is my last message.", stage: /** @type {const} */ ("follow-up"), followUp: 2 };
  const { cards } = await ask({ type: "judge", invitations: [message, { ...message, id: "message:2", note: "Any thoughts?" }, { id: "message:3", kind: "message", note: "Hello" }] });
  assert.deepEqual(cards.map((/** @type {any} */ card) => card.verdict.stage), ["break-up", "follow-up-2", undefined]);
});

test("judging the same again, before and after restarts, counts and remembers it once", async () => {
  const storage = new FakeStorage();
  for (let i = 0; i < 3; i++) {
    const ask = await start(storage);
    await ask({ type: "judge", invitations: [copy(1), copy(2)] });
    const { cards } = await ask({ type: "judge", invitations: [copy(1)] });
    assert.equal(cards[0].verdict.campaign?.size, 2);
  }
  const [week] = await (await start(storage))({ type: "weeks" });
  assert.deepEqual([week.week, week.week_start, week.received, week.with_note, week.minutes_asked], ["2026-W48", "2026-11-23", 2, 2, 30]);
});

test("all six copies of a text count as one campaign of six, the first included, after a restart, too", async () => {
  const storage = new FakeStorage();
  const ask = await start(storage);
  for (let n = 1; n <= 6; n++) {
    await ask({ type: "judge", invitations: [copy(n)] });
  }
  for (const again of [ask, await start(storage)]) {
    const [week] = await again({ type: "weeks" });
    assert.deepEqual([week.received, week.campaigns, week.largest_campaign], [6, 1, 6]);
  }
});

test("an invitation counts in the week in which it was sent, else first seen, by the user's clock", async () => {
  const core = await load();
  const verdict = core.judge({ id: "a", note: NOTE }, null, "balanced", 20_780, true);
  /** @param {Partial<import("../../../../shared/types.js").Invitation>} times */
  const day = (times) => core.tallyEntry({ id: "a", ...times }, verdict, 20_780).day;
  const noon = new Date(2026, 6, 8, 12);
  const nightBefore = new Date(2026, 6, 7, 23, 59, 59);
  const wednesday = Math.round((Date.UTC(2026, 6, 8)) / 86_400_000);
  assert.equal(day({ sentAt: noon.toISOString() }), wednesday);
  assert.equal(day({ sentAt: nightBefore.toISOString(), seenAt: noon.toISOString() }), wednesday - 1);
  assert.equal(day({ seenAt: noon.toISOString() }), wednesday);
  assert.equal(day({ sentAt: "2026-07-08" }), wednesday);
  assert.equal(day({ sentAt: "2 weeks ago" }), 20_780);
  assert.equal(day({}), 20_780);
});

test("what is counted of a verdict: the heaviest rule but the prior, the minutes, no name and no text", async () => {
  const core = await load();
  /** @type {import("../../../../shared/types.js").Verdict} */
  const verdict = {
    id: "a", level: "spam", probability: 0.9,
    findings: [
      { rule: "prior", points: 900 }, { rule: "offer", points: 80 }, { rule: "call-request", points: 120, values: { minutes: 20 } },
      { rule: "wording", points: 100 }, { rule: "shared-context", points: -300 },
    ],
    flip: [], campaign: { id: "c-7", size: 2, senders: 2, firstSeen: "2026-11-02", lastSeen: "2026-11-03", skeleton: "" }, rulesVersion: 4,
  };
  const invitation = { id: "a", note: "Dear Ms Vantongeren, …", sender: { name: "Ilse Vantongeren", headline: "Sells" } };
  assert.deepEqual({ ...core.tallyEntry(invitation, verdict, 20_000) }, {
    day: 20_000, withNote: true, level: "spam", campaign: "c-7", minutes: 20, topRule: "call-request", rulesVersion: 4, points: 900, most: 120,
  });
  const bare = { ...verdict, findings: [{ rule: "prior", points: 10 }, { rule: "offer", points: -1 }], campaign: null };
  const unsure = /** @type {const} */ ({ ...verdict, level: "unsure" });
  const { points, most } = core.tallyEntry(invitation, { ...unsure, findings: [...unsure.findings, { rule: "campaign", points: 250 }] }, 1);
  assert.deepEqual([points, most], [900, 120], "the same text from others aside; the prior is no evidence");
  assert.deepEqual([undefined, "\u4f60\u597d\uff0c\u5f88\u9ad8\u5174"].map((note) => core.tallyEntry({ id: "a", ...(note ? { note } : {}) }, unsure, 1).points), [undefined, undefined]);
  assert.deepEqual({ ...core.tallyEntry({ id: "a", note: "" }, bare, 1) }, {
    day: 1, withNote: false, level: "spam", campaign: null, minutes: 0, topRule: null, rulesVersion: 4,
  });
});

/** @param {string} note of five copies, each judged in a request of its own @param {number[][]} requests @param {boolean} restarts */
async function counted(note, requests, restarts) {
  const storage = new FakeStorage();
  let ask = await start(storage);
  for (const numbers of requests) {
    ask = restarts ? await start(storage) : ask;
    await ask({ type: "judge", invitations: numbers.map((n) => ({ ...copy(n), note })) });
  }
  return { weeks: await ask({ type: "weeks" }), cards: (await ask({ type: "judge", invitations: [{ ...copy(1), note }] })).cards, after: await ask({ type: "weeks" }) };
}

const OPEN = [[1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4, 5]];
const CLOSED = [[1], [2], [3], [4], [5]];

test("what was counted of an earlier copy follows the later ones though its page is closed, and comes to what judging it anew would", async () => {
  const note = "Hello Brunhild, we print catalogues for old workshops and would be glad to send you one. Would you like to connect?";
  const alone = await counted(note, [[1]], false);
  const open = await counted(note, OPEN, false);
  const closed = await counted(note, CLOSED, true);
  assert.notEqual(alone.cards[0].verdict.level, "spam", "the sample must be one that can get worse");
  assert.deepEqual(closed.weeks, open.weeks);
  assert.equal(closed.weeks[0].spam, 5);
  assert.deepEqual(closed.after, closed.weeks, "judging it once more changes nothing");
  assert.equal(closed.cards[0].raised, true);
});

test("of a copy that was spam already, the rule that weighs most follows, too", async () => {
  const note = "Hello Brunhild, we offer free catalogues for old workshops and would love to send you one. Are you open to a call next week?";
  const alone = await counted(note, [[1]], false);
  const open = await counted(note, OPEN, false);
  const closed = await counted(note, CLOSED, true);
  assert.equal(alone.weeks[0].spam, 1, "the sample must be spam by itself");
  assert.notEqual(alone.weeks[0].top_rule, "campaign");
  assert.equal(closed.weeks[0].top_rule, "campaign");
  assert.deepEqual(closed.weeks, open.weeks);
});

test("a memory whose pages do not fit each other is let go of, the user is told, and what comes then is remembered", async () => {
  const storage = new FakeStorage();
  await (await start(storage))({ type: "judge", invitations: [copy(1), copy(2)] });
  const store = new Store(storage);
  await store.load();
  await store.commit(new Map([["m/c0", "torn"]]));
  const { cards } = await (await start(storage))({ type: "judge", invitations: [copy(3), copy(4)] });
  assert.equal(cards[1].verdict.campaign?.size, 2);
  const ask = await start(storage);
  assert.deepEqual(await ask({ type: "troubles" }), ["m"]);
  assert.equal((await ask({ type: "judge", invitations: [copy(5)] })).cards[0].verdict.campaign?.size, 3);
});

test("after erasing, a text is new again", async () => {
  const storage = new FakeStorage();
  const ask = await start(storage);
  await ask({ type: "judge", invitations: [copy(1)] });
  await ask({ type: "erase" });
  const { cards } = await ask({ type: "judge", invitations: [copy(2)] });
  assert.equal(cards[0].verdict.campaign, null);
});

test("an invitation that the core refuses is left out, and the others are judged", async () => {
  const ask = await start(new FakeStorage());
  const { cards } = await ask({ type: "judge", invitations: [{ id: "in:x", note: "a".repeat(2_000_000) }, copy(1)] });
  assert.deepEqual(cards.map((/** @type {any} */ card) => card.id), ["in:sender-1"]);
});

test("what version 1 remembered is remembered still, and its records are gone after the first request", async () => {
  const storage = new FakeStorage();
  const old = new Store(storage, 1, new Map());
  await old.load();
  await old.commit(new Map([["m/0", [`in:sender-1\t4711\t20700\tABCD\t${NOTE}`, "no record"]]]));
  const ask = await start(storage);
  const { cards } = await ask({ type: "judge", invitations: [copy(2)] });
  assert.deepEqual([cards[0].verdict.campaign.size, cards[0].verdict.campaign.firstSeen], [2, "2026-09-04"]);
  assert.ok(!Object.keys(storage.peek()).some((key) => key.startsWith("o/")), "old records are still there");
  const again = await (await start(storage))({ type: "judge", invitations: [copy(3)] });
  assert.equal(again.cards[0].verdict.campaign.size, 3);
});

test("when a second copy comes, the first is judged anew, says so, and every page is told", async () => {
  const storage = new FakeStorage();
  /** @type {string[]} */
  const told = [];
  const service = new Service(new Store(storage), await load(), () => 20_780, ({ type }) => told.push(type));
  const note = "Hello Brunhild, the bench by the old mill is finished, and forty of us painted it on Saturday. Come by and sit on it one day.";
  const judge = async (/** @type {number[]} */ ...numbers) =>
    /** @type {any} */ (await service.handle({ type: "judge", invitations: numbers.map((n) => ({ ...copy(n), note })) })).cards;
  const [alone] = await judge(1);
  assert.deepEqual([alone.verdict.campaign, alone.raised, told], [null, false, []]);
  await judge(2);
  assert.deepEqual(told, ["campaign-grew"]);
  const [first] = await judge(1);
  assert.equal(first.verdict.campaign.size, 2);
  assert.ok(first.verdict.probability > alone.verdict.probability);
  assert.equal(first.raised, first.verdict.level !== alone.verdict.level);
  assert.deepEqual(told, ["campaign-grew"], "asking again tells nobody");
  const [third, fourth] = await judge(3, 4);
  assert.deepEqual([third.verdict.campaign.size, fourth.verdict.campaign.size], [4, 4], "within one list, too");
});

test("the recipient is read out of an export as the command line reads it", async () => {
  const ask = await start(new FakeStorage());
  const profile = ["First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline", "Summary", "Industry", "Zip Code", "Geo Location"];
  const tables = {
    "Profile.csv": [profile, ["Edda", "Marsh", "", "12 Secret Street", "1 May", "Head", "Sum", "Ind", "K1A", "Ottawa, Ontario, Canada"]],
    "Positions.csv": [["Notes:"], [""], ["Company Name", "Title"], ["Elm Dental", "Founder"], ["Elm Dental", "Dentist"], ["Oak", "x"]],
    "Skills.csv": [["Name"], ["Crowns"], ["Bridges"]],
  };
  const found = { location: { country: "CA", region: "Ontario", city: "Ottawa" }, trades: ["Crowns", "Bridges"], employers: ["Elm Dental", "Oak"] };
  assert.deepEqual(await ask({ type: "read-profile", tables }), found);
  assert.deepEqual(await ask({ type: "recipient" }), {}, "nothing is kept");
  await assert.rejects(ask({ type: "read-profile", tables: { "Profile.csv": [["From", "To"]] } }),
    { message: "Profile.csv: none of its first 20 rows names the columns First Name, Last Name" });
});

test("a place is read from its end: country, region, city", async () => {
  const ask = await start(new FakeStorage());
  for (const [place, location] of /** @type {[string, object][]} */ ([
    ["Canada", { country: "CA" }],
    ["Abidjan, Côte d’Ivoire", { country: "CI", city: "Abidjan" }],
    ["Greater Oslo Region", { city: "Greater Oslo Region" }],
    ["constructor", { city: "constructor" }],
    ["", {}],
  ])) {
    const tables = { "Profile.csv": [["First Name", "Last Name", "Geo Location"], ["Edda", "Marsh", place]] };
    assert.deepEqual((await ask({ type: "read-profile", tables })).location, location, place);
  }
});

const PODCAST = "Hi Dana, be our guest on the Harbour Hour podcast! Our listeners would love your story. Shall I send the episode plan?";

/** @param {number} n */
const podcast = (n) => ({ id: `in:host-${n}`, note: PODCAST.replace("Dana", `Dana ${n}`), sender: { profileUrl: `https://www.linkedin.com/in/host-${n}/` } });

test("decisions teach the core, also after a restart, and a verdict says from how many and about what", async () => {
  const storage = new FakeStorage();
  const ask = await start(storage);
  for (let n = 1; n <= 3; n++) {
    await ask({ type: "decide", id: `in:host-${n}`, decision: "not-spam", invitation: podcast(n) });
  }
  const { things, decisions } = await ask({ type: "learning" });
  const [thing] = things;
  assert.deepEqual([thing.thing, thing.spam, thing.kept, decisions], ["topic:events", 0, 3, 3]);
  assert.ok(thing.points < -100 && Number.isInteger(thing.points), String(thing.points));
  for (const again of [ask, await start(storage)]) {
    const { cards } = await again({ type: "judge", invitations: [podcast(9)] });
    const learned = cards[0].verdict.findings.find((/** @type {any} */ finding) => finding.rule === "learned");
    assert.deepEqual([learned.points, { ...learned.values }], [thing.points, { kept: 3, like: "topic:events" }]);
    const marked = learned.spans.map((/** @type {[number, number]} */ [from, to]) => podcast(9).note.slice(from, to));
    assert.ok(marked.includes("podcast"), marked.join());
  }
  await ask({ type: "reset-learned" });
  const { cards } = await ask({ type: "judge", invitations: [podcast(9)] });
  assert.ok(cards[0].verdict.findings.every((/** @type {any} */ finding) => finding.rule !== "learned"));
});

test("own phrases are found by the core whatever their letters look like, rehearsed on what it remembers, and refused in its words", async () => {
  const storage = new FakeStorage();
  const ask = await start(storage);
  await ask({ type: "judge", invitations: [podcast(1), podcast(2), copy(1)] });
  await ask({ type: "decide", id: "in:host-2", decision: "not-spam" });
  /** @type {import("../../../../shared/types.js").OwnPhrase} */
  const phrase = { text: "harbour HOUR podcast", speaks: "not-spam" };
  const rehearsal = await ask({ type: "rehearse-phrase", phrase });
  assert.deepEqual([rehearsal.searched, rehearsal.hits, rehearsal.kept, rehearsal.keptFlagged], [3, 2, 1, 0]);
  const [example] = rehearsal.examples;
  const [[from, to]] = example.spans;
  assert.deepEqual([example.kept, example.text.slice(from, to)], [true, "Harbour Hour podcast"]);
  await ask({ type: "add-phrase", phrase });
  const note = PODCAST.replace("Harbour", "H\u0430rb\u043eur");
  const { cards } = await (await start(storage))({ type: "judge", invitations: [{ id: "in:x", note }] });
  const found = cards[0].verdict.findings.find((/** @type {any} */ finding) => finding.rule === "own-phrase");
  assert.deepEqual([found.points, found.values.phrase, note.slice(...found.spans[0])], [-220, phrase.text, "H\u0430rb\u043eur Hour podcast"]);
  await assert.rejects(ask({ type: "add-phrase", phrase: { text: "…", speaks: "spam" } }), /The phrase "…" holds no word/);
});
