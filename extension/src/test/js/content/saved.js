/** The saved pages, and what stands on them. */
import { JSDOM } from "jsdom";
import { readFileSync, readdirSync } from "node:fs";

/** @typedef {import("../../../../content/addresses.js").Kind} Kind */
/** @typedef {import("../../../../shared/types.js").Invitation} Invitation */

/**
 * @typedef {object} Expected
 * @property {string} path
 * @property {import("../../../../content/addresses.js").Surface | null} surface
 * @property {number | null} countOnPage where it is a list of invitations
 * @property {boolean} understood
 * @property {{key: string, kind: Kind, name?: string, time?: string, invitation: Invitation}[]} cards
 */

const FOLDER = new URL("../../pages/", import.meta.url);

export const SAVED = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.slice(0, -".html".length))
  .sort();

/** @param {string} name @returns {Expected} */
export function expectedOf(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
}

/** @param {string} html @param {string} path @returns {JSDOM} */
export function open(html, path) {
  return new JSDOM(html, { url: `https://www.linkedin.com${path}`, pretendToBeVisual: true });
}

/** @param {string} name @returns {JSDOM} */
export function openSaved(name) {
  return open(readFileSync(new URL(`${name}.html`, FOLDER), "utf8"), expectedOf(name).path);
}
