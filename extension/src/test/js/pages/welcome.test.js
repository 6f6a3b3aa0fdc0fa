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
