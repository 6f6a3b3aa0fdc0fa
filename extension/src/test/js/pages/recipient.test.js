import assert from "node:assert/strict";
import { test } from "node:test";
import { nothing } from "../fakes/nothing.js";
import { openPage, settled } from "../fakes/page.js";

/** A background that keeps who the user is. */
function keeper() {
  const kept = { recipient: /** @type {any} */ ({ location: { country: "CA", city: "Kingston" }, trades: ["slate roofing", "gutters"] }) };
  /** @param {any} message */
  const background = (message) => {
    if (message.type === "set-recipient") {
      kept.recipient = message.recipient;
    }
    return message.type.endsWith("recipient") ? kept.recipient : nothing(message);
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
    background: (message) => (message.type === "set-recipient" ? { refused: "recipient.trades is not a list." } : nothing(message)),
  });
  control(document, "#trades").value = "slate roofing";
  control(document, "#recipient [type=submit]").click();
  await settled();
  assert.equal(control(document, "#trades").value, "slate roofing");
  assert.match(control(document, "#recipient-done").textContent, /recipient\.trades is not a list/);
});

/** @param {Document} document @param {File[]} files the user's choice */
async function choose(document, files) {
  const input = control(document, "#archive");
  Object.defineProperty(input, "files", { value: files, configurable: true });
  input.dispatchEvent(new (/** @type {any} */ (document.defaultView).Event)("change"));
  await until(() => control(document, "#archive-done").textContent !== "");
}

/** @param {() => boolean} true_ */
async function until(true_) {
  for (let turns = 0; !true_(); turns++) {
    assert.ok(turns < 1000, "it never came true");
    await settled();
  }
}

/** @param {any} found what the core reads out of the tables */
function reader(found) {
  const { kept, background } = keeper();
  /** @type {any[]} */
  const asked = [];
  return { kept, asked, background: (/** @type {any} */ message) => {
    asked.push(message);
    return message.type === "read-profile" ? found : background(message);
  } };
}

test("the archive fills the form, keeps nothing, leaves what it does not say, and can be undone before and after keeping", async () => {
  const { kept, asked, background } = reader({ location: { country: "NO", city: "Bergen" }, trades: ["knitting"], employers: ["Fjord Wool"] });
  const document = await openPage("options", { background });
  control(document, "#region").value = "Ontario";
  control(document, "#languages").value = "nb";
  const before = kept.recipient;
  await choose(document, [new File(["Name\nknitting\n"], "Skills.csv")]);
  assert.deepEqual(asked.at(-1), { type: "read-profile", tables: { "Skills.csv": [["Name"], ["knitting"]] } });
  assert.equal(control(document, "#archive-done").textContent, "Filled in below, and not kept yet. Look it over, then press “Keep”.");
  assert.deepEqual(["country", "region", "city", "trades", "employers", "languages"].map((id) => control(document, `#${id}`).value), ["NO", "", "Bergen", "knitting", "Fjord Wool", "nb"]);
  assert.equal(control(document, "#recipient details").open, true);
  assert.equal(kept.recipient, before);
  control(document, "#recipient-undo").click();
  await settled();
  assert.equal(control(document, "#trades").value, "slate roofing\ngutters");

  await choose(document, [new File(["Name\nknitting\n"], "Skills.csv")]);
  control(document, "#recipient [type=submit]").click();
  await settled();
  assert.deepEqual(kept.recipient.trades, ["knitting"]);
  control(document, "#recipient-undo").click();
  await settled();
  assert.deepEqual(kept.recipient, before);
  assert.equal(control(document, "#recipient-done").textContent, "It is as it was before.");
});

test("a file that cannot be used leaves the form as it is and says why", async () => {
  const { asked, background } = reader({});
  const document = await openPage("options", { background });
  await choose(document, [new File(["hello"], "notes.txt")]);
  assert.match(control(document, "#archive-done").textContent, /nothing was changed.*neither a ZIP file/);
  assert.equal(control(document, "#trades").value, "slate roofing\ngutters");
  assert.equal(control(document, "#recipient-undo").hidden, true);
  assert.ok(!asked.some(({ type }) => type === "read-profile"));
});
