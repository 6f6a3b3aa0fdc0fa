import assert from "node:assert/strict";
import { test } from "node:test";
import { monday } from "../../../../pages/calendar.js";
import { MOST_WEEKS } from "../../../../pages/chart.js";
import { COLUMNS } from "../../../../pages/weeks.js";
import { openPage, settled } from "../fakes/page.js";

/** @param {number} weeksAgo @param {Record<string, number | string>} numbers */
const week = (weeksAgo, numbers) => ({
  ...Object.fromEntries(COLUMNS.map((column) => [column, 0])), week: "2026-W47", week_start: monday(new Date(), weeksAgo), top_rule: "", ...numbers,
});

const PAST = { id: "urn:1", day: 20_780, withNote: true, level: "spam", topRule: "call-request", minutes: 15, hidden: false, raised: false,
  decision: null, answer: null, standing: null, words: "Hello there", senders: 0 };

const CAMPAIGN = { id: "c-1", size: 7, senders: 6, firstSeen: "2026-10-02", lastSeen: "2026-11-20", skeleton: "Hi {…}, open to a quick call?" };

/** @param {{weeks?: unknown, campaigns?: unknown[], recent?: any[], [type: string]: unknown}} [answers] a function is called */
async function open({ weeks = [], campaigns = [], recent = [], ...others } = {}) {
  /** @type {any[]} */
  const asked = [];
  /** @type {Record<string, unknown>} */
  const all = { weeks, overview: () => ({ campaigns, recent }), decide: { id: "urn:1", decision: "spam" }, forgotten: { texts: 0, weeks: 0 }, ...others };
  const document = await openPage("dashboard", {
    background: (message) => {
      asked.push(message);
      const answer = all[message.type];
      return typeof answer === "function" ? answer(message) : answer;
    },
  });
  /** @param {string} selector @returns {any} */
  const $ = (selector) => document.querySelector(selector);
  /** @param {string} selector @returns {any[]} */
  const $$ = (selector) => [...document.querySelectorAll(selector)];
  return { $, $$, asked, all, document };
}

test("it has words for everything, and a title", async () => {
  const { $$, document } = await open();
  assert.equal(document.title, "Unblast: overview");
  for (const each of $$("[data-text]")) {
    assert.notEqual(each.textContent, each.getAttribute("data-text"), "a word without a message");
  }
});

test("before anything came it says so everywhere, and offers no export", async () => {
  const { $ } = await open();
  assert.equal($("#contents").hidden, false);
  assert.deepEqual(["#weeks-empty", "#campaigns .none", "#recent .none"].map((each) => $(each).hidden), [false, false, false]);
  assert.deepEqual(["#week", "#history", "#export", "#campaigns .older", "#recent .older"].map((each) => $(each).hidden), [true, true, true, true, true]);
});

test("where the background does not answer it says why, shows no number, and lets one try again", async () => {
  const { $, all } = await open({ weeks: { refused: "The stored data is of version 9." } });
  assert.match($("#failure").textContent, /of version 9/);
  assert.deepEqual([$("#failure").hidden, $("#contents").hidden], [false, true]);
  all.weeks = [];
  $("#retry").click();
  await settled();
  assert.deepEqual([$("#failure").hidden, $("#contents").hidden], [true, false]);
});

test("each week is a column as high as it was full, its levels in their shares", async () => {
  const { $, $$ } = await open({ weeks: [week(1, { received: 4, spam: 4 }), week(0, { received: 16, spam: 5, unsure: 2, clear: 9 })] });
  assert.deepEqual($$("#scale span").map((each) => each.textContent), ["20", "10", "0"]);
  assert.deepEqual($$("#plot .bar").map((each) => each.style.blockSize), ["0%", "0%", "0%", "0%", "0%", "0%", "20%", "80%"]);
  const parts = [...$("#plot .week:last-child .bar").children];
  assert.deepEqual(parts.map((each) => [each.dataset.level, each.style.flexGrow]), [["spam", "5"], ["unsure", "2"], ["clear", "9"]]);
  assert.match($("#plot .week:last-child").title, /^Week from .* · Received: 16 · Spam: 5 · Unsure: 2 · Clear: 9 · Too little to tell: 0$/);
  assert.equal($("#chart-says").textContent, "2 weeks. Received: 20. Spam: 9. Unsure: 2.");
});

test("the scale ends on a round number with a whole half", async () => {
  for (const [most, top] of /** @type {[number, string][]} */ ([[1, "2"], [2, "2"], [3, "4"], [7, "10"], [10, "10"], [11, "20"], [41, "100"], [500, "1,000"]])) {
    const { $ } = await open({ weeks: [week(0, { received: most })] });
    assert.equal($("#scale span").textContent, top);
  }
});

test("the table has the same weeks with their numbers, the newest first, those without any included", async () => {
  const { $$ } = await open({ weeks: [week(2, { received: 4, minutes_asked: 30 }), week(0, { received: 6, unknown: 6, hidden: 1 })] });
  const rows = $$("#rows tr").map((row) => [...row.children].slice(1).map((/** @type {any} */ cell) => cell.textContent).join(" "));
  assert.deepEqual(rows, ["6 0 0 0 6 0 1", "0 0 0 0 0 0 0", "4 0 0 0 0 30 0"]);
  assert.equal($$("#rows th[scope=row]").length, 3);
  assert.equal($$("thead th").length, 8);
});

