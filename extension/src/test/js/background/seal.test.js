import assert from "node:assert/strict";
import { test } from "node:test";
import { seal, unseal } from "../../../../background/seal.js";
import { checksum } from "../../../../shared/checksum.js";

test("the checksum is FNV-1a, 32 bits", () => {
  // The published vectors for "", "a" and "foobar".
  assert.deepEqual([checksum(""), checksum("a"), checksum("foobar")], [0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

test("what is sealed comes back", () => {
  for (const value of [null, 0, "", "é\u{1f642}\u0000", [["__proto__", { day: 1 }]], { a: { b: [] } }]) {
    const sealed = seal("k", value);
    assert.deepEqual(unseal("k", sealed), { value, sum: checksum(sealed) });
  }
});

test("any one changed character is noticed", () => {
  const sealed = seal("w/2026-W47", [["a", { day: 20_000, level: "spam" }]]);
  for (let i = 0; i < sealed.length; i++) {
    const damaged = sealed.slice(0, i) + String.fromCharCode(sealed.charCodeAt(i) ^ 1) + sealed.slice(i + 1);
    assert.equal(unseal("w/2026-W47", damaged), null, `character ${i}`);
  }
});

test("a value cut short, of another type, or under another key is noticed", () => {
  const sealed = seal("k", [1, 2, 3]);
  for (const damaged of [sealed.slice(0, -1), "", undefined, null, 7, { v: 1 }, []]) {
    assert.equal(unseal("k", damaged), null);
  }
  assert.equal(unseal("other", sealed), null);
});

test("a sum that fits a text that is no JSON is damage, not a failure", () => {
  assert.equal(unseal("k", checksum("k{").toString(16).padStart(8, "0") + "{"), null);
});
