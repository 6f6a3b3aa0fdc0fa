import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCEPTED_DAYS, ACCEPTED_LIMIT, Acceptances, READ_LIMIT } from "../../../../background/acceptances.js";
import { LEAST_LETTERS, noteOf } from "../../../../background/accepted-note.js";
import { checksum } from "../../../../shared/checksum.js";

/** @typedef {import("../../../../shared/types.js").Invitation} Invitation */

const NOTE = "Hello Robin,\nshall we connect? I tune old organs.";
const CUT = "Hello Robin, shall we connect? I tune old";

/** @param {string} [slug] @returns {Invitation} */
const from = (slug = "ada-holm") => ({ id: `in:${slug}`, sender: { profileUrl: `https://www.linkedin.com/in/${slug}/` } });

/** @param {Partial<Invitation>} [parts] @param {string} [slug] @returns {Invitation} */
const message = (parts = {}, slug) => ({ ...from(slug), id: "message:1", kind: "message", note: "We design packaging.", stage: "first", ...parts });

/** @param {Acceptances} acceptances @param {Invitation} each @param {number} day @returns what was added: stage, follow-up, days */
function told(acceptances, each, day) {
  const { stage, followUp, daysSinceAccepted } = acceptances.tell(each, day);
  return [stage, followUp, daysSinceAccepted];
}

/** Ada's invitation was accepted on day 100. @param {import("../../../../background/accepted-note.js").MaybeNote} [note] */
function accepted(note = "none") {
  /** @type {import("../../../../background/acceptances.js").Stored | undefined} */
  let stored;
  const writes = { count: 0, stored: () => stored };
  const acceptances = new Acceptances(undefined, (now) => {
    writes.count++;
    stored = now;
  });
  acceptances.add(from(), note, 100);
  return { acceptances, writes, restarted: () => new Acceptances(JSON.parse(JSON.stringify(stored)), () => {}) };
}

test("what comes after accepting is told by the day on which it was first read, whenever it is read again, after a restart, too", () => {
  const { acceptances, restarted } = accepted();
  assert.deepEqual(told(acceptances, message(), 102), ["first", undefined, 2]);
  assert.deepEqual(told(acceptances, message({ id: "message:2", stage: "follow-up", followUp: 1 }), 109), ["follow-up", 1, 9]);
  assert.deepEqual(told(restarted(), message(), 120), ["first", undefined, 2]);
  assert.deepEqual(told(restarted(), message({ id: "message:3", stage: "follow-up" }), 99), ["follow-up", undefined, 0], "a clock that was set back");
});

test("kept are sums and days, no name, no address and no word", () => {
  const { acceptances, writes } = accepted(noteOf({ ...from(), note: NOTE }, undefined, true));
  acceptances.tell(message(), 101);
  assert.deepEqual(writes.stored(), [[checksum("in:ada-holm"), { day: 100, note: { sum: checksum("hellorobinshallweconnectituneoldorgans"), length: null, met: false }, read: [[checksum("message:1"), 101]] }]]);
  assert.equal(writes.count, 2);
  acceptances.tell(message(), 102);
  assert.equal(writes.count, 2, "read again, nothing is written");
});

test("nothing is told of others, of senders that nobody can tell apart, of invitations, previews and what is no message between contacts", () => {
  const { acceptances, writes } = accepted();
  acceptances.add({ id: "x", sender: { profileUrl: "https://www.linkedin.com/in/ACoAAB12/" } }, "none", 100);
  acceptances.add({ id: "y" }, "none", 100);
  assert.equal(writes.stored()?.length, 1);
  const { sender: _, ...nameless } = message();
  for (const each of [message({}, "bo"), message({}, "ACoAAB12"), nameless, message({ kind: "invitation" }), message({ partial: true }), message({ stage: "inmail" }), message({ stage: "sponsored" })]) {
    assert.equal(acceptances.tell(each, 101), each);
  }
  const { stage: __, ...unplaced } = message();
  assert.equal(acceptances.tell(unplaced, 101), unplaced);
  assert.equal(writes.count, 1);
});

test("the invitation's own note at the head of the conversation is told as that, and what follows is counted without it", () => {
  const { acceptances, restarted } = accepted(noteOf({ ...from(), note: NOTE }, undefined, true));
  const next = message({ id: "message:2", stage: "follow-up", followUp: 1 });
  assert.deepEqual(told(acceptances, message({ note: "HELLO Robin, shall we  connect? I tune old organs." }), 100), ["note", undefined, undefined]);
  for (const each of [acceptances, restarted()]) {
    assert.deepEqual(told(each, next, 101), ["first", undefined, 1]);
    assert.deepEqual(told(each, { ...next, id: "message:3", followUp: 3 }, 102), ["follow-up", 2, 2]);
    assert.deepEqual(told(each, message({ id: "message:4", stage: "follow-up" }), 103), ["follow-up", undefined, 3]);
  }
  const unmet = accepted(noteOf({ ...from(), note: NOTE }, undefined, true)).acceptances;
  assert.deepEqual(told(unmet, next, 101), ["follow-up", 1, 1], "where it does not stand there, it is not counted");
});

