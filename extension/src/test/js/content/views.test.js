import assert from "node:assert/strict";
import { test } from "node:test";
import { FLAGGED_LIMIT, WORDS_LIMIT, flaggedOf } from "../../../../content/flagged.js";
import { DIMMED_STYLE, HIDDEN_STYLE, HOST, hasMark } from "../../../../content/host.js";
import { badgeOf, buttonSaying, press, settle, stage, verdict } from "./stage.js";

const DEXTER = "urn:li:invitation:7512";

/** @param {Parameters<typeof stage>[1]} [parts] */
async function started(parts = {}) {
  const scene = stage("sdui-2026-en", parts);
  scene.page.start();
  await settle();
  const marked = { h: () => scene.hosts().filter((host) => hasMark(host, "h")).length, m: () => scene.hosts().filter((host) => hasMark(host, "m")).length };
  const dexter = () => badgeOf(scene.rowOf("Dexter Funnelby"));
  return { ...scene, marked, dexter };
}

test("dimming marks our own element alone, is counted as no hiding, and goes when it is switched off", async () => {
  const scene = await started();
  const before = scene.rowOf("Dexter Funnelby").outerHTML;
  scene.set({ display: "dim" });
  assert.deepEqual([scene.marked.m(), scene.marked.h(), scene.page.status().hidden], [1, 0, 0]);
  assert.match(scene.bar()?.textContent ?? "", /^1 dimmed/);
  assert.deepEqual(scene.sentOf("hidden"), []);
  scene.set({ display: "badge" });
  assert.equal(scene.rowOf("Dexter Funnelby").outerHTML, before);
});

test("the last card that is seen keeps room for the bar below it, as long as there is one", async () => {
  const spam = (/** @type {string[]} */ ...ids) => (/** @type {{id: string}} */ { id }) => verdict(id, { level: ids.includes(id) ? "spam" : "clear" });
  const { hosts } = await started({ judge: spam() });
  const roomy = (/** @type {Element[]} */ all) => all.map((host, at) => (hasMark(host, "e") ? at - all.length : 0)).filter((at) => at < 0);
  assert.deepEqual(roomy(hosts()), [], "nothing is flagged: there is no bar");
  const last = "groups:7003";
  const scene = await started({ judge: spam(DEXTER, last) });
  assert.equal(scene.sentOf("judge")[0].invitations.at(-1).id, last);
  assert.deepEqual(roomy(scene.hosts()), [-1]);
  scene.set({ display: "hide" });
  assert.deepEqual(roomy(scene.hosts()), [-2], "a hidden card leaves none");
});

test("the rule that dims stands only while a card is dimmed, in a shadow root beside the one that hides", async () => {
  const judge = (/** @type {{id: string}} */ { id }) => verdict(id, { level: "spam" });
  const scene = stage("sdui-2026-en", { judge });
  const root = /** @type {Element} */ (scene.document.querySelector("#interop-outlet")).attachShadow({ mode: "open" });
  root.append(scene.rowOf("Dexter Funnelby"));
  scene.page.start();
  await settle();
  /** @returns {(string | null | undefined)[]} */
  const styles = () => [scene.document.querySelector(`style${HOST}`)?.textContent, root.querySelector("style")?.textContent];
  assert.deepEqual(styles(), [undefined, undefined]);
  scene.set({ display: "dim" });
  assert.deepEqual(styles(), [DIMMED_STYLE, HIDDEN_STYLE + DIMMED_STYLE]);
  scene.document.querySelector(`style${HOST}`)?.remove();
  scene.page.refresh();
  assert.deepEqual(styles(), [DIMMED_STYLE, HIDDEN_STYLE + DIMMED_STYLE], "taken away by the page, it comes back");
  scene.set({ display: "hide" });
  assert.deepEqual(styles(), [undefined, HIDDEN_STYLE]);
  scene.set({ display: "quiet" });
  assert.deepEqual(styles(), [undefined, undefined]);
});

test("one dimmed card is shown by its own button, all by the bar's", async () => {
  const judge = (/** @type {{id: string}} */ { id }) => verdict(id, { level: "spam", probability: 0.97 });
  const scene = await started({ settings: { display: "dim" }, judge });
  const all = scene.marked.m();
  press(buttonSaying(scene.dexter(), "Do not dim this one"));
  assert.equal(scene.marked.m(), all - 1);
  assert.equal(scene.dexter().activeElement, scene.dexter().firstElementChild, "the focus stays on the card");
  assert.throws(() => buttonSaying(scene.dexter(), "Do not dim this one"));
  press(buttonSaying(scene.bar(), "Show"));
  await settle();
  assert.equal(scene.marked.m(), 0);
  press(buttonSaying(scene.bar(), "Dim"));
  await settle();
  assert.equal(scene.marked.m(), all, "what was shown alone is dimmed with the others again");
  assert.deepEqual(scene.sentOf("set").map(({ changes }) => changes), [{ display: "badge" }, { display: "dim" }]);
});

