import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export const ICON_SIZES = [16, 32, 48, 128];

const HERE = new URL("../", import.meta.url);

/** @param {string} path @returns {Record<string, unknown>} */
const json = (path) => JSON.parse(readFileSync(new URL(path, HERE), "utf8"));

/** The public half of a key whose private half was thrown away: it gives the extension for tests a fixed id. */
const testKey = () => readFileSync(new URL("manifest/test-key.txt", HERE), "utf8").trim();

/**
 * One shared part and what each browser wants of its own: a manifest for both at once would give warnings in both.
 *
 * @param {"chrome" | "firefox"} browser
 * @param {boolean} forTests whether it gets the fixed key
 */
export function manifest(browser, forTests) {
  return {
    ...json("manifest/base.json"),
    version: json("package.json").version,
    ...json(`manifest/${browser}.json`),
    ...(forTests ? { key: testKey() } : {}),
  };
}

/**
 * @param {string} key a public key, base 64
 * @returns {string} the id that Chrome gives an extension with that key: half a SHA-256 in the letters a to p
 */
export function idOf(key) {
  const hex = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode("a".charCodeAt(0) + parseInt(digit, 16))).join("");
}

/** @returns {string} the id of the extension for tests */
export const testId = () => idOf(testKey());
