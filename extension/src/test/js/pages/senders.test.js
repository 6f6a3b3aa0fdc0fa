import assert from "node:assert/strict";
import { test } from "node:test";
import { openOptions } from "../fakes/options.js";
import { settled } from "../fakes/page.js";

const LIST = [{ sender: "in:oriana-velk", standing: "deny", day: 20_780 }, { sender: "in:ivo", standing: "allow", day: 20_740 }];

/** @param {any[]} senders @param {number} [forgotten] */
async function open(senders, forgotten = 0) {
  return openOptions({
    "senders": () => ({ senders, limit: 500, forgotten }),
    "set-sender": ({ sender, standing }) => {
      senders = [...(standing ? [{ sender, standing, day: 20_781 }] : []), ...senders.filter((each) => each.sender !== sender)];
      return { sender, standing, forgotten: null };
    },
  });
}

test("allowed and denied senders are listed with the day, and what the list had to forget is told", async () => {
  const { document, $ } = await open(LIST, 2);
  assert.deepEqual([...document.querySelectorAll("#senders li > div")].map((each) => each.textContent),
    ["oriana-velkSender: always spamSince Nov 23, 2026", "ivoSender: always shownSince Oct 14, 2026"]);
  assert.equal($("#senders-forgotten").textContent, "The list holds 500; 2 older entries were forgotten.");
  assert.equal($("#senders-none").hidden, true);
});

test("nobody listed, nothing forgotten", async () => {
  const { $ } = await open([]);
  assert.deepEqual([$("#senders-none").hidden, $("#senders-forgotten").textContent], [false, ""]);
});

test("a word on a sender can be taken back, and that undone", async () => {
  const { document, $, sent } = await open(LIST);
  $("#senders button").click();
  await settled();
  assert.deepEqual(sent("set-sender"), [{ type: "set-sender", sender: "in:oriana-velk", standing: null }]);
  assert.deepEqual([$("#senders").children.length, $("#sender-done").textContent, document.activeElement], [1, "Your word is taken back.", $("#sender-undo")]);
  $("#sender-undo").click();
  await settled();
  assert.deepEqual(sent("set-sender").at(-1), { type: "set-sender", sender: "in:oriana-velk", standing: "deny" });
  assert.deepEqual([$("#senders").children.length, $("#sender-undo").hidden], [2, true]);
});