test("any card can be hidden from its panel, and the bar, where the focus goes, brings it back", async () => {
  const scene = await started();
  const quiet = badgeOf(scene.rowOf("Quiet Example"));
  press(/** @type {Element} */ (quiet.firstElementChild));
  press(buttonSaying(quiet, "Hide"));
  assert.equal(scene.marked.h(), 1);
  assert.match(scene.bar()?.textContent ?? "", /^1 hidden/);
  assert.equal(scene.bar()?.activeElement?.textContent, "Show");
  press(buttonSaying(scene.bar(), "Show"));
  await settle();
  assert.equal(scene.marked.h(), 0);
});

test("a decision counts for more than how a card was shown before it", async () => {
  const scene = await started({ settings: { display: "hide" } });
  press(buttonSaying(scene.bar(), "Show"));
  await settle();
  press(/** @type {Element} */ (scene.dexter().firstElementChild));
  press(buttonSaying(scene.dexter(), "Hide"));
  scene.page.useDecision(DEXTER, "not-spam");
  assert.equal(scene.marked.h(), 0);
});

test("where cards are never hidden, no button offers it", async () => {
  const scene = stage("messaging-inmail-en", { settings: { display: "dim" }, judge: ({ id }) => verdict(id, { level: "spam" }) });
  scene.page.start();
  await settle();
  scene.badges().forEach(press);
  assert.equal(scene.hosts().filter((host) => hasMark(host, "m")).length, 0);
  for (const badge of scene.badges()) {
    assert.equal(/** @type {ShadowRoot} */ (badge.getRootNode()).querySelector("[data-action=hide]"), null);
  }
});

test("a page that is not understood is not dimmed either", async () => {
  const scene = stage("sdui-2026-en", { settings: { display: "dim" } });
  const odd = scene.rowOf("Quiet Example").querySelector("button");
  odd?.parentElement?.append(...[1, 2].map(() => odd.cloneNode(true)));
  scene.page.start();
  await settle();
  assert.equal(scene.hosts().filter((host) => hasMark(host, "m")).length, 0);
});

test("quiet: all is judged, nothing at all is painted, and the popup's list tells what was flagged", async () => {
  const scene = stage("sdui-2026-en", { settings: { display: "quiet" } });
  const before = scene.document.documentElement.outerHTML;
  scene.page.start();
  await settle();
  assert.equal(scene.document.documentElement.outerHTML, before);
  const { levels, hidden, flagged } = scene.page.status();
  assert.deepEqual([levels.spam, hidden, flagged.length], [1, 0, 1]);
  assert.deepEqual([flagged[0]?.id, flagged[0]?.name, flagged[0]?.level, flagged[0]?.decision], [DEXTER, "Dexter Funnelby", "spam", null]);
  assert.deepEqual(flagged[0]?.findings.map(({ rule }) => rule), ["offer", "prior"]);
  assert.match(flagged[0]?.words ?? "", /^Hi! Loved your profile\. We fill the calendars/);
});

test("turned quiet, a page loses all that was painted; turned back, it has it again", async () => {
  const scene = await started({ settings: { display: "hide" } });
  scene.set({ display: "quiet" });
  assert.equal(scene.document.querySelectorAll(HOST).length, 0);
  scene.document.title = "changed";
  await scene.frame();
  assert.equal(scene.document.querySelectorAll(HOST).length, 0);
  scene.set({ display: "hide" });
  assert.equal(scene.hosts().length, 10);
  assert.equal(scene.marked.h(), 1);
});

test("a page that is not understood paints no trouble either when quiet: the popup tells", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const scene = stage("changed-en", { settings: { display: "quiet" } });
  scene.page.start();
  context.mock.timers.tick(0);
  await settle();
  context.mock.timers.tick(2_000);
  assert.equal(scene.document.querySelector(HOST), null);
  assert.equal(scene.page.status().understood, false);
});

test("what is flagged: spam, unsure, and what the user said of either; so many, and so long, at most", () => {
  /** @param {string} id @param {Partial<import("../../../../content/marks.js").Mark>} parts @returns {import("../../../../content/marks.js").Mark} */
  const mark = (id, parts) => ({ id, kind: "person", name: undefined, invitation: { id, kind: "message", note: "a\n b" }, verdict: verdict(id), decision: null, sender: null, standing: null, displaced: null, failure: null, ...parts });
  const spam = verdict("s", { level: "spam", probability: 1 });
  const listed = flaggedOf([
    mark("clear", {}), mark("waiting", { verdict: null }), mark("spam", { verdict: spam }), mark("unsure", { verdict: verdict("u", { level: "unsure" }) }),
    mark("said", { decision: "spam" }), mark("not", { verdict: spam, decision: "not-spam" }), mark("page", { kind: "page", verdict: spam }),
  ]);
  assert.deepEqual(listed.map(({ id }) => id), ["spam", "unsure", "said", "not"]);
  assert.deepEqual([listed[0]?.probability, listed[0]?.words, listed[0]?.kind], [0.99, "a b", "message"]);
  assert.equal(flaggedOf(Array.from({ length: FLAGGED_LIMIT + 1 }, (_, i) => mark(`${i}`, { verdict: spam }))).length, FLAGGED_LIMIT);
  const long = flaggedOf([mark("long", { verdict: spam, invitation: { id: "long", note: "x".repeat(WORDS_LIMIT + 1) } })]);
  assert.equal(long[0]?.words, `${"x".repeat(WORDS_LIMIT)} …`);
});
