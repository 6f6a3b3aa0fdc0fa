import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { bannedIn, refuseBanned } from "../../../../build-steps/banned.mjs";
import { idOf } from "../../../../build-steps/manifest.mjs";
import { CONTENT_LIMIT, CORE_LIMIT, withinLimit } from "../../../../build-steps/sizes.mjs";
import { sourceFiles } from "../../../../build-steps/source.mjs";

test("every way out, and every way to run text as code, is found in a bundle", () => {
  const ways = {
    "fetch(": 'fetch ("x")', XMLHttpRequest: "new XMLHttpRequest", WebSocket: 'new window["WebSocket"]("x")', WebTransport: "WebTransport",
    EventSource: "EventSource", sendBeacon: "navigator.sendBeacon()", RTCPeerConnection: "RTCPeerConnection", importScripts: "importScripts()",
    "import()": 'import("https://example.org/x.js")', "eval(": 'eval("1")', "new Function": 'Function("return 1")',
  };
  for (const [what, code] of Object.entries(ways)) {
    assert.deepEqual(bannedIn(code), [what]);
  }
});

test("comments and other words are let through", () => {
  assert.deepEqual(bannedIn('/** @type {import("./x.js").X} */ const prefetch = 1; // fetch()\nprefetch, "evaluate (x)";'), []);
});

test("the build says which script holds what", () => {
  const folder = mkdtempSync(join(tmpdir(), "unblast-banned-"));
  mkdirSync(join(folder, "content"));
  writeFileSync(join(folder, "content/main.js"), 'fetch("x");');
  assert.throws(() => refuseBanned(folder), /content\/main\.js contains fetch\(/);
  rmSync(folder, { recursive: true });
});

test("a script over its size fails the build; at the limit it passes", () => {
  for (const limit of [CORE_LIMIT, CONTENT_LIMIT]) {
    assert.match(withinLimit("a script", limit, limit), /^a script: /);
    assert.throws(() => withinLimit("a script", limit + 1, limit), /too large/);
  }
});

test("an id follows from its key as Chrome reckons it", () => {
  // Half of the SHA-256 of nothing, e3b0c44298fc1c149afbf4c8996fb924.
  assert.equal(idOf(""), "odlameecjipmbmbejkplpemijjgpljce");
});

test("an unpacked source archive, which git does not know, gives the same files without what a build makes", () => {
  const folder = mkdtempSync(join(tmpdir(), "unblast-source-"));
  for (const path of ["core/src", "core/target", "extension/node_modules/x"]) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "file.txt"), "");
  }
  writeFileSync(join(folder, "pom.xml"), "");
  assert.deepEqual(sourceFiles(folder).sort(), ["core/src/file.txt", "pom.xml"]);
  rmSync(folder, { recursive: true });
});
