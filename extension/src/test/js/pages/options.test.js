import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { nothing } from "../fakes/nothing.js";
import { openPage, settled } from "../fakes/page.js";

for (const locale of readdirSync(new URL("../../../../_locales/", import.meta.url))) {
  test(`the page of options has all its words in ${locale}`, async () => {
    const document = await openPage("options", { locale, background: nothing });
    assert.equal(document.documentElement.lang, locale);
    assert.equal(document.title, document.querySelector("h1")?.textContent);
    assert.doesNotMatch(document.body.textContent ?? "", /\b[a-z]+_[a-z_]+\b/, "a message is missing");
  });
}

test("each control and each section has a name", async () => {
  const document = await openPage("options", { background: nothing });
  for (const control of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input, select, textarea"))) {
    assert.notEqual(control.labels?.[0]?.textContent?.trim() ?? "", "", `${control.id} has no label`);
  }
  for (const section of document.querySelectorAll("section")) {
    const title = document.getElementById(section.getAttribute("aria-labelledby") ?? "");
    assert.notEqual(title?.textContent?.trim() ?? "", "", "a section has no name");
  }
});

test("everything can be erased here, too, and the page shows that it is gone", async () => {
  let erased = false;
  const document = await openPage("options", {
    background: (message) => {
      erased ||= message.type === "erase";
      return message.type === "recipient" && !erased ? { trades: ["thatching"] } : nothing(message);
    },
  });
  /** @param {string} selector @returns {any} */
  const $ = (selector) => document.querySelector(selector);
  assert.equal($("#trades").value, "thatching");
  $("#erase").click();
  $("#erase-yes").click();
  await settled();
  assert.equal($("#erase-done").textContent, "Everything is erased.");
  assert.equal($("#trades").value, "");
});
