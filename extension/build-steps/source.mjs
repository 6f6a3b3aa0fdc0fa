import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a build makes; never source. */
const MADE = new Set(["target", "node_modules", ".git"]);

/**
 * The files that a store's reviewer needs to build the same extension: those that git knows, or, in an unpacked source
 * archive, all but what a build makes.
 *
 * @param {string} root
 * @returns {string[]} paths with slashes
 */
export function sourceFiles(root) {
  if (existsSync(join(root, ".git"))) {
    const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
    return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  }
  return walk(root, "");
}

/**
 * @param {string} root
 * @param {string} under
 * @returns {string[]}
 */
function walk(root, under) {
  return readdirSync(join(root, under), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => (entry.isDirectory() ? walk(root, `${under}${entry.name}/`) : [under + entry.name]));
}
