import assert from "node:assert/strict";
import { test } from "node:test";
import { monday } from "../../../../pages/calendar.js";

test("the Monday of a week, over months, years and clock changes", () => {
  assert.equal(monday(new Date(2026, 10, 22, 23, 59)), "2026-11-16");
  assert.equal(monday(new Date(2026, 10, 23, 0, 0)), "2026-11-23");
  assert.equal(monday(new Date(2026, 10, 23), 1), "2026-11-16");
  assert.equal(monday(new Date(2027, 0, 3)), "2026-12-28");
  assert.equal(monday(new Date(2026, 2, 31), 1), "2026-03-23");
  assert.equal(monday(new Date(2026, 9, 26, 0, 30), 1), "2026-10-19");
});
