import assert from "node:assert/strict";
import { test } from "node:test";
import { BATCH, FLIGHTS, createAsking } from "../../../../content/asking.js";
import { installChrome } from "../fakes/chrome.js";

/** @param {number} count */
const people = (count) => Array.from({ length: count }, (_, at) => ({ id: `in:${at}`, kind: /** @type {const} */ ("invitation") }));

const settle = () => new Promise((done) => setImmediate(done));

test("what has no answer yet is asked about before what is asked about again", async () => {
  /** @type {string[][]} */
  const asked = [];
  installChrome({
    background: ({ invitations }) => {
      asked.push(invitations.map((/** @type {{id: string}} */ { id }) => id));
      return { cards: [] };
    },
  });
  const asking = createAsking({ onAnswer() {}, onRetry() {}, onSilence() {} });
  const known = people(BATCH * FLIGHTS);
  asking.about(known);
  await settle();
  assert.equal(asked.length, FLIGHTS);
  asking.forget();
  asking.about([...known, { id: "in:late", kind: "invitation" }]);
  await settle();
  assert.deepEqual(asked[FLIGHTS], ["in:late"]);
  assert.deepEqual(asked.slice(FLIGHTS + 1).flat(), known.map(({ id }) => id));
});
