/** The mark on one card: a pill that says the level, and the reasons behind it. Touches nothing but its own element. */
import { icon, keepToOurselves, make, onReal } from "./dom.js";
import { createHost } from "./host.js";
import { CHEVRON, ICONS } from "./icons.js";
import { BADGE_STYLE } from "./look.js";
import { shownProbability } from "./marks.js";
import { panelContents } from "./panel.js";
import { language, percent, text } from "../shared/i18n.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 *
 * @typedef {object} Badge
 * @property {HTMLElement} host
 * @property {string} id of the invitation it speaks of
 * @property {(mark: Mark) => void} update
 */

const ACTION = "[data-action]";

/** @param {Mark} mark */
const labelKey = ({ kind, invitation }) => (kind !== "person" ? "badge_label_other" : invitation.kind === "message" ? "badge_label_message" : "badge_label");

/** @param {Mark} mark @returns {{words: string, score: string, shape: string}} */
function face(mark) {
  const { verdict, decision, kind } = mark;
  if (kind !== "person") {
    return { words: text(`badge_${kind}`), score: "", shape: ICONS.other };
  }
  if (decision) {
    return { words: text(decision === "spam" ? "said_spam" : "said_not_spam"), score: "", shape: ICONS.decided };
  }
  const level = verdict?.level ?? "unknown";
  const score = verdict && level !== "unknown" ? percent(shownProbability(verdict)) : "";
  return { words: text(`level_${level}`), score, shape: ICONS[level] };
}

/**
 * @param {Document} page
 * @param {string} id
 * @param {(decision: Decision | null) => void} decide
 * @returns {Badge} whose host still has to be put on its card
 */
export function createBadge(page, id, decide) {
  const { host, root } = createHost(page);
  const pill = make(page, "button", { type: "button", class: "pill", "aria-expanded": "false", "aria-controls": "why" });
  const undo = make(page, "button", { type: "button", class: "undo", "data-action": "take-back", text: text("action_undo"), hidden: "" });
  const panel = make(page, "div", { class: "panel rises", id: "why", role: "group", hidden: "" });
  /** @type {Mark | null} */
  let shown = null;
  let drawn = "";

  const fillPanel = () => {
    const focused = root.activeElement?.getAttribute("data-action");
    panel.replaceChildren(...(shown && !panel.hidden ? panelContents(page, shown, decide) : []));
    if (focused && !root.activeElement) {
      const again = /** @type {HTMLElement[]} */ ([...panel.querySelectorAll(ACTION)]);
      (again.find((each) => each.dataset.action === focused) ?? again[0] ?? pill).focus();
    }
  };
  /** @param {boolean} open */
  const toggle = (open) => {
    panel.hidden = !open;
    pill.setAttribute("aria-expanded", String(open));
    fillPanel();
  };

  onReal(pill, "click", () => toggle(panel.hidden !== false));
  onReal(undo, "click", () => {
    decide(null);
    pill.focus();
  });
  onReal(/** @type {any} */ (root), "keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      toggle(false);
      pill.focus();
    }
  });
  keepToOurselves(root);

  for (const part of [pill, undo, panel]) {
    part.setAttribute("lang", language());
    part.dir = text("@@bidi_dir");
  }
  root.append(pill, undo, panel, make(page, "style", { text: BADGE_STYLE }));

  return {
    host,
    id,
    update(mark) {
      const now = JSON.stringify(mark);
      if (now === drawn) {
        return;
      }
      drawn = now;
      shown = mark;
      const { words, score, shape } = face(mark);
      const said = score ? `${words} ${score}` : words;
      const label = mark.name ? text(labelKey(mark), [said, mark.name]) : said;
      pill.dataset.level = mark.verdict?.level ?? "unknown";
      pill.toggleAttribute("data-decision", mark.decision !== null || mark.kind !== "person");
      pill.setAttribute("aria-label", label);
      panel.setAttribute("aria-label", text("panel_label", [mark.name ?? words]));
      // The blank is for who is read to, and for whoever says aloud what he sees.
      const number = score ? [" ", make(page, "span", { class: "score", text: score })] : [];
      const turn = icon(page, CHEVRON);
      turn.setAttribute("class", "turns");
      pill.replaceChildren(icon(page, shape), make(page, "span", { text: words }), ...number, turn);
      undo.hidden = mark.decision === null;
      fillPanel();
    },
  };
}

