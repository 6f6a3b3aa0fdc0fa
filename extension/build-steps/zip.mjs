import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** In every archive, for every file: two builds of one commit must not differ. Zip has no time zones. */
const TIME = new Date(2026, 10, 1);

const UNIX = 3;
const FILE = 0o100000;

/**
 * @param {string} folder
 * @param {string[]} [paths] in it, with slashes; all files where not given
 * @returns {Uint8Array} sorted, with one fixed time, so that the same files give the same bytes
 */
export function zip(folder, paths = filesIn(folder)) {
  /** @type {import("fflate").Zippable} */
  const files = {};
  for (const path of [...paths].sort()) {
    const mode = statSync(join(folder, path)).mode & 0o111 ? 0o755 : 0o644;
    files[path] = [readFileSync(join(folder, path)), { mtime: TIME, level: 9, os: UNIX, attrs: (FILE | mode) << 16 }];
  }
  return zipSync(files);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
}
