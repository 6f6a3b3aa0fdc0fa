// How far two verdicts on the same note say the same.

/** Written by hand for what they cost, not for what they say. */
const ROUGH = "merge-field";

/** The rules that counted, with their points. */
const said = ({ findings }) => findings.filter(({ rule }) => rule !== ROUGH).map(({ rule, points }) => `${rule} ${points}`).join(", ");

/**
 * @param {object[]} ones
 * @param {object[]} others
 * @returns {{findings: number, levels: number, first: string}} shares from 0 to 1, and the first note's rules that differ
 */
export function agreement(ones, others) {
  const differing = ones.flatMap((one, i) => (said(one) === said(others[i]) ? [] : [i]));
  const levels = ones.filter((one, i) => one.level === others[i].level && one.flip.join() === others[i].flip.join()).length;
  const [first] = differing;
  return {
    findings: 1 - differing.length / ones.length,
    levels: levels / ones.length,
    first: first === undefined ? "" : `note ${first}: ${said(ones[first])} | ${said(others[first])}`,
  };
}
