// Prints how long a verdict takes, by the compiled core and by hand-written JavaScript, and how they compare.
import { readFileSync } from "node:fs";
import * as core from "../../../../target/js/unblast-core.js";
import { agreement } from "./agreement.mjs";
import { judgeByHand } from "./by-hand.mjs";

const WARM_UPS = 10;
const ROUNDS = 20;
const TODAY = 20780;

const input = JSON.parse(readFileSync(new URL("../../../../target/bench/input.json", import.meta.url), "utf8"));
const byHand = judgeByHand(input);
const sides = {
  // As the background calls it for a text that is not to be remembered: without the memory of campaigns.
  compiled: (note) => core.judge({ id: "bench", note }, null, "balanced", TODAY, true),
  "by hand": (note) => byHand(note),
};

/** @returns {number[]} microseconds for each note */
const round = (judge) => input.notes.map((note) => {
  const start = process.hrtime.bigint();
  judge(note);
  return Number(process.hrtime.bigint() - start) / 1000;
});

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))];

const same = agreement(input.notes.map(sides.compiled), input.notes.map(sides["by hand"]));
console.log(`${input.notes.length} notes; same findings and points on ${(100 * same.findings).toFixed(1)} %, same level on ${(100 * same.levels).toFixed(1)} %`);
if (same.first !== "") {
  console.log(`first difference, compiled | by hand: ${same.first}`);
}

const names = Object.keys(sides);
for (let i = 0; i < WARM_UPS; i++) {
  names.forEach((name) => round(sides[name]));
}
/** For each side, each note's times. */
const times = Object.fromEntries(names.map((name) => [name, input.notes.map(() => [])]));
const ratios = [];
for (let i = 0; i < ROUNDS; i++) {
  const medians = names.map((name) => {
    const taken = round(sides[name]);
    taken.forEach((time, note) => times[name][note].push(time));
    return quantile(taken, 0.5);
  });
  ratios.push(medians[0] / medians[1]);
}
for (const name of names) {
  const all = times[name].map((each) => quantile(each, 0.5));
  console.log(`${name.padEnd(8)}: median ${quantile(all, 0.5).toFixed(1)} µs a note, 95th percentile ${quantile(all, 0.95).toFixed(1)} µs`);
}
console.log(`ratio of the medians: ${quantile(ratios, 0.5).toFixed(2)} (${ROUNDS} rounds, ${quantile(ratios, 0).toFixed(2)} to ${quantile(ratios, 1).toFixed(2)})`);
