import { readFileSync } from "node:fs";

const ID = "abcdefghijklmnopabcdefghijklmnop";

/**
 * As much of the browser's API as the extension uses.
 *
 * @param {object} [parts]
 * @param {string} [parts.locale] whose words are given out
 * @param {(message: any) => unknown} [parts.background] what answers `runtime.sendMessage`
 * @param {(id: number, message: any) => unknown} [parts.tab] what answers `tabs.sendMessage`
 * @param {import("../../../../background/store.js").Area} [parts.storage]
 * @param {{name: string, shortcut: string}[]} [parts.commands] the user's keys
 * @returns {{created: string[], installed: ((details: {reason: string}) => void)[], received: Function[]}} what was asked of it
 */
export function installChrome({ locale = "en", background = () => undefined, tab = () => undefined, storage, commands = [] } = {}) {
  const words = JSON.parse(readFileSync(new URL(`../../../../_locales/${locale}/messages.json`, import.meta.url), "utf8"));
  /** @type {ReturnType<typeof installChrome>} */
  const asked = { created: [], installed: [], received: [] };
  const fake = {
    runtime: {
      id: ID,
      getURL: (/** @type {string} */ path) => `chrome-extension://${ID}/${path}`,
      sendMessage: async (/** @type {any} */ message) => background(message),
      getManifest: () => ({ version: "0.0.0" }),
      onMessage: { addListener: (/** @type {Function} */ listener) => asked.received.push(listener) },
      onInstalled: { addListener: (/** @type {any} */ listener) => asked.installed.push(listener) },
    },
    tabs: {
      create: ({ url = "" }) => asked.created.push(url),
      query: async () => [{ id: 1 }, { id: 2 }, {}],
      sendMessage: async (/** @type {number} */ id, /** @type {any} */ message) => tab(id, message),
    },
    commands: { getAll: async () => commands },
    storage: { local: storage },
    i18n: {
      getMessage(/** @type {string} */ key, /** @type {string[]} */ values = []) {
        const message = Object.hasOwn(words, key) ? words[key].message : "";
        return message.replace(/\$([1-9$])/g, (/** @type {string} */ _, /** @type {string} */ n) => (n === "$" ? "$" : values[Number(n) - 1] ?? ""));
      },
    },
  };
  /** @type {any} */ (globalThis).chrome = fake;
  return asked;
}
