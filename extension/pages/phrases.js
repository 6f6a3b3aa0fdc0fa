import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { element } from "./dom.js";
import { keptItem } from "./kept-list.js";
import { showRehearsal } from "./rehearsal.js";
import { undoLine } from "./undo-line.js";

/** @typedef {import("../shared/types.js").OwnPhrase} OwnPhrase */

/** Lets the user have phrases of his own, each rehearsed before it is added. */
export function offerPhrases() {
  const form = element("#phrase-form", HTMLFormElement);
  const words = element("#phrase", HTMLInputElement);
  const line = undoLine("phrase", words);
  const rehearsed = element("#rehearsal", HTMLElement);

  /** @returns {OwnPhrase} */
  const written = () => ({
    text: words.value.trim(),
    speaks: element("#phrase-spam", HTMLInputElement).checked ? "spam" : "not-spam",
  });

  /** @param {OwnPhrase[]} phrases */
  const list = (phrases) => {
    element("#phrases-none", HTMLElement).hidden = phrases.length > 0;
    element("#phrases", HTMLElement).replaceChildren(...phrases.map((phrase) => keptItem(phrase.text, [text(speaks(phrase))],
      { action: () => line.attempt(() => remove(phrase)) })));
  };

  /** @param {OwnPhrase} phrase */
  const remove = async (phrase) => {
    list((await ask({ type: "remove-phrase", text: phrase.text })).phrases);
    line.done("phrase_removed", async () => list((await ask({ type: "add-phrase", phrase })).phrases));
  };

  /** @param {OwnPhrase} phrase */
  const add = async (phrase) => {
    const before = (await ask({ type: "learning" })).phrases.find((each) => each.text === phrase.text);
    list((await ask({ type: "add-phrase", phrase })).phrases);
    rehearsed.hidden = true;
    words.value = "";
    line.done("phrase_added", async () => {
      const answer = before ? await ask({ type: "add-phrase", phrase: before }) : await ask({ type: "remove-phrase", text: phrase.text });
      list(answer.phrases);
    });
  };

  form.addEventListener("input", () => {
    // What was rehearsed is no longer what stands there.
    rehearsed.hidden = true;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    rehearsed.hidden = true;
    const phrase = written();
    line.attempt(async () => {
      showRehearsal(phrase, await ask({ type: "rehearse-phrase", phrase }));
      element("#rehearsal-add", HTMLButtonElement).onclick = () => line.attempt(() => add(phrase));
      rehearsed.hidden = false;
      element("#rehearsal-title", HTMLElement).focus();
    });
  });
  element("#rehearsal-leave", HTMLButtonElement).addEventListener("click", () => {
    rehearsed.hidden = true;
    words.focus();
  });

  return async () => {
    list((await ask({ type: "learning" })).phrases);
    rehearsed.hidden = true;
    line.show(null);
  };
}

/** @param {OwnPhrase} phrase */
const speaks = (phrase) => (phrase.speaks === "spam" ? "phrase_for_spam" : "phrase_against_spam");
