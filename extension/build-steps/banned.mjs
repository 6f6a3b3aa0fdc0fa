import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

/**
 * "Nothing leaves the device" as a check of what is shipped. The content security policy binds our pages, but not a content
 * script, whose requests a browser lets through; so the words for a request must not stand in any bundle at all, nor those for
 * running text as code. Comments do not count: those that give types speak of import().
 */
const BANNED = [
  { what: "fetch(", pattern: /\bfetch\s*\(/ },
  { what: "XMLHttpRequest", pattern: /XMLHttpRequest/ },
  { what: "WebSocket", pattern: /WebSocket/ },
  { what: "WebTransport", pattern: /WebTransport/ },
  { what: "EventSource", pattern: /EventSource/ },
  { what: "sendBeacon", pattern: /sendBeacon/ },
  { what: "RTCPeerConnection", pattern: /RTCPeerConnection/ },
  { what: "importScripts", pattern: /importScripts/ },
  { what: "import()", pattern: /\bimport\s*\(/ },
  { what: "eval(", pattern: /\beval\s*\(/ },
  { what: "new Function", pattern: /\bFunction\s*\(/ },
];

/**
 * @param {string} code
 * @returns {string[]} the banned words in it
 */
export function bannedIn(code) {
  const bare = transformSync(code, { minifyWhitespace: true, legalComments: "none", charset: "utf8" }).code;
  return BANNED.filter(({ pattern }) => pattern.test(bare)).map(({ what }) => what);
}

/**
 * @param {string} folder an unpacked extension
 * @throws {Error} naming each script and word, if there is one
 */
export function refuseBanned(folder) {
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js")).sort();
  const found = scripts.flatMap((path) => bannedIn(readFileSync(join(folder, path), "utf8")).map((word) => `${path} contains ${word}`));
  if (found.length > 0) {
    throw new Error(`Nothing may leave the device and no text may run as code, but ${found.join(", and ")}.`);
  }
}
