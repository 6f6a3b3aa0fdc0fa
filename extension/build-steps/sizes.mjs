import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1024;

/** The compiled core with the phrases of seven languages, the names of places and the learned weights, gzipped: every wake-up reads it. */
export const CORE_LIMIT = 115 * KB;

/** The content script, gzipped, comments and all: what every page of the site has to read. */
export const CONTENT_LIMIT = 40 * KB;

/**
 * @param {string} path
 * @returns {number} bytes, gzipped
 */
export const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/**
 * @param {string} name
 * @param {number} size bytes
 * @param {number} limit bytes
 * @returns {string} a line for people
 * @throws {Error} if it is too large
 */
export function withinLimit(name, size, limit) {
  const line = `${name}: ${(size / KB).toFixed(1)} KB of ${limit / KB} KB gzipped`;
  if (size > limit) {
    throw new Error(`${line}: too large.`);
  }
  return line;
}
