import assert from "node:assert/strict";
import { test } from "node:test";
import { PHRASE_LIMIT } from "../../../../shared/settings.js";
import { openOptions } from "../fakes/options.js";
import { settled } from "../fakes/page.js";

const REHEARSAL = {
  days: 90, searched: 214, hits: 9, flagged: 4, cleared: 2, kept: 1, keptFlagged: 1,
  examples: [
    { text: "Your free audit <b>of</b> the free audit.", spans: [[5, 15], [30, 40]], before: "clear", after: "unsure", kept: true },
    { text: "free audit", spans: [[0, 10]], before: "spam", after: "spam", kept: false },
  ],
};

/** @param {any[]} phrases @param {object} [rehearsal] */
async function open(phrases = [], rehearsal = REHEARSAL) {
  const answer = () => ({ things: [], decisions: 0, phrases, undo: false });
  const opened = await openOptions({
    "learning": answer,
    "rehearse-phrase": () => rehearsal,
    "add-phrase": ({ phrase }) => {
      phrases = [...phrases.filter(({ text }) => text !== phrase.text), phrase];
      return answer();
    },
    "remove-phrase": ({ text }) => {
      phrases = phrases.filter((each) => each.text !== text);
      return answer();
    },
  });
  const { $ } = opened;
  const attempt = async (/** @type {string} */ words) => {
    $("#phrase").value = words;
    $("#phrase-form [type=submit]").click();
    await settled();
  };
  return { ...opened, attempt, kept: () => phrases };
}

test("a phrase is rehearsed before it can be added: what it would have flagged, and what it would do to what was kept", async () => {
  const { document, $, attempt, sent } = await open();
  assert.equal($("#phrases-none").hidden, false);
  assert.equal($("#phrase").maxLength, PHRASE_LIMIT);
  await attempt("  free audit ");
  assert.deepEqual(sent("rehearse-phrase", "add-phrase"), [{ type: "rehearse-phrase", phrase: { text: "free audit", speaks: "spam" } }]);
  assert.equal($("#rehearsal").hidden, false);
  assert.equal(document.activeElement, $("#rehearsal-title"));
  assert.deepEqual(["title", "hits", "effect", "kept"].map((part) => $(`#rehearsal-${part}`).textContent), [
    "“free audit”, tried out",
    "Texts of the last 90 days that were looked at: 214. It stands in: 9.",
    "It would have flagged, besides what is flagged already: 4.",
    "Of those that you kept, it stands in 1 and would have flagged 1.",
  ]);
  assert.ok($("#rehearsal-kept").classList.contains("grave"));
  const [kept, other] = document.querySelectorAll("#rehearsal-examples li");
  assert.equal(kept?.querySelector("q")?.textContent, "Your free audit <b>of</b> the free audit.");
  assert.deepEqual([...(kept?.querySelectorAll("mark") ?? [])].map(({ textContent }) => textContent), ["free audit", "free audit"]);
  assert.deepEqual([kept?.querySelector("small")?.textContent, other?.querySelector("small")?.textContent], ["You kept this one. Clear → Unsure", "Stays: Spam"]);
});

test("a phrase that speaks against spam tells what it would clear, and harms nothing that was kept", async () => {
  const { $, attempt, sent } = await open([], { ...REHEARSAL, kept: 2, keptFlagged: 0 });
  $("[name=speaks]:not(#phrase-spam)").checked = true;
  await attempt("thatched roof");
  assert.equal(sent("rehearse-phrase")[0].phrase.speaks, "not-spam");
  assert.equal($("#rehearsal-effect").textContent, "These would no longer be flagged: 2.");
  assert.equal($("#rehearsal-kept").classList.contains("grave"), false);
  const none = await open([], { ...REHEARSAL, kept: 0, keptFlagged: 0 });
  await none.attempt("x");
  assert.equal(none.$("#rehearsal-kept").hidden, true);
});

test("a rehearsed phrase is added at the user's word, listed, and taken back by undoing", async () => {
  const { document, $, attempt, kept } = await open();
  await attempt("free audit");
  $("#rehearsal-add").click();
  await settled();
  assert.deepEqual(kept(), [{ text: "free audit", speaks: "spam" }]);
  assert.deepEqual([$("#rehearsal").hidden, $("#phrase").value, $("#phrases li > div").textContent], [true, "", "free auditFor spam"]);
  assert.equal(document.activeElement, $("#phrase-undo"));
  $("#phrase-undo").click();
  await settled();
  assert.deepEqual(kept(), []);
  assert.equal(document.activeElement, $("#phrase"));
});

test("the same words with another meaning replace the earlier ones, and undoing brings those back", async () => {
  const earlier = { text: "free audit", speaks: "not-spam" };
  const { $, attempt, kept } = await open([earlier]);
  await attempt("free audit");
  $("#rehearsal-add").click();
  await settled();
  assert.deepEqual(kept(), [{ text: "free audit", speaks: "spam" }]);
  $("#phrase-undo").click();
  await settled();
  assert.deepEqual(kept(), [earlier]);
});

test("a rehearsal goes when the words change, or when it is left", async () => {
  const { document, $, attempt, kept } = await open();
  await attempt("free audit");
  $("#phrase").dispatchEvent(new (/** @type {any} */ (document.defaultView).Event)("input", { bubbles: true }));
  assert.equal($("#rehearsal").hidden, true);
  await attempt("free audit");
  $("#rehearsal-leave").click();
  assert.deepEqual([$("#rehearsal").hidden, document.activeElement, kept()], [true, $("#phrase"), []]);
});

test("a phrase can be removed, and the removal undone", async () => {
  const phrase = { text: "free audit", speaks: "spam" };
  const { $, kept } = await open([phrase]);
  $("#phrases button").click();
  await settled();
  assert.deepEqual([kept(), $("#phrases-none").hidden, $("#phrase-done").textContent], [[], false, "Removed."]);
  $("#phrase-undo").click();
  await settled();
  assert.deepEqual(kept(), [phrase]);
});

test("words that are no phrase get the core's sentence, and nothing to add", async () => {
  const { $ } = await openOptions({ "rehearse-phrase": () => ({ refused: "The phrase holds no word." }) });
  $("#phrase").value = "...";
  $("#phrase-form [type=submit]").click();
  await settled();
  assert.match($("#phrase-done").textContent, /nothing was changed.*The phrase holds no word\.$/);
  assert.equal($("#rehearsal").hidden, true);
});