test("of a note that was cut, the beginning tells", () => {
  const { acceptances } = accepted(noteOf({ ...from(), note: CUT, noteMayBeCut: true }, undefined, true));
  assert.deepEqual(told(acceptances, message({ note: NOTE }), 100), ["note", undefined, undefined]);
  assert.deepEqual(told(acceptances, message({ note: "Hello Robin, we design packaging." }), 100), ["first", undefined, 0]);
  const whole = accepted(noteOf({ ...from(), note: "Hello Robin" }, "Hello", true)).acceptances;
  assert.deepEqual(told(whole, message({ note: "Hello Robin, we design packaging." }), 100), ["first", undefined, 0]);
});

test("where the first message may be the note that nobody read, nothing is told of it", () => {
  const unread = accepted(noteOf(from(), undefined, false)).acceptances;
  assert.deepEqual(told(unread, message(), 101), ["first", undefined, undefined]);
  assert.deepEqual(told(unread, message({ id: "message:2", stage: "follow-up", followUp: 1 }), 101), ["follow-up", 1, 1], "what came before it was the note, if there was one");
  const cut = accepted(noteOf({ ...from(), note: NOTE }, undefined, true)).acceptances;
  assert.deepEqual(told(cut, message({ note: "Hello Robin", noteMayBeCut: true }), 101), ["first", undefined, undefined]);
  const remembered = accepted(noteOf(from(), CUT, false)).acceptances;
  assert.deepEqual(told(remembered, message({ note: NOTE }), 101), ["note", undefined, undefined]);
  assert.equal(noteOf(from(), undefined, true), "none");
});

test(`of a note that was cut below ${LEAST_LETTERS} letters nothing is known, for other messages may begin like it`, () => {
  const cut = (/** @type {string} */ note) => noteOf({ ...from(), note, noteMayBeCut: true }, undefined, true);
  assert.deepEqual([cut("a".repeat(LEAST_LETTERS - 1)), noteOf(from(), "Hi!", true)], ["unknown", "unknown"]);
  assert.equal(typeof cut("a".repeat(LEAST_LETTERS)), "object");
  assert.equal(typeof noteOf({ ...from(), note: "Hi!" }, undefined, true), "object", "a whole one may be short");
});

test("accepted anew, it counts from then; ignored after all, nothing is left", () => {
  const { acceptances, writes } = accepted();
  acceptances.tell(message(), 101);
  acceptances.add(from(), "none", 104);
  assert.deepEqual(told(acceptances, message(), 105), ["first", undefined, 1]);
  acceptances.remove(from("bo"));
  acceptances.remove({ id: "y" });
  assert.equal(writes.count, 4);
  acceptances.add(from("bo"), "none", 104);
  acceptances.add(from(), "none", 105);
  assert.deepEqual(writes.stored()?.map(([who]) => who), ["in:bo", "in:ada-holm"].map(checksum), "it is the newest again");
  acceptances.remove(from("bo"));
  acceptances.remove(from());
  assert.equal(writes.stored(), undefined);
  assert.deepEqual(told(acceptances, message(), 105), ["first", undefined, undefined]);
});

test(`after ${ACCEPTED_DAYS} days it goes`, () => {
  const { acceptances, writes } = accepted();
  acceptances.add(from("bo"), "none", 101);
  acceptances.expire(100 + ACCEPTED_DAYS);
  assert.equal(writes.count, 2);
  acceptances.expire(101 + ACCEPTED_DAYS);
  assert.deepEqual(writes.stored()?.map(([who]) => who), [checksum("in:bo")]);
});

test(`of ${ACCEPTED_LIMIT} senders, and of ${READ_LIMIT} messages of each`, () => {
  const { acceptances, writes } = accepted();
  for (let n = 0; n < ACCEPTED_LIMIT; n++) {
    acceptances.add(from(`s${n}`), "none", 100);
  }
  assert.equal(writes.stored()?.length, ACCEPTED_LIMIT);
  assert.deepEqual(told(acceptances, message(), 101), ["first", undefined, undefined], "the oldest went");
  for (let n = 0; n <= READ_LIMIT; n++) {
    const each = message({ id: `message:${n}`, stage: "follow-up" }, "s0");
    assert.deepEqual(told(acceptances, each, 101), ["follow-up", undefined, n < READ_LIMIT ? 1 : undefined]);
  }
  assert.deepEqual(told(acceptances, message({ id: "message:0", stage: "follow-up" }, "s0"), 105), ["follow-up", undefined, 1]);
});
