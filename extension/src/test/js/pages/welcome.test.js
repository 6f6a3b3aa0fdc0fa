import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { openPage, settled } from "../fakes/page.js";

for (const locale of readdirSync(new URL("../../../../_locales/", import.meta.url))) {
  test(`the first page says all of it in ${locale}`, async () => {
    const document = await openPage("welcome", { locale, background: () => ({ enabled: true, sensitivity: "balanced", hide: false }) });
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
      return { enabled: message.type !== "set", sensitivity: "balanced", hide: false };
    },
  });
  const control = /** @type {HTMLInputElement} */ (document.querySelector("#enabled"));
  assert.equal(control.checked, true);
  control.click();
  await settled();
  assert.deepEqual(asked.at(-1), { type: "set", changes: { enabled: false } });
  assert.equal(control.checked, false);
});

/** A background that keeps who the user is. */
function keeper() {
  const kept = { recipient: /** @type {any} */ ({ location: { country: "CA", city: "Kingston" }, trades: ["slate roofing", "gutters"] }) };
  /** @param {any} message */
  const background = (message) => {
    if (message.type === "set-recipient") {
      kept.recipient = message.recipient;
    }
    return message.type.endsWith("recipient") ? kept.recipient : { enabled: true, sensitivity: "balanced", hide: false };
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
