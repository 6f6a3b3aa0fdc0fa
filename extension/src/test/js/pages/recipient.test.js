import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, settled } from "../fakes/page.js";

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
  const document = await openPage("options", { background });
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
  const document = await openPage("options", { background });
  control(document, "#forget").click();
  await settled();
  assert.deepEqual(kept.recipient, {});
  assert.equal(control(document, "#trades").value, "");
  assert.equal(control(document, "#country").value, "");
});

test("every country can be chosen, by its name in the user's language", async () => {
  const { background } = keeper();
  const document = await openPage("options", { background, locale: "de" });
  const names = [...control(document, "#country").options].map((option) => option.textContent);
  assert.ok(names.length > 240);
  assert.ok(names.includes("Österreich"));
});

test("where it could not be kept, the page says so and keeps what was typed", async () => {
  const document = await openPage("options", {
    background: (message) => (message.type === "set-recipient" ? { refused: "recipient.trades is not a list." } : message.type === "recipient" ? {} : { enabled: true }),
  });
  control(document, "#trades").value = "slate roofing";
  control(document, "#recipient [type=submit]").click();
  await settled();
  assert.equal(control(document, "#trades").value, "slate roofing");
  assert.match(control(document, "#recipient-done").textContent, /recipient\.trades is not a list/);
});
