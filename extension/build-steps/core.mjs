import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

/** The core as TeaVM compiles it. */
export const COMPILED = fileURLToPath(new URL("../../core/target/js/unblast-core.js", import.meta.url));

/** The same with shorter names and fewer blanks: what goes into the background script. */
export const CORE = fileURLToPath(new URL("../../core/target/js/unblast-core.min.js", import.meta.url));

/**
 * Writes {@link CORE}. TeaVM's own minifier leaves names inside its functions as they are.
 *
 * @throws {Error} if the core has not been compiled
 */
export async function minifyCore() {
  if (!existsSync(COMPILED)) {
    throw new Error("core/target/js/unblast-core.js is missing: compile the core first, with `mvn -pl core process-classes`.");
  }
  const { code } = await transform(readFileSync(COMPILED, "utf8"), { minify: true, format: "esm", charset: "utf8" });
  writeFileSync(CORE, code);
}
