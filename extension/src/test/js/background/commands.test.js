import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { obey } from "../../../../background/commands.js";
import { installChrome } from "../fakes/chrome.js";

const { commands } = JSON.parse(readFileSync(new URL("../../../../manifest/base.json", import.meta.url), "utf8"));

test("each key of the manifest goes to the tab in front, others nowhere", () => {
  /** @type {unknown[]} */
  const told = [];
  installChrome({ tab: (id, message) => told.push([id, message]) });
  Object.keys(commands).forEach((name) => obey(name, /** @type {any} */ ({ id: 7 })));
  assert.deepEqual(told, [[7, { type: "jump", step: 1 }], [7, { type: "jump", step: -1 }]]);
  obey("another", /** @type {any} */ ({ id: 7 }));
  obey("next-flagged");
  assert.equal(told.length, 2);
});

test("a tab without a content script is no failure", () => {
  installChrome({ tab: () => { throw new Error("Could not establish connection."); } });
  obey("next-flagged", /** @type {any} */ ({ id: 7 }));
});
