import assert from "node:assert/strict";
import { test } from "node:test";
import { direction, number, percent, plural, rule, text, thing } from "../../../../shared/i18n.js";
import { installChrome } from "../fakes/chrome.js";

test("a message comes with its values filled in; one that is missing shows its key", () => {
  installChrome();
  assert.equal(text("popup_last_week", [3]), "Last week: 3");
  assert.equal(text("no_such_key"), "no_such_key");
  assert.equal(text("badge_label", ["$2", "\ue001"]), "$2. Invitation from \ue001. Reasons", "values are only ever values");
  assert.equal(text("badge_label", ["Spam"]), "Spam. Invitation from . Reasons");
});

test("the browser is asked for each message once, and again once it has others", () => {
  installChrome();
  const { getMessage } = chrome.i18n;
  let asked = 0;
  chrome.i18n.getMessage = (/** @type {any[]} */ ...parts) => {
    asked++;
    return /** @type {any} */ (getMessage)(...parts);
  };
  assert.deepEqual([1, 2].map((week) => text("popup_last_week", [week])), ["Last week: 1", "Last week: 2"]);
  assert.equal(asked, 1);
  installChrome({ locale: "de" });
  assert.equal(text("popup_last_week", [1]), "Vorwoche: 1");
});

test("cut off from the browser it keeps the words it has, and of others shows the key; nothing fails", () => {
  installChrome();
  assert.equal(text("app_name"), "Unblast");
  const failing = { getMessage: () => { throw new Error("Extension context invalidated."); } };
  /** @type {any} */ (globalThis).chrome = { i18n: undefined };
  assert.equal(text("app_name"), "Unblast");
  assert.equal(text("action_close"), "action_close");
  assert.equal(plural("bar_hidden", 2), "bar_hidden_other");
  /** @type {any} */ (globalThis).chrome = { i18n: failing };
  assert.equal(text("action_close"), "action_close");
  assert.equal(rule("offer"), "offer");
});

test("counts take the language's plural form, and its way to write numbers", () => {
  installChrome();
  assert.match(plural("popup_found", 1, [1, 0, 0, 0, 0]), /^1 invitation read: spam 1,/);
  assert.match(plural("popup_found", 2, [1, 1, 0, 0, 0]), /^2 invitations read/);
  assert.match(plural("popup_found", 1234, [0, 0, 0, 0, 0]), /^1,234 invitations/);
  installChrome({ locale: "fr" });
  assert.match(plural("popup_found", 0, [0, 0, 0, 0, 0]), /^0 invitation lue/);
  // French has a form of its own for a million; there are no words for it, nor need there be.
  assert.match(plural("popup_found", 1_000_000, [0, 0, 0, 0, 0]), /invitations lues/);
  installChrome({ locale: "de" });
  assert.equal(number(1234), "1.234");
  assert.equal(percent(0.974), "97\u00a0%");
});

test("words are set as their own language is written, whatever the browser's is", () => {
  installChrome({ locale: "de" });
  assert.equal(direction(), "ltr");
  for (const [tag, way] of [["ar", "rtl"], ["he-IL", "rtl"], ["en-GB", "ltr"]]) {
    installChrome();
    chrome.i18n.getMessage = (/** @type {string} */ key) => (key === "language_tag" ? String(tag) : "");
    assert.equal(direction(), way, tag);
  }
});

test("rules have words, with and without what they read", () => {
  installChrome();
  assert.equal(rule("call-request", { minutes: 15 }), "Asks for a call (15 minutes)");
  assert.equal(rule("call-request"), "Asks for a call");
  assert.equal(rule("merge-field", { slot: "name" }), "A slot left unfilled or filled wrongly");
  assert.equal(rule("rule-of-tomorrow"), "rule-of-tomorrow");
});

test("what was learned says from how many decisions, and about what", () => {
  installChrome();
  assert.equal(rule("learned", { kept: 3, like: "topic:events" }), "You kept 3 like this: events and podcasts");
  assert.equal(rule("learned", { spam: 1, like: "topic:honours" }), "You called 1 like this spam: awards and publishing");
  assert.equal(rule("learned"), "Like others you decided on");
  assert.equal(rule("own-phrase", { phrase: "golf day" }), "Your own phrase: “golf day”");
  assert.equal(thing("topic:jobs"), "job offers");
});
