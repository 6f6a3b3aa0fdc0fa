import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { monday } from "../../../../pages/calendar.js";
import { COLUMNS } from "../../../../pages/weeks.js";
import { openPage, settled } from "../fakes/page.js";

/** @param {number} weeksAgo @param {Record<string, number | string>} numbers */
const week = (weeksAgo, numbers) => ({
  ...Object.fromEntries(COLUMNS.map((column) => [column, 0])), week: "2026-W47", week_start: monday(new Date(), weeksAgo), top_rule: "=1+1", ...numbers,
});

/** @param {Record<string, unknown>} [answers] by type; a function is called, an Error thrown */
async function open(answers = {}, status = { surface: "received", understood: true, found: 2, levels: { spam: 1, unsure: 0, clear: 1, unknown: 0 }, hidden: 0, flagged: [] }) {
  /** @type {any[]} */
  const asked = [];
  const settings = { enabled: true, sensitivity: "balanced", display: "badge" };
  /** @type {Record<string, unknown>} */
  const all = { settings, set: (/** @type {any} */ { changes }) => Object.assign(settings, changes), weeks: [], forgotten: { texts: 0, weeks: 0 }, troubles: [], erase: { ok: true }, "troubles-read": { ok: true }, ...answers };
  const document = await openPage("popup", {
    background: (message) => {
      asked.push(message);
      const answer = all[message.type];
      return typeof answer === "function" ? answer(message) : answer;
    },
    commands: /** @type {any} */ (all.commands),
    tab: (_, message) => (message.type === "outline" ? "0 main []" : status),
  });
  /** @param {string} selector @returns {any} */
  const $ = (selector) => document.querySelector(selector);
  return { $, asked, document };
}

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
afterEach(() => mock.timers.reset());

test("words are filled in everywhere, and the page says its language", async () => {
  const { document } = await open();
  assert.equal(document.documentElement.lang, "en");
  assert.equal(document.documentElement.dir, "ltr");
  for (const each of document.querySelectorAll("[data-text]")) {
    assert.notEqual(each.textContent, "");
    assert.notEqual(each.textContent, each.getAttribute("data-text"), "a word without a message");
  }
});

test("before anything was counted it says how to begin, and offers no export", async () => {
  const { $ } = await open();
  assert.deepEqual([$("#weeks-empty").hidden, $("#week").hidden, $("#export").hidden], [false, true, true]);
});

test("texts that the memory had to let go of are told in one sentence, and nothing is said of none", async () => {
  const none = await open();
  assert.deepEqual([none.$("#forgotten").hidden, none.$("#forgotten").textContent], [true, ""]);
  const one = await open({ forgotten: { texts: 1, weeks: 0 } });
  assert.equal(one.$("#forgotten").textContent, "The memory of earlier texts is full: the oldest 1 was forgotten.");
  const weeks = await open({ forgotten: { texts: 0, weeks: 1 } });
  assert.equal(weeks.$("#forgotten").textContent, "The storage is full: the numbers of the oldest week were forgotten (1). Your decisions stay.");
  const both = await open({ forgotten: { texts: 1, weeks: 3 } });
  assert.match(both.$("#forgotten").textContent, /was forgotten\. The storage is full: the numbers of the oldest 3 weeks/);
  const { $ } = await open({ forgotten: { texts: 1200, weeks: 0 } });
  assert.deepEqual([$("#forgotten").hidden, $("#forgotten").textContent], [false, "The memory of earlier texts is full: the oldest 1,200 were forgotten."]);
});

test("this week's numbers stand beside last week's", async () => {
  const { $ } = await open({ weeks: [week(2, { received: 99 }), week(1, { received: 31 }), week(0, { received: 1042, spam: 17, minutes_asked: 255 })] });
  assert.equal($("[data-count=received]").textContent, "1,042Last week: 31");
  assert.equal($("[data-count=minutes_asked]").textContent, "255Last week: 0");
  assert.equal($(".shares [data-level=spam]").style.flexGrow, "17");
  assert.deepEqual([$(".shares [data-level=spam]").hidden, $(".shares [data-level=unsure]").hidden], [false, true], "no gap around nothing");
  assert.deepEqual([$("#weeks-empty").hidden, $("#week").hidden], [true, false]);
});

test("of a week that was not counted nothing is said", async () => {
  const { $ } = await open({ weeks: [week(0, { received: 4 })] });
  assert.equal($("[data-count=received]").textContent, "4");
});

