import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const WALLS = new URL("../walls/", import.meta.url);
const eslint = new ESLint({ cwd: fileURLToPath(new URL("../../../../", import.meta.url)) });

/** @param {string} code @param {string} as the file it pretends to be */
async function refusals(code, as) {
  const [result] = await eslint.lintText(code, { filePath: as });
  return result?.messages.map(({ message }) => message) ?? [];
}

for (const name of readdirSync(WALLS).sort()) {
  test(`the wall holds: ${name.replace(".js", "")}`, async () => {
    const code = readFileSync(new URL(name, WALLS), "utf8");
    const as = /^\/\/ as: (.+)$/m.exec(code)?.[1] ?? "";
    const sentence = /^\/\/ refused: (.+)$/m.exec(code)?.[1] ?? "";
    assert.ok(as && sentence, `${name} must say whose place it takes and why it is refused`);
    const messages = await refusals(code, as);
    assert.ok(messages.some((message) => message.includes(sentence)), `${name}, as ${as}, must be refused with "${sentence}"; it got: ${messages.join(" | ") || "nothing"}`);
  });
}

test("what a room may do is not refused", async () => {
  /** @type {[string, string][]} */
  const fine = [
    ["background/store.js", "chrome.storage.local.clear();"],
    ["content/selectors.js", 'document.querySelector("li");'],
    ["content/example.js", 'import { ask } from "../shared/messages.js";\nask({ type: "settings" });'],
    ["pages/example.js", 'document.querySelector("#all").textContent = "x";'],
    ["background/main.js", 'import * as core from "unblast-core";\ncore.reset();'],
  ];
  for (const [as, code] of fine) {
    assert.deepEqual(await refusals(code, as), [], as);
  }
});

test("a comment cannot open a wall", async () => {
  const messages = await refusals('/* eslint-disable */\nwindow["fetch"]("x");', "content/example.js");
  assert.ok(messages.some((message) => message.includes("Nothing leaves")));
});
