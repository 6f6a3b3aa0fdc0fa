import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Installs what package-lock.json names, where that has not been done for this very lock file. */
const folder = new URL("../", import.meta.url);
const mark = new URL("node_modules/.installed-for", folder);
const lock = createHash("sha256").update(readFileSync(new URL("package-lock.json", folder))).digest("hex");

if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  execSync("npm ci", { cwd: fileURLToPath(folder), stdio: "inherit" });
  writeFileSync(mark, lock);
}
