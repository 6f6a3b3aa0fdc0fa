import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";

const BUILD = fileURLToPath(new URL("../../../../build.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "unblast-build-"));
let said = "";

before(() => {
  said = execFileSync("node", [BUILD, "--out", join(folder, "one"), "--test-key"], { encoding: "utf8", stdio: "pipe" });
  // Another zone, another clock: neither may show.
  execFileSync("node", [BUILD, "--out", join(folder, "two"), "--test-key"], { env: { ...process.env, TZ: "Pacific/Kiritimati" }, stdio: "pipe" });
});

after(() => rmSync(folder, { recursive: true }));

/** @param {string} path */
const files = (path) => readdirSync(path, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
  .sort();

/** @param {string} browser */
const manifest = (browser) => JSON.parse(readFileSync(join(folder, "one", browser, "manifest.json"), "utf8"));

test("two builds are the same to the byte", () => {
  const one = files(join(folder, "one"));
  assert.deepEqual(files(join(folder, "two")), one);
  assert.ok(one.includes("unblast-chrome.zip") && one.includes("unblast-firefox.zip") && one.includes("unblast-source.zip"));
  for (const path of one) {
    assert.ok(readFileSync(join(folder, "one", path)).equals(readFileSync(join(folder, "two", path))), `${path} differs from build to build`);
  }
});

test("a store's archive holds the unpacked extension and nothing else", () => {
  for (const browser of ["chrome", "firefox"]) {
    const inside = unzipSync(readFileSync(join(folder, "one", `unblast-${browser}.zip`)));
    assert.deepEqual(Object.keys(inside), files(join(folder, "one", browser)));
    for (const [path, bytes] of Object.entries(inside)) {
      assert.ok(readFileSync(join(folder, "one", browser, path)).equals(bytes), path);
    }
  }
});

test("the source archive holds what builds it, and nothing that is made", () => {
  const inside = Object.keys(unzipSync(readFileSync(join(folder, "one", "unblast-source.zip"))));
  for (const path of ["pom.xml", "extension/build.mjs", "extension/package-lock.json", "core/pom.xml"]) {
    assert.ok(inside.includes(path), `${path} is missing`);
  }
  assert.deepEqual(inside.filter((path) => /(^|\/)(target|node_modules)\//.test(path)), []);
});

test("the sizes are printed", () => {
  assert.match(said, /compiled core: [\d.]+ KB of \d+ KB gzipped/);
  assert.match(said, /content script: [\d.]+ KB of 40 KB gzipped/);
});

test("the manifests ask for storage and nothing more, and close every door", () => {
  for (const browser of ["chrome", "firefox"]) {
    const made = manifest(browser);
    assert.deepEqual(made.permissions, ["storage"]);
    assert.deepEqual(made.externally_connectable, { ids: [] });
    assert.equal(made.incognito, "not_allowed");
    assert.deepEqual(made.content_scripts.map((/** @type {any} */ each) => each.matches), [["https://www.linkedin.com/*"]]);
    for (const absent of ["host_permissions", "optional_permissions", "web_accessible_resources", "key"]) {
      assert.equal(made[absent], undefined, `${absent} in ${browser}`);
    }
    const policy = made.content_security_policy.extension_pages;
    for (const part of ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'", "form-action 'none'", "frame-ancestors 'none'"]) {
      assert.ok(policy.includes(part), `${part} in ${browser}`);
    }
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  }
});

test("each browser gets the background that it knows", () => {
  assert.deepEqual(manifest("chrome").background, { service_worker: "background/main.js", type: "module" });
  assert.equal(manifest("chrome").browser_specific_settings, undefined);
  assert.deepEqual(manifest("firefox").background, { scripts: ["background/main.js"], type: "module" });
  assert.equal(manifest("firefox").browser_specific_settings.gecko.strict_min_version, "140.0");
  assert.deepEqual(manifest("firefox").browser_specific_settings.gecko.data_collection_permissions, { required: ["none"] });
});

test("every file that a manifest or a page names is there", () => {
  for (const browser of ["chrome", "firefox"]) {
    const made = manifest(browser);
    const there = new Set(files(join(folder, "one", browser)));
    const named = [made.action.default_popup, made.options_ui.page, ...Object.values(made.icons), ...Object.values(made.action.default_icon),
      ...made.content_scripts.flatMap((/** @type {any} */ each) => [...each.js, ...each.css]), "background/main.js", "pages/welcome.html"];
    for (const page of [...there].filter((path) => path.endsWith(".html"))) {
      const html = readFileSync(join(folder, "one", browser, page), "utf8");
      named.push(...[...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path]) => join("pages", path ?? "")));
      assert.doesNotMatch(html, /style="|<style|<script>|\son[a-z]+="/, `${page} has something inline, which the policy forbids`);
    }
    named.forEach((path) => assert.ok(there.has(path), `${path} in ${browser}`));
  }
});

test("the extension for tests differs in its key alone, and its id is told", () => {
  const { key, ...rest } = manifest("chrome-test");
  assert.deepEqual(rest, manifest("chrome"));
  assert.ok(key);
  const id = readFileSync(join(folder, "one", "chrome-test.id"), "utf8");
  assert.match(id, /^[a-p]{32}$/);
  assert.ok(said.includes(id));
});
