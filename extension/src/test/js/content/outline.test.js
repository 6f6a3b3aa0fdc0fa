import assert from "node:assert/strict";
import { test } from "node:test";
import { DEPTH_LIMIT, LINES_LIMIT, outline } from "../../../../content/outline.js";
import { SAVED, open, openSaved } from "./saved.js";

/** Words that the outline itself is made of: tags, roles, names of attributes, and the few that say what a link is. */
const OWN = new Set(["text", "elsewhere", "here", "message", "person", "page", "newsletter", "event", "group", "more", "lines", "and"]);

/** @param {Element} root @returns {Set<string>} every word in texts and in values of attributes */
function wordsOn(root) {
  const words = new Set();
  const add = (/** @type {string} */ text) => text.toLowerCase().match(/[\p{L}\d]{3,}/gu)?.forEach((word) => words.add(word));
  add(root.textContent ?? "");
  for (const element of root.querySelectorAll("*")) {
    for (const { value } of element.attributes) {
      add(value);
      try {
        add(decodeURIComponent(value));
      } catch {
        // Not every value is an address.
      }
    }
  }
  return words;
}

/** @param {Element} root @returns {Set<string>} what may stand in an outline: names of tags and attributes, roles, values of ours */
function namesOn(root) {
  const names = [...root.querySelectorAll("*")].flatMap((element) => [element.localName, ...element.getAttributeNames(), element.getAttribute("role") ?? ""]);
  const ours = ["lazy-column", "LazyColumn", "expandable-text-box", "expandable-text-button", "pending-invitation", "invitation-action",
    "InvitationManagerPage_InvitationsList", "MyNetwork_InvitationsPreview", "interop-shadowdom", "true", "false"];
  return new Set([...names, ...ours].flatMap((name) => name.toLowerCase().split(/[^\p{L}\d]+/u)));
}

for (const name of SAVED) {
  test(`${name}: no text, name, address, id or class of the page is in its outline`, () => {
    const { document } = openSaved(name).window;
    const told = new Set(outline(document).toLowerCase().match(/[\p{L}\d]{3,}/gu));
    const allowed = namesOn(document.documentElement);
    const leaked = [...wordsOn(document.documentElement)].filter((word) => told.has(word) && !allowed.has(word) && !OWN.has(word));
    assert.deepEqual(leaked, []);
    assert.ok(outline(document).split("\n").length > 3);
  });
}

test("names of people hidden in tags, attributes, roles and numbers are left out, too", () => {
  const { document } = open(
    `<body><main><p>Oriana Velkstad, Tram Planner</p><x-oriana-card data-oriana="1" data-velkstadfan="2" role="oriana" data-testid="oriana-velkstad"
      aria-label="Quill" id="velkstad-1" class="_a81f" lang="oriana" data-sdui-screen="com.velkstad" data-rank-10482="x" data-new-shape="velkstad"
      ><a href="/in/%6Friana-velkstad-10482/?x=oriana">Oriana</a></x-oriana-card></main></body>`, "/mynetwork/invitation-manager/").window;
  const told = outline(document);
  assert.doesNotMatch(told, /oriana|velkstad|quill|tram|planner|10482|a81f/i);
  assert.match(told, /data-new-shape/, "a new attribute is told by its name");
  assert.match(told, />person/, "where a link leads is told by kind");
});

test("alike neighbours stand once, with their number; size and depth are bounded", () => {
  const rows = "<li><a href='/in/a/'>A</a><button>b</button></li>".repeat(50);
  const { document } = open(`<body><main><ul>${rows}</ul></main>`, "/").window;
  assert.match(outline(document), /^2 li \[\] x50$/m);
  const many = Array.from({ length: LINES_LIMIT + 50 }, (_, at) => `<p${at % 2 ? " hidden" : ""}></p>`).join("");
  const long = outline(open(`<body><main>${many}</main>`, "/").window.document).split("\n");
  assert.equal(long.length, LINES_LIMIT + 1);
  assert.match(long.at(-1) ?? "", /^and 51 more lines$/);
  const deep = `<body><main>${"<div>".repeat(DEPTH_LIMIT + 20)}</main>`;
  assert.equal(outline(open(deep, "/").window.document).split("\n").length, DEPTH_LIMIT + 1);
});
