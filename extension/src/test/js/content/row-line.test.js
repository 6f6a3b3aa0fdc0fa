import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { test } from "node:test";
import { lineWithin } from "../../../../content/row-line.js";
import { HOST, hasMark } from "../../../../content/host.js";
import { rootOf, settle, stage } from "./stage.js";

/** @param {string} row @param {string} [css] */
function lineIn(row, css = "") {
  const { document } = new JSDOM(`<style>ul { background: rgb(250, 250, 250) } ${css}</style><ul><li>${row}</li></ul>`).window;
  return lineWithin(/** @type {Element} */ (document.querySelector("li")));
}

test("the line at the very end of a row's inside is found, with the ground around it", () => {
  const line = { width: "1px", color: "rgb(1, 2, 3)", ground: "rgb(250, 250, 250)" };
  const drawn = "border-bottom: 1px solid rgb(1, 2, 3)";
  assert.deepEqual(lineIn(`<p>a</p><div style="${drawn}">b</div>`), line);
  assert.deepEqual(lineIn(`<div><div style="${drawn}">b</div></div>`), line, "however deep");
  assert.deepEqual(lineIn(`<div style="${drawn}">b</div><div data-k="q7"></div>`), line, "our own element is not the row's");
});

test("a line that stands elsewhere, or none, is left alone", () => {
  const drawn = "border-bottom: 1px solid rgb(1, 2, 3)";
  assert.equal(lineIn("<div>b</div>"), null);
  assert.equal(lineIn(`<div style="${drawn}">a</div><div>b</div>`), null);
  assert.equal(lineIn(`<div style="padding-bottom: 8px"><div style="${drawn}">b</div></div>`), null);
  assert.equal(lineIn(`<div style="${drawn}">b</div>`, "ul { background: transparent !important }"), null, "no ground to cover it with");
});

test("in the list of messages the badge stands above that line, which is drawn anew below it", async () => {
  const scene = stage("messaging-inmail-en");
  const style = scene.document.createElement("style");
  style.textContent = "body { background: rgb(255, 255, 255) } .msg-conversation-card { border-bottom: 1px solid rgb(1, 2, 3) }";
  scene.document.head.append(style);
  scene.page.start();
  await settle();
  const host = /** @type {HTMLElement} */ (scene.document.querySelector(`.msg-conversation-listitem > ${HOST}`));
  assert.ok(hasMark(host, "l"));
  const [above, below] = [...rootOf(host).querySelectorAll("i.line")].map((line) => line.getAttribute("style") ?? "");
  assert.match(above ?? "", /start: -1px; .*1px solid rgb\(255, 255, 255\)/);
  assert.match(below ?? "", /end: 0; .*1px solid rgb\(1, 2, 3\)/);
});
