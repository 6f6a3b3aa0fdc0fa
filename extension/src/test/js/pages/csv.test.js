import assert from "node:assert/strict";
import { test } from "node:test";
import { csv, csvForExcel } from "../../../../pages/csv.js";

/** @param {string | number} cell @param {string} [separator] */
const one = (cell, separator) => csv(["c"], [{ c: cell }], separator).slice("c\r\n".length, -"\r\n".length);

test("rows are written as RFC 4180 has it", () => {
  assert.equal(csv(["a", "b"], [{ a: 1, b: "x" }, { b: 'say "hi"', a: -2 }]), 'a,b\r\n1,x\r\n-2,"say ""hi"""\r\n');
  assert.equal(csv(["a"], []), "a\r\n");
  assert.deepEqual([one("a,b"), one("a;b"), one("a\nb"), one("a\rb"), one("")], ['"a,b"', "a;b", '"a\nb"', '"a\rb"', ""]);
  assert.equal(one("a;b", ";"), '"a;b"');
  assert.equal(csv(["a", "b"], [{ a: 1 }]), "a,b\r\n1,\r\n");
});

test("no text can start a formula", () => {
  const starts = [..."=+-@\t\r\n＝＋－＠﹦﹢﹣﹫"];
  const before = ["", " ", "\u00a0", "\ufeff", "\u200b", "\u202e", "\u3000 \ufeff"];
  for (const start of starts) {
    for (const blank of before) {
      const cell = one(`${blank}${start}cmd|' /C calc'!A0`);
      assert.ok(cell.startsWith("\"'"), JSON.stringify(cell));
    }
  }
});

test("numbers and harmless texts stay as they are", () => {
  assert.deepEqual([one(-5), one(0), one("2026-W47"), one("call-request"), one("a=b"), one(" x")], ["-5", "0", "2026-W47", "call-request", "a=b", " x"]);
});

test("for Excel: a byte order mark, and the separator of the region, never a sep= line", () => {
  assert.equal(csvForExcel(["a", "b"], [], "en-US"), "\ufeffa,b\r\n");
  assert.equal(csvForExcel(["a", "b"], [], "de-DE"), "\ufeffa;b\r\n");
  assert.equal(csvForExcel(["a", "b"], [{ a: "x,y", b: "x;y" }], "pt"), '\ufeffa;b\r\nx,y;"x;y"\r\n');
  assert.equal(csvForExcel(["a", "b"], [], "de-CH"), "\ufeffa,b\r\n");
});
