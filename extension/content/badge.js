/** The mark on one card: a pill that says the level, and the reasons behind it. Touches nothing but its own element. */
import { icon, keepToOurselves, make, onReal } from "./dom.js";
import { createHost } from "./host.js";
import { CHEVRON, ICONS } from "./icons.js";
import { BADGE_STYLE, BAR_ROOM, HEAD_ROOM } from "./look.js";
import { shownProbability } from "./marks.js";
import { panelContents } from "./panel.js";
import { direction, language, percent, text } from "../shared/i18n.js";
import { effectiveDecision } from "../shared/effective-decision.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Standing} Standing
 * @typedef {import("./views.js").View} View
 *
 * @typedef {object} Badge
 * @property {HTMLElement} host
 * @property {string} id of the invitation it speaks of
 * @property {(mark: Mark, view: View | null) => void} update
 * @property {() => void} focus brings it into sight, too
 * @property {(line: import("./row-line.js").Line) => void} underline covers the line above the badge, and draws it below
 */

const ACTION = "[data-action]";

/** @param {Mark} mark */
const labelKey = ({ kind, invitation }) => (kind !== "person" ? "badge_label_other" : invitation.kind === "message" ? "badge_label_message" : "badge_label");

/** @param {Mark} mark @returns {{words: string, score: string, shape: string}} */
function face(mark) {
  const { verdict, decision, standing, kind } = mark;
  if (kind !== "person") {
    return { words: text(`badge_${kind}`), score: "", shape: ICONS.other };
  }
  const said = effectiveDecision(mark);
  if (said) {
    const sign = said === "spam" ? "said_spam" : "said_not_spam";
    return { words: text(decision ? sign : `said_${standing}`), score: "", shape: ICONS[sign] };
  }
  const level = verdict?.level ?? "unknown";
  // "Clear 44 %" and "unsure 94 %" only puzzle: the chance stands in the panel, with what it means.
  const score = verdict && level === "spam" ? percent(shownProbability(verdict)) : "";
  return { words: text(`level_${level}`), score, shape: ICONS[level] };
}

/**
 * @param {Document} page
 * @param {string} id
 * @param {(decision: Decision | null) => void} decide
 * @param {(standing: Standing | null) => void} setSender
 * @param {(view: View) => void} show this card otherwise than the others
 * @param {(panel: Element, isOpen: boolean) => boolean} opens is told of each opening and closing; false where it may not be
 * @returns {Badge} whose host still has to be put on its card
 */
export function createBadge(page, id, decide, setSender, show, opens) {
  const { host, root } = createHost(page);
  const pill = make(page, "button", { type: "button", class: "pill", "aria-expanded": "false", "aria-controls": "why" });
  const undo = make(page, "button", { type: "button", class: "undo", "data-action": "take-back", text: text("action_undo"), hidden: "" });
  const bright = make(page, "button", { type: "button", class: "undo", "data-action": "bright", text: text("action_bright"), hidden: "" });
  const panel = make(page, "div", { class: "panel rises", id: "why", role: "group", hidden: "" });
  /** @type {Mark | null} */
  let shown = null;
  /** @type {View | null} */
  let view = null;
  let drawn = "";

  const motion = () => ((page.defaultView?.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true) ? "instant" : "smooth");

  const fillPanel = () => {
    const focused = root.activeElement?.getAttribute("data-action");
    const hide = view === null ? null : () => show("hide");
    panel.replaceChildren(...(shown && !panel.hidden ? panelContents(page, shown, decide, setSender, hide) : []));
    if (focused && !root.activeElement) {
      const again = /** @type {HTMLElement[]} */ ([...panel.querySelectorAll(ACTION)]);
      (again.find((each) => each.dataset.action === focused) ?? again[0] ?? pill).focus();
    }
  };
  /** @param {boolean} open */
  const toggle = (open) => {
    if (!opens(panel, open)) {
      return;
    }
    panel.hidden = !open;
    pill.setAttribute("aria-expanded", String(open));
    fillPanel();
    // What the window can show at once is shown: its last line lies neither below the window nor under our bar.
    if (open && panel.offsetHeight <= (page.defaultView?.innerHeight ?? 0) - HEAD_ROOM - BAR_ROOM) {
      panel.scrollIntoView?.({ block: "nearest", behavior: motion() });
    }
  };

  pill.addEventListener("blur", () => pill.classList.remove("here"));
  onReal(pill, "click", () => toggle(panel.hidden !== false));
  onReal(undo, "click", () => {
    decide(null);
    pill.focus();
  });
  onReal(bright, "click", () => {
    show("badge");
    pill.focus();
  });
  onReal(/** @type {any} */ (root), "keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      toggle(false);
      pill.focus();
    }
  });
  keepToOurselves(root);

  for (const part of [pill, undo, bright, panel]) {
    part.lang = language();
    part.dir = direction();
  }
  root.append(pill, undo, bright, panel, make(page, "style", { text: BADGE_STYLE }));

  return {
    host,
    id,
    underline({ width, color, ground }) {
      for (const [edge, away, paint] of [["start", `-${width}`, ground], ["end", "0", color]]) {
        const line = make(page, "i", { class: "line" });
        line.style.cssText = `inset-block-${edge}: ${away}; border-block-start: ${width} solid ${paint};`;
        root.append(line);
      }
    },
    focus() {
      // No browser calls a focus visible that a script gave after a press of the mouse.
      pill.classList.add("here");
      pill.focus({ preventScroll: true });
      host.scrollIntoView({ block: "center", behavior: motion() });
    },
    update(mark, wanted) {
      const now = JSON.stringify([mark, wanted]);
      if (now === drawn) {
        return;
      }
      drawn = now;
      shown = mark;
      view = wanted;
      const { words, score, shape } = face(mark);
      const said = score ? `${words} ${score}` : words;
      const label = mark.name ? text(labelKey(mark), [said, mark.name]) : said;
      pill.dataset.level = mark.verdict?.level ?? "unknown";
      pill.toggleAttribute("data-decision", effectiveDecision(mark) !== null || mark.kind !== "person");
      pill.setAttribute("aria-label", label);
      panel.setAttribute("aria-label", text("panel_label", [mark.name ?? words]));
      // The blank is for who is read to, and for whoever says aloud what he sees.
      const number = score ? [" ", make(page, "span", { class: "score", text: score })] : [];
      const turn = icon(page, CHEVRON);
      turn.setAttribute("class", "turns");
      pill.replaceChildren(icon(page, shape), make(page, "span", { text: words }), ...number, turn);
      undo.hidden = mark.decision === null;
      bright.hidden = view !== "dim";
      fillPanel();
    },
  };
}