test("a new week begins at nought beside the last", async () => {
  const { $ } = await open({ weeks: [week(1, { received: 31 })] });
  assert.equal($("[data-count=received]").textContent, "0Last week: 31");
});

test("the links hold the files, with all weeks and nothing that starts a formula", async () => {
  const { $ } = await open({ weeks: [week(40, { received: 5 }), week(0, { received: 6 })] });
  const content = decodeURIComponent($("#csv").href.replace("data:text/csv;charset=utf-8,", ""));
  const lines = content.split("\r\n");
  assert.equal(lines[0], COLUMNS.join(","));
  assert.equal(lines.length, 4);
  assert.match(content, /,"'=1\+1",/);
  assert.ok(decodeURIComponent($("#excel").href).includes("\ufeffweek"));
});

test("settings are shown, and what the user sets is kept", async () => {
  const { $, asked } = await open();
  assert.deepEqual([$("#enabled").checked, $("[value=badge]").checked, $("[value=balanced]").checked], [true, true, true]);
  $("[value=hide]").click();
  await settled();
  $("[value=strict]").click();
  await settled();
  $("#enabled").click();
  await settled();
  assert.deepEqual(asked.filter(({ type }) => type === "set").map(({ changes }) => changes), [{ display: "hide" }, { sensitivity: "strict" }, { enabled: false }]);
  assert.match($("#page").textContent, /switched off/);
});

test("what could not be kept is said, and the control goes back", async () => {
  const { $ } = await open({ set: { refused: "The storage is full." } });
  $("[value=hide]").click();
  await settled();
  assert.equal($("#failure").hidden, false);
  assert.match($("#failure").textContent, /The storage is full\./);
  assert.equal($("[value=badge]").checked, true);
});

test("a background that does not answer is told of in a sentence", async () => {
  const { $ } = await open({ settings: undefined });
  assert.match($("#failure").textContent, /did not work/);
});

test("erasing asks once more, with the focus on the answer that loses nothing", async () => {
  const { $, asked, document } = await open({ weeks: [week(0, { received: 1 })] });
  $("#erase").click();
  assert.equal($("#erase-ask").hidden, false);
  assert.equal($("#erase").getAttribute("aria-expanded"), "true");
  assert.equal(document.activeElement, $("#erase-no"));
  $("#erase-no").click();
  assert.equal($("#erase-ask").hidden, true);
  assert.equal(document.activeElement, $("#erase"));
  assert.ok(!asked.some(({ type }) => type === "erase"));
});

test("erasing says so when it is done, and shows what is left", async () => {
  /** @type {unknown[]} */
  let weeks = [week(0, { received: 1 })];
  const { $ } = await open({ weeks: () => weeks, erase: () => { weeks = []; return { ok: true }; } });
  $("#erase").click();
  $("#erase-yes").click();
  await settled();
  assert.equal($("#erase-done").textContent, "Everything is erased.");
  assert.equal($("#weeks-empty").hidden, false);
});

test("erasing that failed does not say that it is done", async () => {
  const { $ } = await open({ erase: { refused: "The storage failed." } });
  $("#erase").click();
  $("#erase-yes").click();
  await settled();
  assert.equal($("#erase-done").textContent, "");
  assert.match($("#failure").textContent, /The storage failed\./);
});

test("damage is told by name until it is read", async () => {
  const { $, asked } = await open({ troubles: ["d", "w"] });
  assert.equal($("#troubles").hidden, false);
  assert.match($("#troubles p").textContent, /decisions and weekly numbers/);
  $("#troubles button").click();
  await settled();
  assert.equal($("#troubles").hidden, true);
  assert.ok(asked.some(({ type }) => type === "troubles-read"));
});

test("a page that is not understood can be copied as bare structure; one that is understood offers nothing", async () => {
  const fine = await open();
  assert.equal(fine.$("#report").hidden, true);
  const { $ } = await open({}, { surface: "invitations", understood: false, found: 0, levels: { spam: 0, unsure: 0, clear: 0, unknown: 0 }, hidden: 0, flagged: [] });
  assert.equal($("#report").hidden, false);
  assert.match($("#page").textContent, /I see cards that I do not understand/);
  /** @type {string[]} */
  const copied = [];
  Object.defineProperty(globalThis.navigator, "clipboard", { value: { writeText: async (/** @type {string} */ text) => copied.push(text) }, configurable: true });
  $("#report-copy").click();
  await settled();
  assert.deepEqual([copied, $("#report-text").value, $("#report-done").textContent], [["0 main []"], "0 main []", "Copied."]);
});