test(`of older weeks than the last ${MOST_WEEKS} nothing is shown, but all are exported`, async () => {
  const { $, $$ } = await open({ weeks: [week(MOST_WEEKS, { received: 9 }), week(MOST_WEEKS - 1, { received: 5 }), week(0, { received: 6 })] });
  assert.deepEqual([$$("#plot .week").length, $$("#rows tr").length], [MOST_WEEKS, MOST_WEEKS]);
  assert.equal($("#rows tr:last-child td").textContent, "5");
  const json = JSON.parse(decodeURIComponent($("#json").href.replace("data:application/json;charset=utf-8,", "")));
  assert.equal(json.schemaVersion, 1);
  assert.deepEqual(json.weeks.map((/** @type {any} */ each) => each.received), [9, 5, 6]);
  assert.deepEqual(Object.keys(json.weeks[0]).sort(), [...COLUMNS].sort());
});

test("it says which weeks and texts had to go for want of room, and nothing where none had", async () => {
  assert.equal((await open()).$("#forgotten").hidden, true);
  const { $ } = await open({ weeks: [week(0, { received: 6 })], forgotten: { texts: 2, weeks: 3 } });
  assert.deepEqual([$("#forgotten").hidden, $("#forgotten").textContent], [false,
    "The memory of earlier texts is full: the oldest 2 were forgotten. The storage is full: the numbers of the oldest 3 weeks were forgotten. Your decisions stay."]);
  assert.equal($("#forgotten").previousElementSibling.id, "history");
});

test("few weeks have their dates, many the names of the months, each once", async () => {
  const few = await open({ weeks: [week(0, { received: 1 })] });
  assert.equal(few.$$(".when").length, 8);
  const many = await open({ weeks: [week(MOST_WEEKS - 1, { received: 1 })] });
  const names = many.$$(".when").map((each) => each.textContent);
  assert.ok(names.length >= 12 && names.length <= 13, names.join(" "));
  assert.ok(names.every((name, at) => name !== names[at - 1]));
  assert.ok(many.$$(".when:not(.spare)").length >= 4, "some stay in a narrow window");
});

test("a campaign tells its size, its senders, its first and last day, and its skeleton with the gaps marked", async () => {
  const { $, $$ } = await open({ campaigns: [CAMPAIGN, { ...CAMPAIGN, size: 2, lastSeen: "2026-10-02", skeleton: "" }] });
  assert.match($("#campaigns li .fact").textContent, /7.*senders: 6\. First on Oct 2, 2026\. Last on Nov 20, 2026\.$/);
  assert.equal($("#campaigns blockquote").textContent, "Hi …, open to a quick call?");
  assert.equal($("#campaigns .slot").textContent, "…");
  assert.equal($$("#campaigns li")[1].textContent.includes("Last on"), false, "one day is said once");
  assert.match($$("#campaigns li")[1].textContent, /no longer kept/);
});

test("a verdict tells its day, how the text begins, and all that is kept of its reasons", async () => {
  const all = { senders: 3, raised: true, hidden: true, answer: "ignored" };
  const { $$ } = await open({ recent: [{ ...PAST, ...all }, { ...PAST, withNote: false, words: "", level: "unknown", topRule: null, minutes: 0 }, { ...PAST, words: "" }] });
  const [first, second, third] = $$("#recent .first > li").map((each) => [...each.children].map((/** @type {any} */ part) => part.textContent));
  assert.deepEqual(first, ["Spam Nov 23, 2026", "Hello there",
    "Weighed most: Asks for a call · Senders of the same text: 3 · Minutes asked of you: 15 · Judged anew: when it came, nobody else had sent this text yet. · Hidden · You ignored it",
    "Not spamSpam"]);
  assert.deepEqual(second, ["Too little to tell Nov 23, 2026", "Without a note", "Not spamSpam"]);
  assert.equal(third?.[1], "The text is not kept");
});

test("the user's word stands before the verdict, and can be taken back; the focus stays", async () => {
  /** @type {any[]} */
  const recent = [PAST, { ...PAST, id: "urn:2", standing: "allow" }];
  const decide = (/** @type {any} */ { id, decision }) => Object.assign(recent, { 0: { ...PAST, decision } }) && { id, decision };
  const { $, $$, asked, document } = await open({ recent, decide });
  assert.equal($$("#recent b")[1].textContent, "Sender: always shown");
  $("#recent button").focus();
  $("#recent button").click();
  await settled();
  assert.deepEqual([$("#recent b").textContent, $("#recent b").className], ["You said: not spam", "not-spam"]);
  assert.equal(document.activeElement, $("#recent button"));
  assert.equal($("#recent button").textContent, "Undo");
  $("#recent button").click();
  await settled();
  assert.equal($("#recent b").textContent, "Spam");
  assert.deepEqual(asked.filter(({ type }) => type === "decide"), [{ type: "decide", id: "urn:1", decision: "not-spam" }, { type: "decide", id: "urn:1", decision: null }]);
});

test("a word that could not be kept is told of, and the lists stay", async () => {
  const { $ } = await open({ recent: [PAST], decide: { refused: "The storage is full." } });
  $("#recent button").click();
  await settled();
  assert.match($("#failure").textContent, /The storage is full/);
  assert.deepEqual([$("#failure").hidden, $("#contents").hidden], [false, false]);
});

test("of a long list the first few are shown, the others when they are asked for", async () => {
  const { $, $$ } = await open({ recent: Array.from({ length: 20 }, (_, n) => ({ ...PAST, id: `urn:${n}` })) });
  assert.equal($$("#recent .first > li").length + $$("#recent .older li").length, 20);
  assert.deepEqual([$("#recent .older").hidden, $("#recent .older").open, $("#recent summary").textContent], [false, false, "12 more"]);
});
