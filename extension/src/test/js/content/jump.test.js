import assert from "node:assert/strict";
import { test } from "node:test";
import { badgeOf, press, settle, stage, type, verdict } from "./stage.js";

const FLAGGED = ["Dexter Funnelby", "Quiet Example", "Marit Oskarsdal"];

/** @param {Parameters<typeof stage>[1]} [parts] @param {boolean} [calm] whether the user asked for less motion */
async function started(parts = {}, calm = false) {
  const asking = stage("sdui-2026-en");
  const ids = new Map();
  asking.page.start();
  await settle();
  for (const { id, sender } of asking.sentOf("judge")[0].invitations) {
    ids.set(sender?.name, id);
  }
  const spam = FLAGGED.map((name) => ids.get(name));
  const scene = stage("sdui-2026-en", { judge: ({ id }) => verdict(id, { level: spam.includes(id) ? "spam" : "clear" }), ...parts });
  /** @type {any[]} */
  const scrolled = [];
  scene.window.HTMLElement.prototype.scrollIntoView = function (how) {
    scrolled.push(how);
  };
  scene.window.matchMedia = /** @type {any} */ ((/** @type {string} */ query) => ({ matches: calm && query.includes("reduce") }));
  scene.page.start();
  await settle();
  const order = scene.rows().map((row) => FLAGGED.find((name) => row.textContent?.includes(name))).filter((name) => name !== undefined);
  /** Whose badge has the focus. */
  const at = () => FLAGGED.find((name) => scene.rowOf(name).contains(scene.document.activeElement));
  return { ...scene, order, at, scrolled };
}

test("forward and back over all flagged cards in the page's order, and round at the ends", async () => {
  const { page, order, at } = await started();
  assert.equal(order.length, 3);
  const went = [1, 1, 1, 1, -1, -1].map((step) => (page.jump(/** @type {1 | -1} */ (step)), at()));
  assert.deepEqual(went, [order[0], order[1], order[2], order[0], order[2], order[1]]);
});

test("back from nowhere goes to the last", async () => {
  const { page, order, at } = await started();
  page.jump(-1);
  assert.equal(at(), order[2]);
});

test("from where the user is on the page the nearest on the way comes next", async () => {
  const { page, order, at, rowOf } = await started();
  const between = /** @type {HTMLElement} */ (rowOf(order[1] ?? "").querySelector("button"));
  for (const [step, to] of /** @type {const} */ ([[1, 2], [-1, 0]])) {
    between.focus();
    page.jump(step);
    assert.equal(at(), order[to]);
  }
  const first = /** @type {HTMLElement} */ (rowOf("Wilma Rook").querySelector("button, a"));
  first.focus();
  page.jump(-1);
  assert.notEqual(at(), undefined);
});

test("the bar's buttons go on from the card before, not from the bar", async () => {
  const { bar, order, at } = await started();
  const [back, on] = [...(bar()?.querySelectorAll(".steps button") ?? [])];
  assert.deepEqual([back?.getAttribute("aria-label"), on?.getAttribute("aria-label")], ["Previous flagged one", "Next flagged one"]);
  const went = [on, on, back].map((button) => {
    /** @type {HTMLElement} */ (button).focus();
    press(/** @type {Element} */ (button));
    return at();
  });
  assert.deepEqual(went, [order[0], order[1], order[0]]);
});

test("the badge comes into sight, gently or at once, and its ring is seen until the focus goes", async () => {
  for (const calm of [false, true]) {
    const { page, scrolled, order, rowOf, bar } = await started({}, calm);
    page.jump(1);
    assert.deepEqual(scrolled, [{ block: "center", behavior: calm ? "instant" : "smooth" }]);
    const pill = /** @type {HTMLElement} */ (badgeOf(rowOf(order[0] ?? "")).firstElementChild);
    assert.ok(pill.classList.contains("here"));
    bar()?.querySelector("button")?.focus();
    assert.ok(!pill.classList.contains("here"));
  }
});

test("hidden cards are no stops: where all are hidden, the way goes to the bar that brings them back", async () => {
  const { page, bar, at } = await started({ settings: { display: "hide" } });
  assert.equal(/** @type {HTMLElement} */ (bar()?.querySelector(".steps")).hidden, true);
  page.jump(1);
  assert.equal(at(), undefined);
  assert.equal(bar()?.activeElement?.textContent, "Show");
});

test("with nothing flagged, and with nothing painted, nothing happens", async () => {
  for (const parts of [{ judge: (/** @type {{id: string}} */ { id }) => verdict(id) }, { settings: { display: /** @type {const} */ ("quiet") } }]) {
    const { page, document } = await started(parts);
    page.jump(1);
    assert.equal(document.activeElement, document.body);
  }
});

test("from a badge all goes on by keys: open, decide, close, with the focus back on the badge", async () => {
  const { page, rowOf, order, sentOf } = await started();
  page.jump(1);
  const root = badgeOf(rowOf(order[0] ?? ""));
  press(/** @type {Element} */ (root.activeElement));
  const actions = [...root.querySelectorAll("#why button")].map((button) => button.textContent);
  assert.deepEqual(actions.slice(0, 3), ["Not spam", "Spam", "Hide"]);
  press(/** @type {Element} */ (root.querySelector("[data-action='not-spam']")));
  await settle();
  assert.equal(sentOf("decide").length, 1);
  type(/** @type {Element} */ (root.querySelector("#why button")), "Escape");
  assert.equal(root.activeElement, root.firstElementChild);
});
