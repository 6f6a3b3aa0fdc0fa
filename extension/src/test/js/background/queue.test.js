import assert from "node:assert/strict";
import { test } from "node:test";
import { Queue } from "../../../../background/queue.js";

test("actions run one after the other, in the order they came", async () => {
  const queue = new Queue();
  /** @type {string[]} */
  const log = [];
  /** @param {string} name @param {number} turns */
  const action = (name, turns) => async () => {
    log.push(`${name} starts`);
    for (let i = 0; i < turns; i++) {
      await null;
    }
    log.push(`${name} ends`);
    return name;
  };
  const answers = await Promise.all([queue.run(action("a", 9)), queue.run(action("b", 1)), queue.run(action("c", 0))]);
  assert.deepEqual(log, ["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
  assert.deepEqual(answers, ["a", "b", "c"]);
});

test("an action that fails tells its caller and does not hold up the next", async () => {
  const queue = new Queue();
  const failing = queue.run(() => { throw new Error("no"); });
  const next = queue.run(() => "done");
  await assert.rejects(failing, /no/);
  assert.equal(await next, "done");
});
