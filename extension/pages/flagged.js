import { number, percent, rule, text } from "../shared/i18n.js";
import { decisionButtons } from "./decide.js";
import { element, make, refill } from "./dom.js";

/** @typedef {import("../shared/types.js").Flagged} Flagged */

/**
 * Lists what is flagged on the page in front, each with its reasons both ways and a way to say otherwise.
 *
 * @param {Flagged[]} flagged
 * @param {boolean} quiet whether the page itself shows nothing: then the list is open
 * @param {() => Promise<void>} changed
 */
export function showFlagged(flagged, quiet, changed) {
  const list = element("#flagged", HTMLDetailsElement);
  list.hidden = flagged.length === 0;
  list.open ||= quiet;
  element("#flagged-title", HTMLElement).textContent = text("flagged_title", [number(flagged.length)]);
  refill(element("#flagged-list", HTMLElement), flagged.map((each) => item(each, changed)));
}

/** @param {Flagged} flagged @param {() => Promise<void>} changed */
function item(flagged, changed) {
  const { id, kind, level, probability, decision, name, words, findings } = flagged;
  const chance = level === "spam" ? ` ${percent(probability)}` : "";
  const said = decision ? text(decision === "spam" ? "said_spam" : "said_not_spam") : text(`level_${level}`) + chance;
  const made = make("li", [
    make("p", [make("b", [said], { className: decision ? decision : "level" }), ...(name ? [" ", make("bdi", [name])] : [])]),
    ...(words ? [make("p", [words], { dir: "auto", className: "words" })] : []),
    ...side("panel_against", findings.filter(({ points }) => points > 0)),
    ...side(kind === "message" ? "panel_for_message" : "panel_for", findings.filter(({ points }) => points < 0)),
    make("p", decisionButtons(id, decision, changed), { className: "row" }),
  ]);
  made.dataset.level = level;
  return made;
}

/** @param {string} title @param {Flagged["findings"]} findings */
function side(title, findings) {
  // Some names have a comma or an "and" of their own, and all begin with a capital: a list in a sentence would not read as one.
  const names = findings.map((finding) => rule(finding.rule, finding.values));
  return names.length === 0 ? [] : [make("p", [`${text(title)}: ${names.join(" · ")}`], { className: "quiet" })];
}
