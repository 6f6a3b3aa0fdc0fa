import assert from "node:assert/strict";
import { test } from "node:test";
import { BadRequestError, ID_LIMIT, LIST_LIMIT } from "../../../../background/fields.js";
import { OWN_LINE_LIMIT, OWN_LIST_LIMIT, readRequest, ROWS_LIMIT } from "../../../../background/requests.js";
import { PHRASE_LIMIT } from "../../../../shared/settings.js";

const FULL = {
  id: "in:ragna-thistlewood",
  kind: "invitation",
  sentAt: "2026-11-20T08:15:00Z",
  seenAt: "2026-11-20T09:00:00Z",
  language: "en",
  note: "Shall we talk?",
  noteMayBeCut: false,
  stage: "follow-up",
  followUp: 2,
  partial: true,
  key: "in:ragna",
  sender: {
    name: "Ragna Thistlewood", profileUrl: "https://www.linkedin.com/in/ragna-thistlewood/", headline: "Beekeeper",
    mutualConnections: 0, followsYou: false, verified: true, premium: false,
  },
};

test("a whole invitation comes through, and a bare one stays bare", () => {
  assert.deepEqual(readRequest({ type: "judge", invitations: [FULL, { id: "b" }] }, false), {
    type: "judge", invitations: [FULL, { id: "b" }],
  });
});

test("fields that nobody knows do not come through", () => {
  const evil = JSON.parse('{"type": "judge", "x": 1, "invitations": [{"id": "a", "__proto__": {"note": "n"}, "y": 2}]}');
  const read = /** @type {any} */ (readRequest(evil, false));
  assert.equal(read.invitations[0].note, undefined);
  assert.deepEqual(read, { type: "judge", invitations: [{ id: "a" }] });
  assert.deepEqual(readRequest({ type: "set", changes: { display: "hide", version: 9 } }, false), { type: "set", changes: { display: "hide" } });
});

test("half surrogate pairs are made whole; the length stays, so that places in the note still fit", () => {
  const read = /** @type {any} */ (readRequest({ type: "judge", invitations: [{ id: "a\ud800", note: "x\udc00y \u{1f642}" }] }, false));
  assert.deepEqual(read.invitations, [{ id: "a\ufffd", note: "x\ufffdy \u{1f642}" }]);
});

test("every wrong field is refused by name", () => {
  /** @type {[unknown, RegExp][]} */
  const wrong = [
    [null, /^The message is not an object/],
    ["judge", /^The message is not an object/],
    [[], /^The message is not an object/],
    [{}, /no message of type undefined/],
    [{ type: "__proto__" }, /no message of type "__proto__"/],
    [{ type: "judge" }, /^invitations is not a list/],
    [{ type: "judge", invitations: {} }, /^invitations is not a list/],
    [{ type: "judge", invitations: Array(LIST_LIMIT + 1).fill({ id: "a" }) }, new RegExp(`at most ${LIST_LIMIT}`)],
    [{ type: "judge", invitations: [{ id: "a" }, null] }, /^invitations\[1\] is not an object/],
    [{ type: "judge", invitations: [{}] }, /^invitations\[0\]\.id is not a text/],
    [{ type: "judge", invitations: [{ id: "" }] }, /^invitations\[0\]\.id/],
    [{ type: "judge", invitations: [{ id: "i".repeat(ID_LIMIT + 1) }] }, new RegExp(`1 to ${ID_LIMIT}`)],
    [{ type: "decide", decision: "spam" }, /^id is not/],
    [{ type: "decide", id: "a" }, /^decision is none of/],
    [{ type: "decide", id: "a", decision: "maybe" }, /^decision is none of/],
    [{ type: "set-sender", standing: "allow" }, /^sender is not a text/],
    [{ type: "set-sender", sender: "Ada Holm", standing: "allow" }, /^sender is not the short name/],
    [{ type: "set-sender", sender: "in:ada", standing: "spam" }, /^standing is none of/],
    [{ type: "set-sender", sender: "in:ada" }, /^standing is none of/],
    [{ type: "hidden", ids: "a" }, /^ids is not a list/],
    [{ type: "hidden", ids: ["a", 1] }, /^ids\[1\] is not a text/],
    [{ type: "set" }, /^changes is not an object/],
    [{ type: "set", changes: { sensitivity: "wild" } }, /^changes\.sensitivity is none of careful, balanced, strict/],
    [{ type: "set", changes: { display: "yes" } }, /^changes\.display is none of/],
    [{ type: "set", changes: { enabled: 1 } }, /^changes\.enabled is neither/],
  ];
  for (const [message, sentence] of wrong) {
    assert.throws(() => readRequest(message, true), (error) => error instanceof BadRequestError && sentence.test(error.message), JSON.stringify(message)?.slice(0, 80));
  }
});

