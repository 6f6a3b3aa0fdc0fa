import { nothing } from "./nothing.js";
import { openPage } from "./page.js";

/**
 * Opens the settings with a background that answers some of what is asked, and has nothing of the rest.
 *
 * @param {Record<string, (message: any) => unknown>} answers by the type of the request
 */
export async function openOptions(answers) {
  /** @type {any[]} */
  const asked = [];
  const document = await openPage("options", {
    background: (message) => {
      asked.push(message);
      return (answers[message.type] ?? nothing)(message);
    },
  });
  /** @param {string} selector @returns {any} */
  const $ = (selector) => document.querySelector(selector);
  /** @param {...string} types @returns {any[]} what was asked of these types */
  const sent = (...types) => asked.filter(({ type }) => types.includes(type));
  return { document, $, sent };
}
