import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languageOf } from "../../../../content/language.js";
import { REFUSALS, refusalOf } from "../../../../content/refusal.js";
import { installChrome } from "../fakes/chrome.js";
import { badgeOf, buttonSaying, press, settle, stage } from "./stage.js";

const LANGUAGES = ["de", "en", "es", "fr", "it", "nl", "pt"];
const TRAINING = new URL("../../../../../core/training/", import.meta.url);

test("each refusal is told to be in its language", () => {
  assert.deepEqual(Object.keys(REFUSALS).sort(), LANGUAGES);
  for (const [language, words] of Object.entries(REFUSALS)) {
    assert.equal(languageOf(words), language);
  }
});

test("what cannot be told stays open", () => {
  for (const words of ["", "Hi!", "Tadeusz Brzeg, Brno", "はじめまして", "of the und der"]) {
    assert.equal(languageOf(words), null, words);
  }
});

test("of the training's notes nine in ten are told in each language, and one in thirty is told wrongly at most", () => {
  /** @type {Map<string, {all: number, right: number, wrong: number}>} */
  const told = new Map(LANGUAGES.map((language) => [language, { all: 0, right: 0, wrong: 0 }]));
  for (const file of readdirSync(TRAINING).filter((name) => name.endsWith(".jsonl"))) {
    for (const line of readFileSync(new URL(file, TRAINING), "utf8").split("\n").filter((each) => each !== "")) {
      const { lang, text } = JSON.parse(line);
      const count = told.get(lang);
      if (count) {
        const found = languageOf(text);
        count.all++;
        count.right += found === lang ? 1 : 0;
        count.wrong += found !== lang && found !== null ? 1 : 0;
      }
    }
  }
  for (const [language, { all, right, wrong }] of told) {
    assert.ok(all > 500, `${language} has only ${all} texts`);
    assert.ok(right >= 0.9 * all && wrong <= all / 30, `${language}: of ${all} are ${right} right and ${wrong} wrong`);
  }
});

test("where the note's language cannot be told, the refusal is in the user's own", () => {
  installChrome({ locale: "nl" });
  assert.equal(refusalOf("").language, "nl");
  assert.equal(refusalOf("Would you be open to a quick call with us this week?").language, "en");
});

/** @param {((words: string) => Promise<void>) | null} write what the clipboard does; null where the page has none */
async function opened(write) {
  const scene = stage("sdui-2026-en");
  Object.defineProperty(scene.window.navigator, "clipboard", { value: write && { writeText: write }, configurable: true });
  scene.page.start();
  await settle();
  const root = badgeOf(scene.rowOf("Dexter Funnelby"));
  press(/** @type {Element} */ (root.firstElementChild));
  const shown = /** @type {HTMLTextAreaElement} */ (root.querySelector("textarea"));
  return { ...scene, root, shown, said: () => root.querySelector("#why [role=status]")?.textContent };
}

test("a press copies the refusal in the note's language and says so; before it nothing is copied", async () => {
  /** @type {string[]} */
  const copied = [];
  const { root, shown, said } = await opened(async (words) => void copied.push(words));
  assert.deepEqual([copied, shown.hidden], [[], true]);
  buttonSaying(root, "Copy a refusal").click();
  await settle();
  assert.deepEqual(copied, [], "a press that a script made up copies nothing");
  press(buttonSaying(root, "Copy a refusal"));
  await settle();
  assert.deepEqual(copied, [REFUSALS.en]);
  assert.deepEqual([shown.hidden, shown.value, shown.lang], [false, REFUSALS.en, "en"]);
  assert.equal(said(), "Copied. It is yours to paste and send, or not.");
});

test("a clipboard that refuses, or is missing, leaves the refusal selected to be copied by hand", async () => {
  for (const write of [() => Promise.reject(new Error("NotAllowedError")), null]) {
    const { root, shown, said } = await opened(write);
    press(buttonSaying(root, "Copy a refusal"));
    await settle();
    assert.equal(said(), "The browser did not let it be copied. Here it is, selected.");
    assert.deepEqual([shown.hidden, root.activeElement === shown, shown.selectionEnd], [false, true, REFUSALS.en.length]);
  }
});

test("only what is flagged can be refused", async () => {
  const { rowOf } = await opened(null);
  const root = badgeOf(rowOf("Quiet Example"));
  press(/** @type {Element} */ (root.firstElementChild));
  assert.equal(root.querySelector("[data-action=refuse]"), null);
});
