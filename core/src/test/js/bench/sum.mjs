// Points added up, each group held to its cap; the chance, the level, and what a lower level would take.

const UNSURE_FROM = 550;
const SPAM_FROM = 900;
const TRIED_IN_FULL = 3;

/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} group
 * @property {number} points hundredths of log-odds
 * @property {[number, number][]} [spans]
 */

/** The heaviest counts first. @param {Finding[]} findings @param {Record<string, number>} caps @returns {number[]} the points that count */
export function capped(findings, caps) {
  const order = findings.map((_, i) => i).sort((a, b) => Math.abs(findings[b].points) - Math.abs(findings[a].points) || a - b);
  /** @type {Record<string, number>} */
  const used = {};
  const counted = new Array(findings.length).fill(0);
  for (const i of order) {
    const { group, points } = findings[i];
    const side = points > 0 ? group : "-" + group;
    const kept = Math.min(Math.abs(points), caps[group] - (used[side] ?? 0));
    used[side] = (used[side] ?? 0) + kept;
    counted[i] = points > 0 ? kept : -kept;
  }
  return counted;
}

/** @param {number} points @returns {number} thousandths */
export const permille = (points) => Math.floor(1000 / (1 + Math.exp(-points / 100)) + 0.5);

/** @param {number} chance thousandths */
export const levelOf = (chance) => (chance >= SPAM_FROM ? "spam" : chance >= UNSURE_FROM ? "unsure" : "clear");

/** The smallest set of findings without which the level would be lower. @param {Finding[]} findings @param {Record<string, number>} caps @param {string} level */
export function flip(findings, caps, level) {
  const bar = level === "spam" ? SPAM_FROM : UNSURE_FROM;
  const against = findings.filter(({ points }) => points > 0);
  /** @param {Finding[]} left */
  const total = (left) => capped(findings.filter((f) => !left.includes(f)), caps).reduce((a, b) => a + b, 0);
  /** @param {Finding[]} left @param {number} from @param {number} size @returns {Finding[] | null} */
  const choose = (left, from, size) => {
    if (size === 0) {
      return permille(total(left)) < bar ? left : null;
    }
    for (let i = from; i < against.length; i++) {
      const found = choose([...left, against[i]], i + 1, size - 1);
      if (found) {
        return found;
      }
    }
    return null;
  };
  for (let size = 1; size <= TRIED_IN_FULL; size++) {
    const found = choose([], 0, size);
    if (found) {
      return found.map(({ rule }) => rule);
    }
  }
  /** @type {Finding[]} */
  const left = [];
  while (permille(total(left)) >= bar) {
    const rest = against.filter((f) => !left.includes(f));
    if (rest.length === 0) {
      return [];
    }
    left.push(rest.reduce((best, f) => (total([...left, f]) < total([...left, best]) ? f : best)));
  }
  return findings.filter((f) => left.includes(f)).map(({ rule }) => rule);
}