test("a layout fix in use is told of", async () => {
  const { $ } = await open({ settings: { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: { title: "Winter" } } });
  assert.deepEqual([$("#fix-note").hidden, $("#fix-note").textContent], [false, "Layout fix in use: Winter"]);
  assert.equal((await open()).$("#fix-note").hidden, true);
});

const SPAM = { id: "a", level: "spam", probability: 0.97, decision: null, name: "Dexter Funnelby", words: "Hi! Loved your profile.",
  findings: [{ rule: "offer", points: 310 }, { rule: "call-request", points: 140, values: { minutes: 15 } }, { rule: "mutual-connections", points: -35, values: { count: 1 } }] };

/** @param {...unknown} flagged @returns {any} */
const pageWith = (...flagged) => ({ surface: "invitations", understood: true, found: 2, levels: { spam: 1, unsure: 0, clear: 1, unknown: 0 }, hidden: 0, flagged });

test("what is flagged on the page is listed with its reasons both ways", async () => {
  const { $ } = await open({}, pageWith(SPAM, { ...SPAM, id: "b", level: "unsure", name: undefined, words: "", findings: [] }));
  assert.deepEqual([$("#flagged").hidden, $("#flagged").open, $("#flagged-title").textContent], [false, false, "Flagged on this page: 2"]);
  const [first, second] = $("#flagged-list").children;
  assert.deepEqual([...first.querySelectorAll("p")].map((each) => each.textContent), [
    "Spam 97% Dexter Funnelby", "Hi! Loved your profile.", "Speaks for mass mail: Offers a service · Asks for a call (15 minutes)",
    "Speaks for a personal invitation: Mutual connections: 1", "Not spamSpam",
  ]);
  assert.deepEqual([...second.querySelectorAll("p")].map((each) => each.textContent), ["Unsure", "Not spamSpam"]);
});

test("of a flagged message it says what speaks for a personal message", async () => {
  const { $ } = await open({}, pageWith({ ...SPAM, kind: "message" }));
  assert.match($("#flagged-list").textContent, /Speaks for a personal message: Mutual connections: 1/);
});

test("a page with nothing flagged has no list; when quiet the list is open", async () => {
  assert.equal((await open()).$("#flagged").hidden, true);
  const quiet = await open({ settings: { enabled: true, sensitivity: "balanced", display: "quiet", layoutFix: null } }, pageWith(SPAM));
  assert.equal(quiet.$("#flagged").open, true);
});

test("the list takes a decision and takes it back, with the focus where it was", async () => {
  const status = pageWith({ ...SPAM }, { ...SPAM, id: "b" });
  const decide = (/** @type {any} */ { id, decision }) => {
    status.flagged.find((/** @type {any} */ each) => each.id === id).decision = decision;
    return { id, decision };
  };
  const { $, asked, document } = await open({ decide }, status);
  const button = () => $("#flagged-list").children[1].querySelector("button");
  button().focus();
  button().click();
  await settled();
  assert.match($("#flagged-list").children[1].textContent, /^You said: not spam/);
  assert.equal(document.activeElement, button());
  button().click();
  await settled();
  assert.deepEqual(asked.filter(({ type }) => type === "decide"), [{ type: "decide", id: "b", decision: "not-spam" }, { type: "decide", id: "b", decision: null }]);
  mock.timers.tick(1_000);
  await settled();
  assert.equal(document.activeElement, button(), "asked once more after a while, it stays there");
});

test("the keys that are set are told, and nothing where one is not or leads nowhere", async () => {
  /** @param {string} previous */
  const commands = (previous) => ({ commands: [{ name: "_execute_action", shortcut: "" }, { name: "next-flagged", shortcut: "Alt+J" }, { name: "previous-flagged", shortcut: previous }] });
  assert.equal((await open(commands("Alt+K"), pageWith(SPAM))).$("#keys").textContent, "On the page: next flagged Alt+J, previous Alt+K.");
  assert.equal((await open(commands(""), pageWith(SPAM))).$("#keys").hidden, true);
  assert.equal((await open({}, pageWith(SPAM))).$("#keys").hidden, true);
  assert.equal((await open(commands("Alt+K"), pageWith())).$("#keys").hidden, true, "nothing to go to");
});
