/** Why a card was judged as it was: everything that spoke, the words it was seen in, and two buttons to say otherwise. */
import { make, onReal } from "./dom.js";
import { isFlagged, shownProbability } from "./marks.js";
import { pieces } from "./note-marks.js";
import { reasons } from "./reasons.js";
import { refusal } from "./refusal.js";
import { language, percent, plural, rule, text } from "../shared/i18n.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Standing} Standing
 * @typedef {import("../shared/types.js").Verdict} Verdict
 */

const SLOT = "{…}";

/** @param {Document} page @param {string} key @param {(string | number)[]} [values] */
const sentence = (page, key, values) => make(page, "p", { class: "quiet", text: text(key, values) });

/** @param {Mark} mark */
const isMessage = ({ invitation }) => invitation.kind === "message";

/** @param {Document} page @param {Mark} mark */
function note(page, mark) {
  const words = mark.invitation.note;
  if (!words || !mark.verdict) {
    return [];
  }
  const marked = pieces(words, mark.verdict.findings).map(({ text: piece, side }) => (side ? make(page, "mark", { class: side, text: piece }) : piece));
  const [title, more] = isMessage(mark) ? ["panel_note_message", "panel_cut_message"] : ["panel_note", "panel_cut"];
  const cut = mark.invitation.noteMayBeCut ? [sentence(page, more)] : [];
  return [make(page, "section", {}, [make(page, "h3", { text: text(title) }), make(page, "blockquote", { dir: "auto" }, marked), ...cut])];
}

/** @param {Document} page @param {Verdict} verdict @param {boolean} raised */
function campaign(page, verdict, raised) {
  if (!verdict.campaign) {
    return [];
  }
  const { size, senders, firstSeen, skeleton } = verdict.campaign;
  const since = new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(firstSeen));
  const parts = skeleton.split(SLOT).flatMap((words, at) => (at === 0 ? [words] : [make(page, "span", { class: "slot", text: "…" }), words]));
  return [
    make(page, "section", {}, [
      make(page, "h3", { text: text("panel_campaign") }),
      make(page, "p", { text: plural("panel_copies", size, [senders, since]) }),
      ...(skeleton === "" ? [] : [make(page, "blockquote", { dir: "auto" }, parts)]),
      ...(raised ? [sentence(page, "panel_raised")] : []),
      ...(skeleton.includes(SLOT) ? [sentence(page, "panel_slots")] : []),
    ]),
  ];
}

/**
 * The user's word on all that comes from this sender.
 *
 * @param {Document} page
 * @param {Mark} mark
 * @param {(standing: Standing | null) => void} setSender
 */
function sender(page, mark, setSender) {
  if (mark.sender === null) {
    return [];
  }
  const full = mark.displaced === null ? [] : [sentence(page, "senders_full", [mark.displaced.replace("in:", "")])];
  const parts = mark.standing
    ? [make(page, "span", { text: text(`said_${mark.standing}`) }), button(page, "undo-sender", text("action_undo"), () => setSender(null))]
    : [
        button(page, "allow", text("action_allow"), () => setSender("allow")),
        button(page, "deny", text("action_deny"), () => setSender("deny")),
      ];
  return [make(page, "div", { class: "actions" }, parts), ...full];
}

const FOLLOW_UP = "follow-up-";

/** How far the sender has come; of an invitation that goes without saying. @param {Document} page @param {Verdict} verdict */
function stage(page, { stage: name = "note" }) {
  if (name === "note") {
    return [];
  }
  const isNumbered = name.startsWith(FOLLOW_UP);
  const words = isNumbered ? text("stage_follow_up_number", [name.slice(FOLLOW_UP.length)]) : text(`stage_${name.replaceAll("-", "_")}`);
  return [make(page, "p", { class: "quiet", text: words })];
}

/** @param {Document} page @param {Verdict} verdict */
function flip(page, verdict) {
  if (verdict.flip.length === 0) {
    return [];
  }
  const names = verdict.flip.map((id) => rule(id, verdict.findings.find((finding) => finding.rule === id)?.values));
  const [before, after] = text(verdict.level === "spam" ? "panel_flip_spam" : "panel_flip_unsure", [SLOT]).split(SLOT);
  // Some names have a comma or an "and" of their own: each stands out as a whole.
  const list = new Intl.ListFormat(language(), { type: "conjunction" }).formatToParts(names)
    .map(({ type, value }) => (type === "element" ? make(page, "b", { text: value }) : value));
  return [make(page, "p", {}, [before ?? "", ...list, after ?? ""])];
}

/**
 * @param {Document} page
 * @param {string} action what it is found by again after the panel was built anew
 * @param {string} words
 * @param {() => void} press
 */
export function button(page, action, words, press) {
  const made = make(page, "button", { type: "button", class: "plain", "data-action": action, text: words });
  onReal(made, "click", press);
  return made;
}

/** How likely it is, and why it may be called less than that sounds like. @param {Document} page @param {Mark} mark @param {Verdict} verdict */
function chance(page, { invitation }, verdict) {
  const { level } = verdict;
  const summary = make(page, "p", { class: "chance", text: level === "unknown" ? text("panel_unknown") : text("panel_chance", [percent(shownProbability(verdict))]) });
  const why = level === "clear" ? "panel_chance_clear" : level === "unsure" && !invitation.note?.trim() ? "panel_chance_no_note" : null;
  return why === null ? [summary] : [summary, sentence(page, why)];
}

/** @param {Document} page @param {Mark} mark @param {(decision: Decision | null) => void} decide @param {(() => void) | null} hide */
function actions(page, mark, decide, hide) {
  const hiding = hide ? [button(page, "hide", text("bar_hide"), hide)] : [];
  if (mark.decision) {
    const said = text(mark.decision === "spam" ? "said_spam" : "said_not_spam");
    return [make(page, "span", { text: said }), button(page, "undo", text("action_undo"), () => decide(null)), ...hiding];
  }
  return [
    button(page, "not-spam", text("action_not_spam"), () => decide("not-spam")),
    button(page, "spam", text("action_spam"), () => decide("spam")),
    ...hiding,
  ];
}

/**
 * What the panel of a card holds.
 *
 * @param {Document} page
 * @param {Mark} mark
 * @param {(decision: Decision | null) => void} decide
 * @param {(standing: Standing | null) => void} setSender
 * @param {(() => void) | null} hide this one card; null where none is ever hidden
 * @returns {HTMLElement[]}
 */
export function panelContents(page, mark, decide, setSender, hide) {
  const { verdict } = mark;
  if (mark.kind !== "person" || !verdict) {
    return [make(page, "p", { text: text("panel_other") })];
  }
  const failed = mark.failure ? [make(page, "p", { class: "failed", role: "alert", text: text("panel_failed", [mark.failure]) })] : [];
  const refuse = isFlagged(mark) ? refusal(page, mark.invitation.note ?? "") : null;
  return [
    ...chance(page, mark, verdict),
    ...stage(page, verdict),
    ...flip(page, verdict),
    ...reasons(page, verdict.findings, isMessage(mark)),
    ...note(page, mark),
    ...campaign(page, verdict, mark.raised === true),
    make(page, "div", { class: "actions" }, [...actions(page, mark, decide, hide), ...(refuse ? [refuse.press] : [])]),
    ...sender(page, mark, setSender),
    ...failed,
    ...(refuse ? [refuse.answer] : []),
  ];
}
