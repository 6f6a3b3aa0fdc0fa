// The compiled core gives the golden verdicts, byte for byte.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as core from "../../../target/js/unblast-core.js";

const TODAY = 20780;

// The table's days are those of this zone.
process.env.TZ = "UTC";

/** @param {string} file */
const read = (file) => readFileSync(new URL(`../resources/golden/${file}`, import.meta.url), "utf8");
/** @param {string} file */
const lines = (file) => read(file).trimEnd().split("\n");

test("the compiled core gives the same verdicts as the JVM", () => {
  const recipient = JSON.parse(read("recipient.json"));
  const expected = lines("verdicts.jsonl");
  core.reset();
  lines("invitations.jsonl").forEach((line, i) => {
    const verdict = core.judge(JSON.parse(line), recipient, "balanced", TODAY, false);
    assert.equal(JSON.stringify(verdict), expected[i], `line ${i + 1}`);
  });
  assert.ok(expected.length >= 200, "the golden table has fewer than 200 lines");
});

test("a memory restored from its records knows the same campaigns", () => {
  const invitations = lines("invitations.jsonl").map((line) => JSON.parse(line));
  core.reset();
  invitations.forEach((invitation) => core.judge(invitation, null, "balanced", TODAY, false));
  const before = invitations.map((invitation) => core.judge(invitation, null, "balanced", TODAY, false).campaign);
  const records = core.takeMemoryChanges();
  core.reset();
  core.restoreMemory(records);
  const after = invitations.map((invitation) => core.judge(invitation, null, "balanced", TODAY, false).campaign);
  assert.deepEqual(after, before);
  assert.ok(before.some((campaign) => campaign !== null), "the table holds no campaign");
});

test("an invitation without an id is refused by name", () => {
  assert.throws(() => core.judge({ id: "" }, null, "balanced", TODAY, true), { name: "TypeError", message: "id is empty" });
});
