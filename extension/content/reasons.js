/** The findings of a verdict, as lists that people can read. */
import { make } from "./dom.js";
import { rule, text } from "../shared/i18n.js";

/** @typedef {import("../shared/types.js").Finding} Finding */

/** From here on a finding counts as strong, from there as medium, in hundredths of log-odds. */
const STRONG = 120;
const MEDIUM = 60;

/** @param {number} points */
function strength(points) {
  const weight = Math.abs(points);
  return text(weight >= STRONG ? "weight_strong" : weight >= MEDIUM ? "weight_medium" : "weight_weak");
}

/** @param {Document} page @param {Finding} finding @param {number} heaviest @returns {HTMLElement} */
function reason(page, finding, heaviest) {
  const bar = make(page, "i");
  bar.style.inlineSize = `${Math.round((100 * Math.abs(finding.points)) / heaviest)}%`;
  return make(page, "li", {}, [
    make(page, "span", {}, [rule(finding.rule, finding.values), make(page, "span", { class: "unseen", text: `, ${strength(finding.points)}` })]),
    make(page, "span", { class: "weight", "aria-hidden": "true" }, [bar]),
  ]);
}

/**
 * @param {Document} page
 * @param {Finding[]} findings
 * @param {boolean} isMessage and no invitation
 * @returns {HTMLElement[]} what speaks for mass mail, then what speaks against it, each from the heaviest down
 */
export function reasons(page, findings, isMessage) {
  const heaviest = Math.max(1, ...findings.map((finding) => Math.abs(finding.points)));
  const sides = [
    { name: "against", title: "panel_against", found: findings.filter((finding) => finding.points > 0) },
    { name: "for", title: isMessage ? "panel_for_message" : "panel_for", found: findings.filter((finding) => finding.points < 0) },
  ];
  return sides
    .filter(({ found }) => found.length > 0)
    .map(({ name, title, found }) => {
      const sorted = [...found].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
      const list = make(page, "ul", { role: "list" }, sorted.map((finding) => reason(page, finding, heaviest)));
      return make(page, "section", { class: name }, [make(page, "h3", { text: text(title) }), list]);
    });
}