test("every field of an invitation is held to its type", () => {
  for (const key of Object.keys(FULL).filter((each) => each !== "id")) {
    const wrong = key === "followUp" ? "7" : 7;
    assert.throws(() => readRequest({ type: "judge", invitations: [{ ...FULL, [key]: wrong }] }, false), new RegExp(`^Error: invitations\\[0\\]\\.${key} `), key);
  }
  for (const key of Object.keys(FULL.sender)) {
    const sender = { ...FULL.sender, [key]: [] };
    assert.throws(() => readRequest({ type: "judge", invitations: [{ ...FULL, sender }] }, false), new RegExp(`sender\\.${key} `), key);
  }
  for (const mutualConnections of [-1, 1.5, NaN, Infinity, "3"]) {
    assert.throws(() => readRequest({ type: "judge", invitations: [{ id: "a", sender: { mutualConnections } }] }, false), /mutualConnections/);
  }
});

test("at the limits all is well", () => {
  const id = "i".repeat(ID_LIMIT);
  assert.deepEqual(readRequest({ type: "hidden", ids: Array(LIST_LIMIT).fill(id) }, false), { type: "hidden", ids: Array(LIST_LIMIT).fill(id) });
});

test("numbers and erasing are for the extension's own pages", () => {
  for (const type of ["senders", "recipient", "set-recipient", "weeks", "overview", "erase", "forgotten", "troubles", "troubles-read"]) {
    assert.throws(() => readRequest({ type }, false), /may not ask/);
    assert.deepEqual(readRequest({ type, recipient: {} }, true), type === "set-recipient" ? { type, recipient: {} } : { type });
  }
  assert.deepEqual(readRequest({ type: "settings" }, false), { type: "settings" });
  assert.deepEqual(readRequest({ type: "decide", id: "a", decision: null }, false), { type: "decide", id: "a", decision: null });
});

const FIX = { format: "unblast-layout-fix", version: 1, title: "Winter", selectors: { row: ["section"] } };

test("only a page of the extension may set a layout fix, and only a sound one", () => {
  assert.deepEqual(readRequest({ type: "set", changes: { layoutFix: FIX } }, true), { type: "set", changes: { layoutFix: FIX } });
  assert.deepEqual(readRequest({ type: "set", changes: { layoutFix: null } }, true), { type: "set", changes: { layoutFix: null } });
  assert.throws(() => readRequest({ type: "set", changes: { layoutFix: FIX } }, false), BadRequestError);
  assert.throws(() => readRequest({ type: "set", changes: { layoutFix: { ...FIX, run: "x" } } }, true), /has "run"/);
});

test("a stage that nobody knows is refused by name", () => {
  assert.throws(() => readRequest({ type: "judge", invitations: [{ id: "a", stage: "late" }] }, false), /invitations\[0\]\.stage is none of/);
});

test("who the user is comes through by name, trimmed, without what is empty", () => {
  const recipient = {
    location: { country: "CA", region: " ", city: " Kingston ", street: "x" }, trades: [" slate roofing ", ""], schools: [], languages: ["en"], more: 1,
  };
  assert.deepEqual(readRequest({ type: "set-recipient", recipient }, true), {
    type: "set-recipient", recipient: { location: { country: "CA", city: "Kingston" }, trades: ["slate roofing"], languages: ["en"] },
  });
  assert.deepEqual(readRequest({ type: "set-recipient", recipient: { location: { city: "" } } }, true), { type: "set-recipient", recipient: {} });
});

