/** The mark on one card: a pill that says the level, and the reasons behind it. Touches nothing but its own element. */
import { icon, keepToOurselves, make, onReal } from "./dom.js";
import { createHost } from "./host.js";
import { CHEVRON, ICONS } from "./icons.js";
import { BADGE_STYLE, BAR_ROOM, HEAD_ROOM, PANEL_STYLE } from "./look.js";
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
  const tongue = { lang: language(), dir: direction() };
  const pill = make(page, "button", { type: "button", class: "pill", "aria-expanded": "false", ...tongue });
  const style = make(page, "style", { text: BADGE_STYLE });
  /** @type {HTMLElement | null} what most badges never show is made when it is wanted: on 500 badges, 1,500 elements */
  let panel = null;
  /** @type {Mark | null} */
  let shown = null;
  /** @type {View | null} */
  let view = null;
  let drawn = "";
  let of = "";

  /** @param {string} action @param {string} key of its words @param {() => void} press @returns {(wanted: boolean) => void} a button beside the pill */
  const beside = (action, key, press) => {
    /** @type {HTMLElement | null} */
    let button = null;
    return (wanted) => {
      if (wanted && !button) {
        button = make(page, "button", { type: "button", class: "undo", "data-action": action, text: text(key), ...tongue });
        onReal(button, "click", () => {
          press();
          pill.focus();
        });
        (panel ?? style).before(button);
      }
      button?.toggleAttribute("hidden", !wanted);
    };
  };
  const undo = beside("take-back", "action_undo", () => decide(null));
  const bright = beside("bright", "action_bright", () => show("badge"));

  const motion = () => ((page.defaultView?.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true) ? "instant" : "smooth");

  const makePanel = () => {
    const made = make(page, "div", { class: "panel rises", id: "why", role: "group", hidden: "", ...tongue });
    pill.setAttribute("aria-controls", "why");
    style.before(made);
    root.append(make(page, "style", { text: PANEL_STYLE }));
    return made;
  };

  const fillPanel = () => {
    if (!panel) {
      return;
    }
    panel.setAttribute("aria-label", text("panel_label", [of]));
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
    panel ??= makePanel();
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
  onReal(pill, "click", () => toggle(panel?.hidden !== false));
  onReal(/** @type {any} */ (root), "keydown", (event) => {
    if (event.key === "Escape" && panel?.hidden === false) {
      toggle(false);
      pill.focus();
    }
  });
  keepToOurselves(root);

  root.append(pill, style);

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
      of = mark.name ?? words;
      const said = score ? `${words} ${score}` : words;
      const label = mark.name ? text(labelKey(mark), [said, mark.name]) : said;
      pill.dataset.level = mark.verdict?.level ?? "unknown";
      pill.toggleAttribute("data-decision", effectiveDecision(mark) !== null || mark.kind !== "person");
      pill.setAttribute("aria-label", label);
      // The blank is for who is read to, and for whoever says aloud what he sees.
      const number = score ? [" ", make(page, "span", { class: "score", text: score })] : [];
      const turn = icon(page, CHEVRON);
      turn.setAttribute("class", "turns");
      pill.replaceChildren(icon(page, shape), make(page, "span", { text: words }), ...number, turn);
      undo(mark.decision !== null);
      bright(view === "dim");
      fillPanel();
    },
  };
}

