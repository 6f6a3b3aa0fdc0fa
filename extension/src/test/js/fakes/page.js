import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { installChrome } from "./chrome.js";

/**
 * Opens a page of the extension, as the browser would, with a background that answers as told.
 *
 * @param {string} name such as `popup`
 * @param {Parameters<typeof installChrome>[0]} parts
 * @returns {Promise<Document>} with its script run
 */
export async function openPage(name, parts) {
  const html = readFileSync(new URL(`../../../../pages/${name}.html`, import.meta.url), "utf8");
  const { window } = new JSDOM(html, { url: "https://pages.example/" });
  for (const name of ["document", "navigator", "HTMLElement", "HTMLButtonElement", "HTMLAnchorElement", "HTMLInputElement", "HTMLFormElement",
    "HTMLDetailsElement", "HTMLSelectElement", "HTMLTextAreaElement"]) {
    // Newer Nodes have a navigator of their own, which an assignment does not replace.
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  installChrome(parts);
  // Each opening is a run of the script of its own.
  await import(`../../../../pages/${name}.js?${runs++}`);
  return window.document;
}

let runs = 0;

/** Lets everything that is under way come to its end. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
