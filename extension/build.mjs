import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const CORE = join(HERE, "../core/target/js/unblast-core.js");

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(join(HERE, "manifest", `${name}.json`), "utf8"));

/** @param {"chrome" | "firefox"} browser @param {string} folder */
async function extension(browser, folder) {
  const out = join(HERE, "target", folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const version = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8")).version;
  writeFileSync(join(out, "manifest.json"), JSON.stringify({ ...json("base"), version, ...json(browser) }, null, 2) + "\n");
  const common = { bundle: true, target: ["chrome120", "firefox140"], charset: /** @type {const} */ ("utf8"), alias: { "unblast-core": CORE } };
  await build({ ...common, entryPoints: [join(HERE, "content/main.js")], format: "iife", outfile: join(out, "content/main.js") });
  await build({ ...common, entryPoints: [join(HERE, "background/main.js")], format: "esm", outfile: join(out, "background/main.js") });
  await build({ ...common, entryPoints: [join(HERE, "pages/popup.js")], format: "esm", outfile: join(out, "pages/popup.js") });
  cpSync(join(HERE, "content/page.css"), join(out, "content/page.css"));
  cpSync(join(HERE, "pages/popup.html"), join(out, "pages/popup.html"));
  cpSync(join(HERE, "_locales"), join(out, "_locales"), { recursive: true });
  cpSync(join(HERE, "icons"), join(out, "icons"), { recursive: true });
}

await extension("chrome", "chrome");
await extension("firefox", "firefox");
