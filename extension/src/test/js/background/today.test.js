import assert from "node:assert/strict";
import { test } from "node:test";
import { today } from "../../../../background/today.js";

/** @param {string} iso @param {number} offset minutes to add to local time to come to UTC */
function at(iso, offset) {
  const date = new Date(iso);
  date.getTimezoneOffset = () => offset;
  return today(date);
}

test("a day begins at the user's midnight, not at Greenwich's", () => {
  assert.equal(at("1970-01-01T00:00:00Z", 0), 0);
  assert.equal(at("2026-11-22T23:30:00Z", 0), 20_779);
  assert.equal(at("2026-11-22T23:30:00Z", -60), 20_780);
  assert.equal(at("2026-11-23T04:59:00Z", 300), 20_779);
  assert.equal(at("2026-11-23T05:00:00Z", 300), 20_780);
});
