import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { openPage, settled } from "../fakes/page.js";

for (const locale of readdirSync(new URL("../../../../_locales/", import.meta.url))) {
  test(`the first page says all of it in ${locale}`, async () => {
    const document = await openPage("welcome", { locale, background: () => ({ enabled: true, sensitivity: "balanced", display: "badge" }) });
    assert.equal(document.documentElement.lang, locale);
    const said = document.body.textContent ?? "";
    for (const must of ["LinkedIn", "8.2", "linkedin.com"]) {
      assert.ok(said.includes(must), must);
    }
    assert.equal(/(welcome|popup)_/.test(said), false, "a message is missing");
  });
}

test("Unblast can be switched off before it has done anything", async () => {
  /** @type {any[]} */
  const asked = [];
  const document = await openPage("welcome", {
    background: (message) => {
      asked.push(message);
      return { enabled: message.type !== "set", sensitivity: "balanced", display: "badge" };
    },
  });
  const control = /** @type {HTMLInputElement} */ (document.querySelector("#enabled"));
  assert.equal(control.checked, true);
  control.click();
  await settled();
  assert.deepEqual(asked.at(-1), { type: "set", changes: { enabled: false } });
  assert.equal(control.checked, false);
});

const FIX = { format: "unblast-layout-fix", version: 1, title: "Winter", selectors: { row: ["section.card"], note: [".n"] } };

/** @param {unknown} content of the file that the user chooses @param {unknown} [current] */
async function chosen(content, current = null) {
  /** @type {any[]} */
  const asked = [];
  const settings = { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: current };
  const document = await openPage("welcome", {
    background: (message) => {
      asked.push(message);
      return message.type === "set" ? Object.assign(settings, message.changes) : settings;
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

/** A background that keeps who the user is. */
function keeper() {
  const kept = { recipient: /** @type {any} */ ({ location: { country: "CA", city: "Kingston" }, trades: ["slate roofing", "gutters"] }) };
  /** @param {any} message */
  const background = (message) => {
    if (message.type === "set-recipient") {
      kept.recipient = message.recipient;
    }
    return message.type.endsWith("recipient") ? kept.recipient : { enabled: true, sensitivity: "balanced", display: "badge" };
  };
  return { kept, background };
}

/** @param {Document} document @param {string} selector @returns {any} */
const control = (document, selector) => document.querySelector(selector);

test("who the user said he is stands in the form, and what he changes is kept", async () => {
  const { kept, background } = keeper();
  const document = await openPage("welcome", { background });
  assert.equal(control(document, "#country").value, "CA");
  assert.equal(control(document, "#city").value, "Kingston");
  assert.equal(control(document, "#trades").value, "slate roofing\ngutters");
  control(document, "#country").value = "DE";
  control(document, "#region").value = "Bayern";
  control(document, "#trades").value = " Dachdeckerei \n\n";
  control(document, "#languages").value = "de\nen";
  control(document, "#recipient [type=submit]").click();
  await settled();
  assert.deepEqual(kept.recipient, {
    location: { country: "DE", region: "Bayern", city: "Kingston" }, trades: ["Dachdeckerei"], employers: [], schools: [], languages: ["de", "en"],
  });
  assert.equal(control(document, "#recipient-done").textContent, "Kept. It counts for what you open from now on.");
});

test("who the user is can be taken away", async () => {
  const { kept, background } = keeper();
  const document = await openPage("welcome", { background });
  control(document, "#forget").click();
  await settled();
  assert.deepEqual(kept.recipient, {});
  assert.equal(control(document, "#trades").value, "");
  assert.equal(control(document, "#country").value, "");
});

test("every country can be chosen, by its name in the user's language", async () => {
  const { background } = keeper();
  const document = await openPage("welcome", { background, locale: "de" });
  const names = [...control(document, "#country").options].map((option) => option.textContent);
  assert.ok(names.length > 240);
  assert.ok(names.includes("Österreich"));
});

test("where it could not be kept, the page says so and keeps what was typed", async () => {
  const document = await openPage("welcome", {
    background: (message) => (message.type === "set-recipient" ? { refused: "recipient.trades is not a list." } : message.type === "recipient" ? {} : { enabled: true }),
  });
  control(document, "#trades").value = "slate roofing";
  control(document, "#recipient [type=submit]").click();
  await settled();
  assert.equal(control(document, "#trades").value, "slate roofing");
  assert.match(control(document, "#recipient-done").textContent, /recipient\.trades is not a list/);
});