test("who the user is has bounds, named when they are passed", () => {
  const long = "x".repeat(OWN_LINE_LIMIT + 1);
  /** @type {[unknown, RegExp][]} */
  const bad = [
    [undefined, /^BadRequestError: recipient is not an object/],
    [{ location: "Kingston" }, /recipient\.location is not an object/],
    [{ location: { city: long } }, /recipient\.location\.city is longer than/],
    [{ trades: "roofing" }, /recipient\.trades is not a list/],
    [{ trades: [1] }, /recipient\.trades\[0\] is not a text/],
    [{ trades: ["a", long] }, /recipient\.trades\[1\] is longer than/],
    [{ employers: Array.from({ length: OWN_LIST_LIMIT + 1 }, () => "a") }, /recipient\.employers is not a list of at most/],
  ];
  for (const [recipient, message] of bad) {
    assert.throws(() => readRequest({ type: "set-recipient", recipient }, true), (error) => message.test(`BadRequestError: ${/** @type {Error} */ (error).message}`));
  }
});

test("tables of an export come through by their names, as texts alone", () => {
  const tables = { "Skills.csv": [["Name"], ["Crowns"]] };
  assert.deepEqual(readRequest({ type: "read-profile", tables: { ...tables, "messages.csv": [["x"]] } }, true), { type: "read-profile", tables });
  assert.throws(() => readRequest({ type: "read-profile", tables }, false), /may not ask for "read-profile"/);
  for (const bad of ["Name", [["Name"], "Crowns"], [["Name", 1]], Array.from({ length: ROWS_LIMIT + 1 }, () => [])]) {
    assert.throws(() => readRequest({ type: "read-profile", tables: { "Skills.csv": bad } }, true), /tables\["Skills\.csv"\] is not a list of at most/);
  }
});

test("a decision may come with its invitation, read like any other", () => {
  assert.deepEqual(readRequest({ type: "decide", id: "a", decision: "spam", invitation: { ...FULL, x: 1 } }, false), {
    type: "decide", id: "a", decision: "spam", invitation: FULL,
  });
  assert.deepEqual(readRequest({ type: "decide", id: "a", decision: null }, false), { type: "decide", id: "a", decision: null });
  assert.throws(() => readRequest({ type: "decide", id: "a", decision: null, invitation: { id: "" } }, false), /^Error: invitation\.id/);
});

test("a phrase is trimmed, of 1 to 100 characters, and speaks for one thing; only the extension's own pages send it", () => {
  const read = (/** @type {unknown} */ phrase) => readRequest({ type: "add-phrase", phrase }, true);
  assert.deepEqual(read({ text: " golf day ", speaks: "spam", x: 1 }), { type: "add-phrase", phrase: { text: "golf day", speaks: "spam" } });
  assert.deepEqual(readRequest({ type: "rehearse-phrase", phrase: { text: "x".repeat(PHRASE_LIMIT), speaks: "not-spam" } }, true).type, "rehearse-phrase");
  for (const text of ["", "  ", "x".repeat(PHRASE_LIMIT + 1), 7, undefined]) {
    assert.throws(() => read({ text, speaks: "spam" }), /phrase\.text is not a text of 1 to 100 characters/);
  }
  assert.throws(() => read({ text: "golf", speaks: "maybe" }), /phrase\.speaks/);
  assert.deepEqual(readRequest({ type: "forget-learned", thing: "topic:jobs", x: 1 }, true), { type: "forget-learned", thing: "topic:jobs" });
  assert.deepEqual(readRequest({ type: "remove-phrase", text: "golf day" }, true), { type: "remove-phrase", text: "golf day" });
  for (const type of ["learning", "forget-learned", "reset-learned", "undo-learned", "add-phrase", "remove-phrase", "rehearse-phrase"]) {
    const request = { type, thing: "a", text: "a", phrase: { text: "a", speaks: "spam" } };
    assert.equal(readRequest(request, true).type, type);
    assert.throws(() => readRequest(request, false), BadRequestError);
  }
});

test("an answer on the page is accepted or ignored, and comes with its invitation", () => {
  assert.deepEqual(readRequest({ type: "answered", id: "a", answer: "ignored", invitation: FULL, x: 1 }, false), {
    type: "answered", id: "a", answer: "ignored", invitation: FULL,
  });
  const onList = { type: "answered", id: "a", answer: "accepted", invitation: FULL, onList: true };
  assert.deepEqual(readRequest(onList, false), onList);
  assert.throws(() => readRequest({ ...onList, onList: 1 }, false), /onList is neither/);
  assert.throws(() => readRequest({ type: "answered", id: "a", answer: "maybe", invitation: FULL }, false), /answer is neither/);
  assert.throws(() => readRequest({ type: "answered", id: "a", answer: "ignored" }, false), /^Error: invitation is not an object/);
});
