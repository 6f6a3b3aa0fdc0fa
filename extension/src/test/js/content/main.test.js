import assert from "node:assert/strict";
import { test } from "node:test";
import { installChrome } from "../fakes/chrome.js";
import { HOST } from "../../../../content/host.js";
import { senderKey } from "../../../../shared/slug.js";
import { openSaved } from "./saved.js";
import { openEyes, press, settle, verdict } from "./stage.js";

const { window } = openSaved("sdui-2026-en");
openEyes(/** @type {any} */ (window));
window.matchMedia = /** @type {any} */ (() => ({ matches: false, addEventListener: () => undefined }));
Object.assign(globalThis, { window, document: window.document });
const settings = { enabled: true, sensitivity: "balanced", display: "badge" };
let judged = 0;
/** @type {string[]} */
const answered = [];
const { received } = installChrome({
  background: (message) =>
    message.type === "answered" ? answered.push(message.answer) : message.type === "judge"
      ? { settings, cards: message.invitations.map((/** @type {import("../../../../shared/types.js").Invitation} */ { id, sender }) => (judged++, { id, verdict: verdict(id, { level: "spam" }), decision: null, sender: senderKey(sender?.profileUrl), standing: null })) }
      : settings,
});
await import("../../../../content/main.js");
await settle();

const US = { id: "abcdefghijklmnopabcdefghijklmnop" };

/** @param {unknown} message @param {{id: string}} [sender] */
function say(message, sender = US) {
  /** @type {any} */
  let answer;
  received[0]?.(message, sender, (/** @type {unknown} */ given) => (answer = given));
  return answer;
}

test("the script starts by itself and answers for its page", () => {
  assert.equal(judged, 10);
  assert.equal(say({ type: "page-status" }).found, 10);
});

test("nobody else is answered or heard", () => {
  assert.equal(say({ type: "page-status" }, { id: "somebody-else" }), undefined);
  say({ type: "settings-changed", settings: { ...settings, display: "hide" } }, { id: "somebody-else" });
  assert.equal(say({ type: "page-status" }).hidden, 0);
  assert.equal(say({ type: "something" }), undefined);
  assert.equal(say(null), undefined);
});

test("settings and decisions from elsewhere take effect", () => {
  say({ type: "settings-changed", settings: { ...settings, display: "hide" } });
  assert.equal(say({ type: "page-status" }).hidden, 10);
  say({ type: "decided", id: "urn:li:invitation:7511", decision: "not-spam" });
  assert.equal(say({ type: "page-status" }).hidden, 9);
});

test("a word on a sender from elsewhere takes effect on all that he sent, unless this one was decided otherwise", () => {
  say({ type: "sender-said", sender: "in:dexter-funnelby-made-up", standing: "allow" });
  assert.equal(say({ type: "page-status" }).hidden, 8);
  say({ type: "sender-said", sender: "in:dexter-funnelby-made-up", standing: null });
  assert.equal(say({ type: "page-status" }).hidden, 9);
});

test("the user's keys go from one flagged card to the next", () => {
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  say({ type: "settings-changed", settings });
  const rows = [1, 1, -1].map((step) => (say({ type: "jump", step }), window.document.activeElement?.parentElement));
  assert.ok(rows[0] && rows[1] && rows[0] !== rows[1]);
  assert.equal(rows[2], rows[0]);
});

test("when a campaign grew, all that has a note is asked about again; when something was taught, all", async () => {
  judged = 0;
  say({ type: "campaign-grew" }, { id: "somebody-else" });
  assert.equal(judged, 0);
  say({ type: "campaign-grew" });
  await settle();
  assert.equal(judged, 2);
  say({ type: "taught" });
  await settle();
  assert.equal(judged, 12);
});

test("a page that comes back from the cache is read anew", () => {
  const row = window.document.querySelector('[role="listitem"]');
  row?.querySelector(`:scope > ${HOST}`)?.remove();
  window.dispatchEvent(new window.PageTransitionEvent("pageshow", { persisted: true }));
  assert.ok(row?.querySelector(`:scope > ${HOST}`));
});

test("the user's answers are heard even where the page stops the press", async () => {
  const accept = /** @type {Element} */ (window.document.querySelector('[aria-label^="Accept Dexter"]'));
  accept.addEventListener("click", (event) => event.stopImmediatePropagation());
  press(accept);
  await settle();
  assert.deepEqual(answered, ["accepted"]);
});

test("a script that was cut off notices when the page is looked at again", () => {
  /** @type {any} */ (globalThis).chrome = { get runtime() { throw new Error("Extension context invalidated."); } };
  window.dispatchEvent(new window.Event("focus"));
  assert.equal(window.document.querySelectorAll(`[role="listitem"] > ${HOST}`).length, 0);
});
