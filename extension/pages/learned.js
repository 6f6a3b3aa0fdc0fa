import { number, plural, text, thing } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { element } from "./dom.js";
import { keptItem } from "./kept-list.js";
import { undoLine } from "./undo-line.js";

/** @typedef {import("../shared/types.js").Learning} Learning */
/** @typedef {import("../shared/types.js").LearnedThing} LearnedThing */

/** From so many hundredths of log-odds on a thing weighs as much as a rule, in either direction. */
const MUCH = 75;
/** Below so many it is hardly felt. */
const FELT = 10;

/** Lets the user see what his decisions taught, and take one thing or all of it away. */
export function offerLearned() {
  const all = element("#learned-reset", HTMLButtonElement);
  const line = undoLine("learned", element("#learned-title", HTMLElement));
  const takeBack = async () => show(await ask({ type: "undo-learned" }));

  /** @param {Learning} learning */
  const show = ({ things, decisions, undo }) => {
    element("#learned-none", HTMLElement).hidden = things.length > 0;
    element("#learned-from", HTMLElement).textContent = things.length > 0 ? plural("learned_from", decisions) : "";
    element("#learned", HTMLElement).replaceChildren(...things.map((each) => keptItem(thing(each.thing),
      [weight(each), text("learned_counts", [number(each.spam), number(each.kept)])],
      { words: "forget", named: "forget_named", action: () => forget({ type: "forget-learned", thing: each.thing }) })));
    all.hidden = things.length === 0;
    line.show(undo ? takeBack : null);
  };

  /** @param {import("../shared/messages.js").ForgetLearned | import("../shared/messages.js").ResetLearned} request */
  const forget = (request) => line.attempt(async () => {
    show(await ask(request));
    line.done("learned_forgotten", takeBack);
  });

  all.addEventListener("click", () => forget({ type: "reset-learned" }));
  return async () => show(await ask({ type: "learning" }));
}

/** @param {LearnedThing} learned @returns {string} which way it speaks, and how much, in plain words */
function weight({ points }) {
  const size = Math.abs(points);
  return size < FELT ? text("learned_weighs_nothing") : text(`learned_${points > 0 ? "spam" : "kept"}_${size < MUCH ? "little" : "much"}`);
}
