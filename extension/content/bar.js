/** The small bar that says how many cards are hidden, dimmed or flagged, and the one place that speaks to screen readers. */
import { createAloud } from "./aloud.js";
import { icon, keepToOurselves, make, onReal } from "./dom.js";
import { createHost } from "./host.js";
import { CHEVRON } from "./icons.js";
import { BAR_STYLE } from "./look.js";
import { direction, language, plural, text } from "../shared/i18n.js";

/**
 * @typedef {object} BarState
 * @property {number} read how many cards were judged
 * @property {number} flagged
 * @property {number} hidden
 * @property {number} dimmed
 * @property {string | null} trouble a sentence that goes before all numbers
 *
 * @typedef {object} Bar
 * @property {HTMLElement} host
 * @property {(state: BarState) => void} update
 * @property {() => boolean} isShown
 * @property {() => number} height of what it takes of the window's end, in CSS pixels
 * @property {(away: boolean) => void} giveWay whether it is out of sight while nobody is in it
 * @property {() => void} focus
 * @property {() => void} retire says that this script has been replaced: the last thing it can say
 */

/** @param {Document} page @param {string} name @param {string} key of its words @param {() => void} press */
function stepper(page, name, key, press) {
  const made = make(page, "button", { type: "button", class: `plain ${name}`, "aria-label": text(key), title: text(key) }, [icon(page, CHEVRON)]);
  onReal(made, "click", press);
  return made;
}

/** @param {BarState} state @returns {string} */
function numbersOf({ flagged, hidden, dimmed }) {
  const covered = [...(hidden > 0 ? [plural("bar_hidden", hidden)] : []), ...(dimmed > 0 ? [plural("bar_dimmed", dimmed)] : [])];
  return covered.join(" · ") || plural("bar_flagged", flagged);
}

/**
 * @param {Document} page
 * @param {(display: "badge" | "dim" | "hide") => void} setDisplay of all flagged cards
 * @param {(step: 1 | -1) => void} jump to the next flagged card, or the one before
 * @returns {Bar} whose host still has to be put on the page
 */
export function createBar(page, setDisplay, jump) {
  const { host, root } = createHost(page);
  const says = make(page, "span", { class: "says" });
  const steps = make(page, "div", { class: "steps" }, [stepper(page, "back", "jump_previous", () => jump(-1)), stepper(page, "on", "jump_next", () => jump(1))]);
  const press = make(page, "button", { type: "button", class: "plain", "data-action": "all" });
  const close = make(page, "button", { type: "button", class: "plain", text: text("action_close") });
  const controls = make(page, "div", { class: "controls" }, [steps, press, close]);
  const bar = make(page, "div", { class: "bar", role: "region", "aria-label": text("app_name"), lang: language(), dir: direction(), hidden: "" }, [says, controls]);
  const region = make(page, "div", { class: "unseen", role: "status" });
  const aloud = createAloud(region);
  const retired = text("bar_retired");
  let covers = false;
  /** @type {"dim" | "hide"} what the flagged cards go back to after they were shown */
  let back = "hide";
  let closed = "";
  let drawn = "";

  onReal(press, "click", () => setDisplay(covers ? "badge" : back));
  onReal(close, "click", () => {
    closed = says.textContent ?? "";
    bar.hidden = true;
  });
  keepToOurselves(root);
  root.append(bar, region, make(page, "style", { text: BAR_STYLE }));

  return {
    host,
    isShown: () => !bar.hidden,
    height: () => (page.defaultView?.innerHeight ?? 0) - bar.getBoundingClientRect().top,
    giveWay: (away) => void bar.classList.toggle("away", away),
    focus() {
      if (!bar.hidden) {
        press.focus();
      }
    },
    retire() {
      press.hidden = true;
      steps.hidden = true;
      close.hidden = false;
      bar.hidden = false;
      bar.classList.add("long");
      says.textContent = retired;
      aloud.sayNow(retired);
    },
    update(state) {
      const now = JSON.stringify(state);
      if (now === drawn) {
        return;
      }
      drawn = now;
      covers = state.hidden + state.dimmed > 0;
      if (covers) {
        back = state.dimmed > 0 ? "dim" : "hide";
      }
      const numbers = numbersOf(state);
      says.textContent = state.trouble ?? numbers;
      press.textContent = text(covers ? "bar_show" : `bar_${back}`);
      press.hidden = state.trouble !== null;
      steps.hidden = state.trouble !== null || state.flagged <= state.hidden;
      close.hidden = state.trouble === null;
      bar.classList.toggle("long", state.trouble !== null);
      bar.hidden = state.trouble === null ? state.flagged === 0 && !covers : closed === state.trouble;
      aloud.say(state.trouble ?? (state.read > 0 ? `${plural("bar_read", state.read)} ${numbers}` : ""));
    },
  };
}
