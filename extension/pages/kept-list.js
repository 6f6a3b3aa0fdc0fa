import { text } from "../shared/i18n.js";

/**
 * An entry of a list: its name, what else there is to say, and a button that takes it away.
 *
 * @param {string} name
 * @param {string[]} lines
 * @param {{words?: string, named?: string, action: () => void}} button the keys of its short words and of those with the name in them
 * @returns {HTMLLIElement}
 */
export function keptItem(name, lines, { words = "remove", named = "remove_named", action }) {
  const said = document.createElement("div");
  said.append(line("strong", name), ...lines.filter((each) => each !== "").map((each) => line("small", each)));
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text(words);
  button.setAttribute("aria-label", text(named, [name]));
  button.addEventListener("click", action);
  const item = document.createElement("li");
  item.append(said, button);
  return item;
}

/** @param {string} tag @param {string} words */
function line(tag, words) {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
