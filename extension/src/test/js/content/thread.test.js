import assert from "node:assert/strict";
import { test } from "node:test";
import { look } from "../../../../content/surfaces.js";
import { openSaved } from "./saved.js";

const PATH = "/messaging/thread/2-def/";

/** @param {(document: Document) => void} change of the page with an answered conversation @returns {string[]} what is judged */
function judged(change) {
  const { document } = openSaved("messaging-answered-en").window;
  change(document);
  return look(document, PATH, new WeakMap()).items.flatMap((item) => ("text" in item ? [item.text] : []));
}

const CAME = ["Dear sir, we grow the revenue of makers like you.", "Did you see my last note?"];

/** @param {Document} document @param {string} selector @param {string} name */
const drop = (document, selector, name) => document.querySelectorAll(selector).forEach((element) => element.removeAttribute(name));

test("what came before the user's answer is judged, what followed is not, and neither is the list's last word of it", () => {
  assert.deepEqual(judged(() => undefined), CAME);
});

test("without the page's mark only messages that name their writer are judged", () => {
  const unmarked = judged((document) => document.querySelectorAll(".msg-s-event-listitem--other").forEach((each) => each.classList.remove("msg-s-event-listitem--other")));
  assert.deepEqual(unmarked, [CAME[0]]);
});

test("a message that nothing tells from the user's own ends what is judged", () => {
  assert.deepEqual(judged((document) => drop(document, "[data-event-urn]", "data-event-urn")), CAME);
  const bare = judged((document) => {
    const own = [...document.querySelectorAll("li")].find((each) => each.textContent?.includes("I grow beans"));
    own?.replaceChildren(Object.assign(document.createElement("p"), { textContent: "No, thank you, I grow beans." }));
  });
  assert.deepEqual(bare, CAME);
});

test("where nobody knows whom the conversation is with, and nothing is marked, nothing of it is judged", () => {
  const unknown = judged((document) => {
    document.querySelectorAll(".msg-s-event-listitem--other").forEach((each) => each.classList.remove("msg-s-event-listitem--other"));
    document.querySelector(".msg-title-bar")?.remove();
    document.querySelector(".msg-conversations-container__conversations-list")?.remove();
  });
  assert.deepEqual(unknown, []);
});

test("a conversation of several has its writers apart, each at his own stage", () => {
  const { document } = openSaved("messaging-answered-en").window;
  document.querySelector(".msg-title-bar")?.remove();
  const rows = [...document.querySelectorAll(".msg-s-message-list__event")];
  rows.slice(2).forEach((row) => row.remove());
  const meta = /** @type {Element} */ (rows[0]?.querySelector(".msg-s-message-group__meta")?.cloneNode(true));
  meta.querySelectorAll("a").forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/tilda-frost-made-up/"));
  meta.querySelectorAll("span").forEach((name) => (name.textContent = "Tilda Frost"));
  rows[1]?.firstElementChild?.prepend(meta);
  const found = look(document, PATH, new WeakMap()).items.flatMap((item) => ("text" in item && !item.partial ? [[item.writer?.name, item.stage]] : []));
  assert.deepEqual(found, [["Otto Kessel", "first"], ["Tilda Frost", "first"]]);
});
