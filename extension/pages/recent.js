import { number, rule, text } from "../shared/i18n.js";
import { effectiveDecision } from "../shared/effective-decision.js";
import { dayText } from "./calendar.js";
import { decisionButtons } from "./decide.js";
import { make } from "./dom.js";
import { showFolded } from "./folded-list.js";

/** @typedef {import("../shared/types.js").Past} Past */

/**
 * Lists what was judged of late, each with what is kept of its reasons and a way to say otherwise.
 *
 * @param {Past[]} recent
 * @param {() => Promise<void>} changed
 */
export const showRecent = (recent, changed) => showFolded("#recent", recent.map((each) => item(each, changed)));

/** @param {Past} past @param {() => Promise<void>} changed */
function item(past, changed) {
  const { id, day, level, decision, standing, words } = past;
  const word = decision ? (decision === "spam" ? "said_spam" : "said_not_spam") : standing ? `said_${standing}` : `level_${level}`;
  const made = make("li", [
    make("p", [make("b", [text(word)], { className: effectiveDecision(past) ?? "level" }), " ", make("span", [dayText(day)], { className: "quiet" })]),
    words === "" ? make("p", [text(past.withNote ? "recent_text_gone" : "recent_without_note")], { className: "quiet" }) : make("blockquote", [words], { dir: "auto" }),
    ...reasons(past),
    make("p", decisionButtons(id, decision, changed), { className: "row" }),
  ]);
  made.dataset.level = level;
  return made;
}

/** @param {Past} past */
function reasons({ topRule, senders, raised, hidden, minutes, answer }) {
  const facts = [
    ...(topRule ? [text("recent_top", [rule(topRule)])] : []),
    ...(senders > 1 ? [text("recent_senders", [number(senders)])] : []),
    ...(minutes > 0 ? [`${text("count_minutes")}: ${number(minutes)}`] : []),
    ...(raised ? [text("panel_raised")] : []),
    ...(hidden ? [text("count_hidden")] : []),
    ...(answer ? [text(`recent_${answer}`)] : []),
  ];
  return facts.length === 0 ? [] : [make("p", [facts.join(" · ")], { className: "quiet" })];
}
