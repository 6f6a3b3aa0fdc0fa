import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { test } from "node:test";
import { REST } from "../../../../content/aloud.js";
import { createBar } from "../../../../content/bar.js";
import { installChrome } from "../fakes/chrome.js";
import { buttonSaying, openEyes, press, rootOf } from "./stage.js";

function made() {
  installChrome();
  const { window } = new JSDOM("<body>");
  openEyes(/** @type {any} */ (window));
  /** @type {string[]} */
  const wished = [];
  const bar = createBar(window.document, (display) => wished.push(display), () => undefined);
  window.document.body.append(bar.host);
  const root = rootOf(bar.host);
  return { bar, root, wished, region: /** @type {HTMLElement} */ (root.firstElementChild), aloud: () => root.querySelector('[role="status"]')?.textContent };
}

test("nothing flagged, nothing shown; the summary is still said", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { bar, region, aloud } = made();
  bar.update({ read: 3, flagged: 0, hidden: 0, dimmed: 0, trouble: null });
  assert.equal(region.hidden, true);
  context.mock.timers.tick(REST);
  assert.equal(aloud(), "3 invitations read: 0 flagged as spam");
});

test("however many verdicts come in, one summary is said, once they have all come", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { bar, aloud } = made();
  /** @type {unknown[]} */
  const said = [];
  for (let read = 1; read <= 40; read++) {
    bar.update({ read, flagged: 2, hidden: 0, dimmed: 0, trouble: null });
    bar.update({ read, flagged: 2, hidden: 0, dimmed: 0, trouble: null });
    context.mock.timers.tick(REST - 1);
    said.push(aloud());
  }
  assert.deepEqual([...new Set(said)], [""]);
  context.mock.timers.tick(1);
  assert.equal(aloud(), "40 invitations read: 2 flagged as spam");
  bar.retire();
  assert.match(aloud() ?? "", /was updated/, "the last word waits for nothing");
});

test("flagged ones can be hidden, hidden ones shown", () => {
  const { bar, root, region, wished } = made();
  bar.update({ read: 9, flagged: 4, hidden: 0, dimmed: 0, trouble: null });
  assert.equal(region.hidden, false);
  press(buttonSaying(root, "Hide"));
  bar.update({ read: 9, flagged: 4, hidden: 4, dimmed: 0, trouble: null });
  assert.match(region.textContent ?? "", /^4 hidden/);
  press(buttonSaying(root, "Show"));
  assert.deepEqual(wished, ["hide", "badge"]);
});

test("dimmed ones can be shown, and go back to being dimmed", () => {
  const { bar, root, region, wished } = made();
  bar.update({ read: 9, flagged: 4, hidden: 0, dimmed: 4, trouble: null });
  assert.match(region.textContent ?? "", /^4 dimmed/);
  press(buttonSaying(root, "Show"));
  bar.update({ read: 9, flagged: 4, hidden: 0, dimmed: 0, trouble: null });
  press(buttonSaying(root, "Dim"));
  bar.update({ read: 9, flagged: 4, hidden: 1, dimmed: 3, trouble: null });
  assert.match(region.textContent ?? "", /^1 hidden · 3 dimmed/);
  assert.deepEqual(wished, ["badge", "dim"]);
});

test("a trouble goes before the numbers, can be closed, and stays closed until it is another", () => {
  const { bar, root, region } = made();
  bar.update({ read: 0, flagged: 0, hidden: 0, dimmed: 0, trouble: "First." });
  assert.equal(region.hidden, false);
  press(buttonSaying(root, "Close"));
  assert.equal(region.hidden, true);
  bar.update({ read: 1, flagged: 0, hidden: 0, dimmed: 0, trouble: "First." });
  assert.equal(region.hidden, true);
  bar.update({ read: 1, flagged: 0, hidden: 0, dimmed: 0, trouble: "Second." });
  assert.equal(region.hidden, false);
});

test("the last word needs nothing from the browser", () => {
  const { bar, region } = made();
  /** @type {any} */ (globalThis).chrome = undefined;
  bar.retire();
  assert.match(region.textContent ?? "", /Unblast was updated/);
  assert.equal(region.hidden, false);
});
