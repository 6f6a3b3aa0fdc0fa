import assert from "node:assert/strict";
import { test } from "node:test";
import { nothing } from "../fakes/nothing.js";
import { openPage, settled } from "../fakes/page.js";

const FIX = { format: "unblast-layout-fix", version: 1, title: "Winter", selectors: { row: ["section.card"], note: [".n"] } };

/** @param {unknown} content of the file that the user chooses @param {unknown} [current] */
async function chosen(content, current = null) {
  /** @type {any[]} */
  const asked = [];
  const settings = { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: current };
  const document = await openPage("options", {
    background: (message) => {
      asked.push(message);
      return message.type === "set" ? Object.assign(settings, message.changes) : message.type === "settings" ? settings : nothing(message);
    },
    tab: (id, message) => (id === 2 && message.type === "try-layout" ? { surface: "invitations", before: 0, after: message.fix.selectors.row.length } : null),
  });
  /** @param {string} selector @returns {any} */
  const $ = (selector) => document.querySelector(selector);
  const text = typeof content === "string" ? content : JSON.stringify(content);
  Object.defineProperty($("#fix-file"), "files", { value: [{ text: async () => text }] });
  $("#fix-file").dispatchEvent(new (/** @type {any} */ (document.defaultView).Event)("change"));
  await settled();
  await settled();
  return { $, asked };
}

test("a layout fix is shown with what it does, kept at the user's word, and taken away again", async () => {
  const { $, asked } = await chosen(FIX);
  assert.equal($("#fix-preview").hidden, false);
  assert.deepEqual([$("#fix-name").textContent, $("#fix-selectors").textContent], ["Winter", "row: section.card\nnote: .n"]);
  assert.equal($("#fix-effect").textContent, "On an open page: 0 cards are read now, 1 with this fix.");
  assert.equal(asked.some(({ type }) => type === "set"), false, "nothing is kept before the user says so");
  $("#fix-use").click();
  await settled();
  assert.deepEqual(asked.at(-1), { type: "set", changes: { layoutFix: FIX } });
  assert.deepEqual([$("#fix-current").textContent, $("#fix-preview").hidden, $("#fix-remove").hidden], ["Layout fix in use: Winter", true, false]);
  $("#fix-remove").click();
  await settled();
  assert.deepEqual(asked.at(-1), { type: "set", changes: { layoutFix: null } });
  assert.equal($("#fix-current").textContent, "No layout fix is in use.");
});

test("a layout fix may be pasted instead of chosen, and what is no fix is refused in one sentence", async () => {
  const { $ } = await chosen("");
  const pasted = $("#fix-paste");
  const paste = async (/** @type {string} */ text) => {
    pasted.value = text;
    pasted.dispatchEvent(new (/** @type {any} */ (pasted.ownerDocument.defaultView).Event)("input"));
    await settled();
    await settled();
    return [$("#fix-preview").hidden, $("#fix-refused").textContent];
  };
  assert.deepEqual(await paste(JSON.stringify(FIX)), [false, ""]);
  assert.equal($("#fix-name").textContent, "Winter");
  assert.deepEqual(await paste("{"), [true, "This file was not taken. The file is not JSON."]);
  assert.deepEqual(await paste(" "), [true, ""], "nothing pasted, nothing refused");
  await paste(JSON.stringify(FIX));
  $("#fix-use").click();
  await settled();
  assert.deepEqual([$("#fix-current").textContent, pasted.value], ["Layout fix in use: Winter", ""]);
});

test("a layout fix can be left", async () => {
  const { $, asked } = await chosen(FIX, FIX);
  $("#fix-cancel").click();
  assert.deepEqual([$("#fix-preview").hidden, $("#fix-current").textContent], [true, "Layout fix in use: Winter"]);
  assert.equal(asked.some(({ type }) => type === "set"), false);
});

for (const [content, sentence] of /** @type {[unknown, RegExp][]} */ ([["{", /not JSON\.$/], [{ ...FIX, run: 1 }, /has "run"/], [{ ...FIX, selectors: { row: ["a["] } }, /selectors\.row\[0\] is no selector/]])) {
  test(`a bad file gets one sentence: ${sentence.source}`, async () => {
    const { $ } = await chosen(content);
    assert.equal($("#fix-preview").hidden, true);
    assert.match($("#fix-refused").textContent, /^This file was not taken\. /);
    assert.match($("#fix-refused").textContent, sentence);
  });
}
