import assert from "node:assert/strict";
import { test } from "node:test";
import { answerOf } from "../../../../content/answers.js";
import { acceptsFirst } from "../../../../content/words.js";
import { press, settle, stage } from "./stage.js";

/** @param {Parameters<typeof stage>} parts */
async function started(...parts) {
  const scene = stage(...parts);
  scene.document.addEventListener("click", (event) => scene.page.notice(event), { capture: true });
  scene.page.start();
  await settle();
  return { ...scene, answers: () => scene.sentOf("answered").map(({ id, answer }) => [id, answer]) };
}

/** @param {Element} row @param {string} words */
const control = (row, words) => /** @type {Element} */ ([...row.querySelectorAll("button")].find((each) => each.textContent?.trim() === words)?.firstElementChild);

test("the user's own press on accept or ignore is told, once, with the invitation; nothing is pressed for him", async () => {
  const scene = await started("sdui-2026-en");
  press(control(scene.rowOf("Dexter Funnelby"), "Ignore"));
  press(control(scene.rowOf("Marit Oskarsdal"), "Accept"));
  await settle();
  assert.deepEqual(scene.answers(), [["urn:li:invitation:7512", "ignored"], ["urn:li:invitation:7511", "accepted"]]);
  assert.match(scene.sentOf("answered")[0].invitation.note, /calendars of agencies/);
  assert.deepEqual(scene.sentOf("answered").map(({ onList }) => onList), [true, true]);
  assert.deepEqual(scene.acted, ["dispatchEvent", "dispatchEvent"], "two events: the test's own presses");
});

test("an answer on a profile, which shows no note, says that it was not on the list", async () => {
  const scene = await started("profile-pending-en");
  press(/** @type {Element} */ (scene.document.querySelector('main [aria-label^="Accept"]')));
  await settle();
  assert.deepEqual(scene.sentOf("answered").map(({ id, answer, onList }) => [id, answer, onList]), [["in:sunniva-bellcast-made-up", "accepted", false]]);
});

test("a press that no person did, one beside the controls, and any while switched off tell nothing", async () => {
  const scene = await started("sdui-2026-en");
  const row = scene.rowOf("Dexter Funnelby");
  control(row, "Accept").dispatchEvent(new scene.window.MouseEvent("click", { bubbles: true, composed: true }));
  press(row);
  scene.set({ enabled: false });
  press(control(row, "Accept"));
  await settle();
  assert.deepEqual(scene.answers(), []);
});

test("what a background does not take is lost, and nothing else happens", async () => {
  const scene = await started("sdui-2026-en", { before: ({ type }) => {
    if (type === "answered") {
      throw new Error("gone");
    }
  } });
  press(control(scene.rowOf("Dexter Funnelby"), "Accept"));
  await settle();
  assert.equal(scene.hosts().length, 10);
});

test("where two controls do not say which is which, nothing is told", () => {
  assert.deepEqual([acceptsFirst(["Accept", "Ignore"]), acceptsFirst(["Ignorieren", "Annehmen"]), acceptsFirst(["Ja", "Nein"]), acceptsFirst(["Accept", "Accept all"])], [true, false, null, null]);
  const event = /** @type {Event} */ (/** @type {unknown} */ ({ isTrusted: true, composedPath: () => ["a"] }));
  assert.equal(answerOf([{ item: /** @type {any} */ ({ text: "a message" }) }], event), null);
});
