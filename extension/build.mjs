import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { refuseBanned } from "./build-steps/banned.mjs";
import { bundle } from "./build-steps/bundle.mjs";
import { CORE } from "./build-steps/core.mjs";
import { testId } from "./build-steps/manifest.mjs";
import { CONTENT_LIMIT, CORE_LIMIT, gzipped, withinLimit } from "./build-steps/sizes.mjs";
import { sourceFiles } from "./build-steps/source.mjs";
import { zip } from "./build-steps/zip.mjs";

/**
 * Makes the unpacked extensions and the archives for the stores.
 *
 * --out DIR    where to, instead of target/
 * --test-key   also makes chrome-test/, the same with a fixed id, which it prints and writes to chrome-test.id
 */
const { values } = parseArgs({ options: { out: { type: "string" }, "test-key": { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("../", import.meta.url));
const out = values.out ?? join(root, "extension/target");
mkdirSync(out, { recursive: true });

for (const browser of /** @type {const} */ (["chrome", "firefox"])) {
  const folder = join(out, browser);
  await bundle(folder, { browser });
  refuseBanned(folder);
  writeFileSync(join(out, `unblast-${browser}.zip`), zip(folder));
}
writeFileSync(join(out, "unblast-source.zip"), zip(root, sourceFiles(root)));

console.log(withinLimit("compiled core", gzipped(CORE), CORE_LIMIT));
console.log(withinLimit("content script", gzipped(join(out, "chrome/content/main.js")), CONTENT_LIMIT));

if (values["test-key"]) {
  await bundle(join(out, "chrome-test"), { browser: "chrome", forTests: true });
  writeFileSync(join(out, "chrome-test.id"), testId());
  console.log(`extension for tests: ${testId()}`);
}
