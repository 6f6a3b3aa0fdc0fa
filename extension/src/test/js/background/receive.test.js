import assert from "node:assert/strict";
import { test } from "node:test";
import { receive } from "../../../../background/receive.js";
import { tellTabs } from "../../../../background/tabs.js";
import { start } from "../fakes/background.js";
import { installChrome } from "../fakes/chrome.js";
import { FakeStorage } from "../fakes/storage.js";

/** @param {unknown} message @param {Partial<chrome.runtime.MessageSender>} sender @param {FakeStorage} [storage] */
const send = (message, sender, storage = new FakeStorage()) => {
  installChrome();
  return receive(start(storage).service, message, { id: chrome.runtime.id, ...sender });
};

const SITE = { url: "https://www.linkedin.com/mynetwork/invitation-manager/" };

test("a content script and a page of ours are answered", async () => {
  assert.deepEqual(await send({ type: "settings" }, SITE), { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null });
  assert.deepEqual(await send({ type: "weeks" }, { url: "chrome-extension://abcdefghijklmnopabcdefghijklmnop/pages/popup.html" }), []);
});

test("other extensions, other sites and nobody are not", async () => {
  const strangers = [
    { ...SITE, id: "ponmlkjihgfedcbaponmlkjihgfedcba" },
    { ...SITE, id: undefined },
    { url: "https://www.linkedin.com.example/" },
    { url: "http://www.linkedin.com/" },
    { url: "chrome-extension://abcdefghijklmnopabcdefghijklmnoq/pages/popup.html" },
    {},
  ];
  for (const stranger of strangers) {
    const storage = new FakeStorage();
    assert.deepEqual(await send({ type: "settings" }, stranger, storage), { refused: "Only this extension's own scripts are answered." });
    assert.equal(storage.calls, 0);
  }
});

test("a content script may not read the weeks or erase", async () => {
  for (const type of ["weeks", "erase"]) {
    assert.match(/** @type {any} */ (await send({ type }, SITE)).refused, /may not ask/);
  }
});

test("what fails is answered with a sentence", async () => {
  const storage = new FakeStorage();
  storage.failAt = 2;
  assert.deepEqual(await send({ type: "set", changes: { display: "hide" } }, SITE, storage), { refused: "The storage failed." });
  assert.deepEqual(await send({ type: "decide", id: 7 }, SITE), { refused: "id is not a text of 1 to 512 characters." });
});

test("tabs without us that refuse a message trouble nobody", async () => {
  /** @type {number[]} */
  const reached = [];
  installChrome({ tab: (id) => {
    reached.push(id);
    throw new Error("Could not establish connection.");
  } });
  await tellTabs({ type: "page-status" });
  assert.deepEqual(reached, [1, 2]);
});
