import assert from "node:assert/strict";
import { test } from "node:test";
import { BadLayoutFixError, FIELDS, FILE_LIMIT, SELECTORS_LIMIT, SELECTOR_LIMIT, TITLE_LIMIT, parseLayoutFix, readLayoutFix } from "../../../../shared/layout-fix.js";

/** @param {Record<string, unknown>} [changes] @returns {any} */
const fix = (changes = {}) => ({ format: "unblast-layout-fix", version: 1, title: "Cards of winter", selectors: { row: ["section.card"] }, ...changes });

test("a fix comes through field by field, and as itself again", () => {
  const all = fix({ selectors: Object.fromEntries(FIELDS.map((field) => [field, [` [data-${field}] `]])) });
  const read = readLayoutFix(all);
  assert.deepEqual(Object.keys(read.selectors), [...FIELDS]);
  assert.deepEqual(read.selectors.row, ["[data-row]"]);
  assert.deepEqual(parseLayoutFix(JSON.stringify(read)), read);
});

/** @type {[string, any, RegExp][]} */
const BAD = [
  ["another format", fix({ format: "x" }), /"format" is not "unblast-layout-fix"/],
  ["another version", fix({ version: 2 }), /"version" is not 1/],
  ["no title", fix({ title: " " }), /"title" is not a text/],
  ["a long title", fix({ title: "x".repeat(TITLE_LIMIT + 1) }), /"title"/],
  ["a strange key", fix({ script: "alert(1)" }), /has "script"/],
  ["a strange field", fix({ selectors: { run: ["a"] } }), /"selectors" has "run"/],
  ["a key of the prototype", JSON.parse('{"format":"unblast-layout-fix","version":1,"title":"x","selectors":{"__proto__":["a"]}}'), /__proto__/],
  ["no selectors", fix({ selectors: {} }), /"selectors" is empty/],
  ["no list", fix({ selectors: { row: "li" } }), /selectors\.row is not a list/],
  ["an empty list", fix({ selectors: { row: [] } }), /selectors\.row is not a list/],
  ["too many", fix({ selectors: { row: Array(SELECTORS_LIMIT + 1).fill("a") } }), /selectors\.row is not a list/],
  ["no text", fix({ selectors: { row: ["li", 7] } }), /selectors\.row\[1\] is not a text/],
  ["a long selector", fix({ selectors: { row: ["a".repeat(SELECTOR_LIMIT + 1)] } }), /selectors\.row\[0\] is not a text/],
  ["an array", [], /The file is not an object/],
  ["nothing", null, /The file is not an object/],
  ...["a { color: red }", "@import x", "a; b", "<b>", "a /* x */", "li:has(a)", "a::before", "\\61", "*", "body", "a\nb"].map(
    (selector) => /** @type {[string, any, RegExp]} */ ([`the selector ${JSON.stringify(selector)}`, fix({ selectors: { row: [selector] } }), /selectors\.row\[0\] is not a selector/])),
];

for (const [what, value, sentence] of BAD) {
  test(`${what} is refused in one sentence`, () => {
    assert.throws(() => readLayoutFix(value), (error) => error instanceof BadLayoutFixError && sentence.test(error.message) && /\.$/.test(error.message));
  });
}

test("at each limit a fix is taken", () => {
  const selectors = { row: Array(SELECTORS_LIMIT).fill("a".repeat(SELECTOR_LIMIT)) };
  assert.equal(readLayoutFix(fix({ title: "x".repeat(TITLE_LIMIT), selectors })).selectors.row?.length, SELECTORS_LIMIT);
});

test("a file that is no JSON, or too long, is refused", () => {
  assert.throws(() => parseLayoutFix("{"), /The file is not JSON\./);
  const text = JSON.stringify(fix());
  assert.equal(parseLayoutFix(text.padEnd(FILE_LIMIT)).title, "Cards of winter");
  assert.throws(() => parseLayoutFix(text.padEnd(FILE_LIMIT + 1)), /longer than/);
});
