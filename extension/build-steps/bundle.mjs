import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { CORE, minifyCore } from "./core.mjs";
import { ICON_SIZES, manifest } from "./manifest.mjs";

const HERE = fileURLToPath(new URL("../", import.meta.url));

/** The oldest browsers that the manifests let in. */
const TARGETS = ["chrome120", "firefox140"];

/**
 * Makes one unpacked extension.
 *
 * @param {string} out its folder; whatever was there goes
 * @param {{browser: "chrome" | "firefox", forTests?: boolean}} variant
 */
export async function bundle(out, { browser, forTests = false }) {
  await minifyCore();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, "icons"), { recursive: true });
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest(browser, forTests), null, 2)}\n`);
  const pages = readdirSync(join(HERE, "pages")).filter((name) => name.endsWith(".html"));
  await script(out, "content/main.js", "iife");
  await script(out, "background/main.js", "esm");
  await Promise.all(pages.map((page) => script(out, `pages/${page.replace(".html", ".js")}`, "esm")));

  const css = readdirSync(join(HERE, "pages")).filter((name) => name.endsWith(".css"));
  const copied = [...pages, ...css].map((name) => `pages/${name}`).concat("content/page.css", ICON_SIZES.map((size) => `icons/${size}.png`));
  copied.forEach((path) => cpSync(join(HERE, path), join(out, path)));
  // Its terms ask that they go along with it.
  cpSync(join(HERE, "node_modules/csv-parse/LICENSE"), join(out, "pages/csv-parse.LICENSE.txt"));
  cpSync(join(HERE, "_locales"), join(out, "_locales"), { recursive: true });
}

/**
 * Not minified: who looks into the store's package can read it.
 *
 * @param {string} out
 * @param {string} path
 * @param {"iife" | "esm"} format
 */
async function script(out, path, format) {
  await build({
    absWorkingDir: HERE,
    entryPoints: [path],
    outfile: join(out, path),
    bundle: true,
    format,
    target: TARGETS,
    charset: "utf8",
    alias: { "unblast-core": CORE },
    logLevel: "warning",
  });
}
