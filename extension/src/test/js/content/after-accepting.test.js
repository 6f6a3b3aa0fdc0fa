import assert from "node:assert/strict";
import { test } from "node:test";
import { readRequest } from "../../../../background/requests.js";
import { createPage } from "../../../../content/page.js";
import { HOST } from "../../../../content/host.js";
import { installChrome } from "../fakes/chrome.js";
import { start } from "../fakes/real-core.js";
import { FakeStorage } from "../fakes/storage.js";
import { openSaved } from "./saved.js";
import { openEyes, press, rootOf } from "./stage.js";

/** @typedef {Window & typeof globalThis} AnyWindow */

/** Waits until something is there. @template T @param {() => T | null | undefined | false} look @returns {Promise<T>} */
async function until(look) {
  for (let turn = 0; turn < 200; turn++) {
    const found = look();
    if (found) {
      return found;
    }
    await new Promise((done) => setImmediate(done));
  }
  throw new Error(`It never came: ${look}`);
}

/** Pages one after the other, with the whole extension behind them: script, requests, background, compiled core. */
async function browser() {
  const ask = await start(new FakeStorage());
  /** @type {string[]} */
  const done = [];
  installChrome({ background: async (message) => {
    const answer = await ask(readRequest(message, false));
    done.push(message.type);
    return answer;
  } });
  return {
    done,
    /** @param {string} saved @param {(document: Document) => void} [change] */
    open(saved, change = () => undefined) {
      const window = /** @type {AnyWindow} */ (/** @type {unknown} */ (openSaved(saved).window));
      openEyes(window);
      change(window.document);
      const page = createPage(window, () => true);
      window.document.addEventListener("click", (event) => page.notice(event), { capture: true });
      page.start();
      return window.document;
    },
  };
}

const PITCH = "Thanks for connecting! We design packaging for small breweries. Shall I send our catalogue?";

/** Dexter's paid message becomes one between contacts: it has no subject. @param {Document} document @param {string} [words] */
function asContact(document, words = PITCH) {
  document.querySelectorAll(".msg-s-event-listitem__subject").forEach((each) => each.remove());
  /** @type {Element} */ (document.querySelector(".msg-s-event-listitem__body")).textContent = words;
}

/** Our words on the first message, its reasons open. @param {Document} document @returns {Promise<string>} */
async function reasons(document) {
  const host = await until(() => document.querySelector(`.msg-s-message-list__event ${HOST}`));
  const pill = await until(() => rootOf(host).querySelector("button"));
  press(pill);
  return until(() => /Chance|little text/.test(rootOf(host).textContent ?? "") && (rootOf(host).textContent ?? ""));
}

const TOLD = /Sells soon after you accepted \(days between: at most 0\)/;

/** @param {Document} document @returns {Element} where Dexter asks */
const invitation = (document) => /** @type {Element} */ ([...document.querySelectorAll('[role="listitem"]')].find((each) => each.textContent?.includes("Dexter Funnelby")));

/** @param {Document} document @returns {Element} */
const noteOf = (document) => /** @type {Element} */ (invitation(document).querySelector('[data-testid="expandable-text-box"]'));

/** @param {Awaited<ReturnType<typeof browser>>} at @param {(document: Document) => void} [change] */
async function accept(at, change) {
  const document = at.open("sdui-2026-en", change);
  const row = invitation(document);
  await until(() => row.querySelector(HOST));
  press(/** @type {Element} */ (row.querySelector('[aria-label^="Accept"]')));
  await until(() => at.done.includes("answered"));
}

test("what sells after the user pressed on accept is told as such among the reasons, and without the press it is not", async () => {
  const at = await browser();
  assert.doesNotMatch(await reasons(at.open("messaging-inmail-en", asContact)), TOLD);
  await accept(at);
  const said = await reasons(at.open("messaging-inmail-en", asContact));
  assert.match(said, TOLD);
  assert.match(said, /First message after accepting/);
});

test("the invitation's own note at the head of the conversation is no message after accepting", async () => {
  const at = await browser();
  await accept(at, (document) => (noteOf(document).textContent = PITCH));
  const said = await reasons(at.open("messaging-inmail-en", asContact));
  assert.match(said, /small breweries/);
  assert.doesNotMatch(said, TOLD);
  assert.doesNotMatch(said, /First message/);
});

test("on a page without the sender's short name nothing is told", async () => {
  const at = await browser();
  await accept(at);
  const said = await reasons(at.open("messaging-inmail-en", (document) => {
    asContact(document);
    document.querySelectorAll('a[href*="/in/"]').forEach((link) => link.setAttribute("href", "https://www.linkedin.com/in/ACoAABfunnel/"));
  }));
  assert.match(said, /small breweries/);
  assert.doesNotMatch(said, TOLD);
  assert.doesNotMatch(said, /after accepting/);
});
