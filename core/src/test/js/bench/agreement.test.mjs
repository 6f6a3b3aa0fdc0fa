// The two sides of the speed comparison say the same: else it would mean nothing.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { agreement } from "./agreement.mjs";
import { judgeByHand } from "./by-hand.mjs";

const CORE = new URL("../../../../target/js/unblast-core.js", import.meta.url);
const INPUT = new URL("../../../../target/bench/input.json", import.meta.url);
const SAME = 0.99;
const missing = [CORE, INPUT].find((file) => !existsSync(file));

test("the hand-written version finds what the compiled core finds", { skip: missing && `SKIP: ${missing.pathname} is not there yet` }, async () => {
  const core = await import(CORE.href);
  const input = JSON.parse(readFileSync(INPUT, "utf8"));
  const byHand = judgeByHand(input);
  const compiled = input.notes.map((note, i) => core.judge({ id: `n${i}`, note }, null, "balanced", 20780, true));
  const same = agreement(compiled, input.notes.map(byHand));
  assert.ok(same.findings >= SAME, `only ${same.findings} agree; ${same.first}`);
  assert.ok(same.levels >= SAME, `only ${same.levels} agree in level and what would lower it`);
});
