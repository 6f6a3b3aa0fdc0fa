// Judging a bare note as one would write it in JavaScript: the measure that the compiled core is held against.

import { slots } from "./slots.mjs";
import { capped, flip, levelOf, permille } from "./sum.mjs";
import { cutter } from "./words.mjs";
import { finder } from "./phrases.mjs";
import { reader } from "./wording.mjs";

const PRIOR = { rule: "prior", group: "PRIOR", points: -200 };
const FEWEST_WORDS = 3;

/**
 * @param {object} input what org.unblast.evaluation.bench.BenchInput writes
 * @returns {(note: string) => object} a verdict, as the core gives it
 */
export function judgeByHand(input) {
  const cut = cutter(input.folds);
  const find = finder(input.rules, cut);
  const read = reader(input);
  return (note) => {
    const text = cut(note);
    const places = find(text);
    const findings = [PRIOR];
    input.rules.forEach(({ id, group, points }, i) => {
      const found = id === "wording" ? wording(text, read) : { points, spans: id === "merge-field" ? slots(note) : places.get(i) ?? [] };
      if (found.spans.length > 0 || (id === "wording" && found.points !== 0)) {
        findings.push({ rule: id, group, points: found.points, spans: found.spans });
      }
    });
    return verdict(findings, input.caps, text.readable);
  };
}

function wording(text, read) {
  return text.readable < FEWEST_WORDS ? { points: 0, spans: [] } : read(text);
}

function verdict(findings, caps, readable) {
  const counted = capped(findings, caps);
  const chance = permille(counted.reduce((a, b) => a + b, 0));
  const level = readable < FEWEST_WORDS && findings.every(({ points }) => points <= 0) ? "unknown" : levelOf(chance);
  return {
    level,
    probability: chance / 1000,
    findings: findings.map(({ rule, spans }, i) => ({ rule, points: counted[i], spans })).filter(({ points }) => points !== 0),
    flip: level === "unsure" || level === "spam" ? flip(findings, caps, level) : [],
  };
}
