import assert from "node:assert/strict";
import { test } from "node:test";
import { pageStatus, statusSentence } from "../../../../pages/status.js";
import { installChrome } from "../fakes/chrome.js";

/** @type {import("../../../../shared/types.js").PageStatus} */
const GOOD = { surface: "received", understood: true, found: 11, levels: { spam: 4, unsure: 2, clear: 3, unknown: 2 }, hidden: 1, flagged: [] };

test("each state of the page has its sentence", () => {
  installChrome();
  assert.equal(statusSentence(true, GOOD), "11 invitations read: spam 4, unsure 2, clear 3, too little to tell 2. Hidden: 1.");
  assert.equal(statusSentence(true, { ...GOOD, surface: "messages" }), "11 messages read: spam 4, unsure 2, clear 3, too little to tell 2.");
  assert.equal(statusSentence(true, { ...GOOD, surface: "messages", found: 0 }), "No messages to judge on this page.");
  assert.equal(statusSentence(true, { ...GOOD, found: 0 }), "No invitations on this page.");
  assert.equal(statusSentence(true, { ...GOOD, understood: false }), "I see cards that I do not understand: nothing is hidden.");
  assert.equal(statusSentence(true, { ...GOOD, surface: null }), "This page is not an invitations page.");
  assert.equal(statusSentence(true, null), "Nothing is read on this page. If it is LinkedIn, reload it.");
  assert.equal(statusSentence(false, GOOD), "Unblast is switched off: nothing is read and nothing is marked.");
});

test("the tab in front is asked; one without a content script is no failure", async () => {
  installChrome({ tab: (id, message) => (id === 1 && message.type === "page-status" ? GOOD : undefined) });
  assert.deepEqual(await pageStatus(), GOOD);
  installChrome({ tab: () => { throw new Error("Could not establish connection."); } });
  assert.equal(await pageStatus(), null);
  installChrome();
  assert.equal(await pageStatus(), null);
});
