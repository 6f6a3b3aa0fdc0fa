import { number, percent, rule, text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { element, orSay } from "./dom.js";

/**
 * @typedef {import("../shared/types.js").Flagged} Flagged
 * @typedef {import("../shared/types.js").Decision} Decision
 */

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
  const items = element("#flagged-list", HTMLElement);
  const at = [...items.children].findIndex((each) => each.contains(document.activeElement));
  items.replaceChildren(...flagged.map((each) => item(each, changed)));
  items.children[at]?.querySelector("button")?.focus();
}

/** @param {Flagged} flagged @param {() => Promise<void>} changed */
function item(flagged, changed) {
  const { id, kind, level, probability, decision, name, words, findings } = flagged;
  const said = decision ? text(decision === "spam" ? "said_spam" : "said_not_spam") : `${text(`level_${level}`)} ${percent(probability)}`;
  const made = line("li", [
    line("p", [line("b", [said], { className: "level" }), ...(name ? [" ", line("bdi", [name])] : [])]),
    ...(words ? [line("p", [words], { dir: "auto", className: "words" })] : []),
    ...side("panel_against", findings.filter(({ points }) => points > 0)),
    ...side(kind === "message" ? "panel_for_message" : "panel_for", findings.filter(({ points }) => points < 0)),
    line("p", decision ? [button("action_undo", id, null, changed)] : [button("action_not_spam", id, "not-spam", changed), button("action_spam", id, "spam", changed)], { className: "row" }),
  ]);
  made.dataset.level = level;
  return made;
}

/** @param {string} title @param {Flagged["findings"]} findings */
function side(title, findings) {
  // Some names have a comma or an "and" of their own, and all begin with a capital: a list in a sentence would not read as one.
  const names = findings.map((finding) => rule(finding.rule, finding.values));
  return names.length === 0 ? [] : [line("p", [`${text(title)}: ${names.join(" · ")}`], { className: "quiet" })];
}

/** @param {string} key @param {string} id @param {Decision | null} decision @param {() => Promise<void>} changed */
function button(key, id, decision, changed) {
  const made = line("button", [text(key)], { type: "button" });
  made.addEventListener("click", () => orSay(async () => {
    await ask({ type: "decide", id, decision });
    await changed();
  }));
  return made;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {(Node | string)[]} children
 * @param {Partial<HTMLElementTagNameMap[K]>} [properties]
 */
function line(name, children, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
