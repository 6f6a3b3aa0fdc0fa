import assert from "node:assert/strict";
import { test } from "node:test";
import { openOptions } from "../fakes/options.js";
import { settled } from "../fakes/page.js";

/** @param {string} thing @param {number} points @param {number} spam @param {number} kept */
const learned = (thing, points, spam, kept) => ({ thing, points, spam, kept });

const THINGS = [learned("topic:jobs", -300, 0, 6), learned("topic:events", 75, 4, 0), learned("topic:coaching", 74, 3, 1), learned("topic:network", 9, 1, 1), learned("topic:goods", -40, 1, 2)];

/** @param {{undo?: boolean, things?: unknown[]}} [now] */
async function open({ undo = false, things = THINGS } = {}) {
  const state = { things, decisions: 14, phrases: [], undo };
  return openOptions({
    "learning": () => state,
    "forget-learned": ({ thing }) => Object.assign(state, { things: state.things.filter((/** @type {any} */ each) => each.thing !== thing), undo: true }),
    "reset-learned": () => Object.assign(state, { things: [], undo: true }),
    "undo-learned": () => Object.assign(state, { things, undo: false }),
  });
}

test("each thing is told with its direction, how much it weighs in plain words, and from how many decisions", async () => {
  const { document, $ } = await open();
  assert.equal($("#learned-from").textContent, "From 14 decisions of yours:");
  assert.deepEqual([...document.querySelectorAll("#learned li > div")].map((each) => [...each.children].map(({ textContent }) => textContent)), [
    ["job offers", "Speaks clearly against spam", "Called spam: 0. Kept: 6."],
    ["events and podcasts", "Speaks clearly for spam", "Called spam: 4. Kept: 0."],
    ["coaching and courses", "Speaks a little for spam", "Called spam: 3. Kept: 1."],
    ["networking", "Weighs nothing yet", "Called spam: 1. Kept: 1."],
    ["goods and suppliers", "Speaks a little against spam", "Called spam: 1. Kept: 2."],
  ]);
  assert.deepEqual([$("#learned-none").hidden, $("#learned-reset").hidden, $("#learned-undo").hidden], [true, false, true]);
});

test("one thing can be forgotten and taken back", async () => {
  const { document, $, sent } = await open();
  const button = $("#learned li:nth-child(2) button");
  assert.equal(button.getAttribute("aria-label"), "Forget “events and podcasts”");
  button.click();
  await settled();
  assert.deepEqual(sent("forget-learned"), [{ type: "forget-learned", thing: "topic:events" }]);
  assert.equal($("#learned").children.length, 4);
  assert.equal($("#learned-done").textContent, "Forgotten. Your decisions themselves stay.");
  assert.equal(document.activeElement, $("#learned-undo"));
  $("#learned-undo").click();
  await settled();
  assert.equal($("#learned").children.length, 5);
  assert.deepEqual([$("#learned-done").textContent, $("#learned-undo").hidden], ["It is as it was before.", true]);
});

test("all of it goes with one click, and comes back with another", async () => {
  const { $ } = await open();
  $("#learned-reset").click();
  await settled();
  assert.deepEqual([$("#learned").children.length, $("#learned-none").hidden, $("#learned-reset").hidden, $("#learned-from").textContent], [0, false, true, ""]);
  $("#learned-undo").click();
  await settled();
  assert.equal($("#learned").children.length, 5);
});

test("what was forgotten on an earlier visit can still be taken back", async () => {
  const { $, sent } = await open({ undo: true });
  assert.equal($("#learned-undo").hidden, false);
  $("#learned-undo").click();
  await settled();
  assert.equal(sent("undo-learned").length, 1);
});

test("where it could not be forgotten, the page says so", async () => {
  const { $ } = await openOptions({ "learning": () => ({ things: THINGS, decisions: 1, phrases: [], undo: false }), "reset-learned": () => ({ refused: "The storage failed." }) });
  assert.equal($("#learned-from").textContent, "From 1 decision of yours:");
  $("#learned-reset").click();
  await settled();
  assert.match($("#learned-done").textContent, /nothing was changed.*The storage failed\./);
  assert.equal($("#learned").children.length, 5);
});
