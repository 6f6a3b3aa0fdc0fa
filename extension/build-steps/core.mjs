import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { gatherTexts } from "./texts.mjs";

/** The core as TeaVM compiles it. */
export const COMPILED = fileURLToPath(new URL("../../core/target/js/unblast-core.js", import.meta.url));

/** The same with lists of texts gathered, shorter names and fewer blanks: what goes into the background script. */
export const CORE = fileURLToPath(new URL("../../core/target/js/unblast-core.min.js", import.meta.url));

/**
 * Writes {@link CORE}. TeaVM's own minifier would leave names inside its functions as they are.
 *
 * @throws {Error} if the core has not been compiled
 */
export async function minifyCore() {
  if (!existsSync(COMPILED)) {
    throw new Error("core/target/js/unblast-core.js is missing: compile the core first, with `mvn -pl core process-classes`.");
  }
  const source = markMethods(gatherTexts(readFileSync(COMPILED, "utf8")));
  // TeaVM's names of fields and methods start with a dollar, and nothing else does.
  const { code } = await transform(source, { minify: true, mangleProps: /^\$/, format: "esm", charset: "utf8" });
  writeFileSync(CORE, code);
}

/**
 * Tells esbuild that the names of methods, which TeaVM writes as texts beside their classes, are to be shortened alike.
 *
 * @param {string} compiled
 */
function markMethods(compiled) {
  return compiled.replace(/\$rt_metadata\(\[[\s\S]*?\]\);/g, (classes) => classes.replace(/"\$[\w$]+"/g, "/* @__KEY__ */ $&"));
}
