import assert from "node:assert/strict";
import { test } from "node:test";
import { nothing } from "../fakes/nothing.js";
import { openPage, settled } from "../fakes/page.js";

const TEXT = "unblast campaign pack 1\n# Seen by the reading circle\nteas\tx\n";
const HOLDS = { families: 2, fingerprints: 3 };

/** @param {any[]} [packs] already in use @param {number} [own] how many fingerprints the user has to pass on */
async function open(packs = [], own = 0) {
  /** @type {any[]} */
  const asked = [];
  const document = await openPage("options", {
    background: (message) => {
      asked.push(message);
      switch (message.type) {
        case "packs":
          return packs;
        case "export-pack":
          return { text: "unblast campaign pack 1\nc-1\tx\n", families: own, fingerprints: own, matches: own };
        case "preview-pack":
          return message.text.startsWith("unblast") ? { ...HOLDS, matches: 1 } : { refused: 'line 1 is not "unblast campaign pack 1"' };
        case "add-pack":
          packs = [...packs, { number: 7, name: message.name, origin: message.origin, day: 20_780, ...HOLDS }];
          return { packs, number: 7 };
        case "remove-pack":
          packs = packs.filter(({ number }) => number !== message.number);
          return { packs, removed: { text: TEXT, name: "teas", origin: "mine" } };
        default:
          return nothing(message);
      }
    },
  });
  /** @param {string} selector @returns {any} */
  const $ = (selector) => document.querySelector(selector);
  const choose = async (/** @type {string} */ content) => {
    Object.defineProperty($("#pack-file"), "files", { value: [{ name: "circle.txt", text: async () => content }], configurable: true });
    $("#pack-file").dispatchEvent(new (/** @type {any} */ (document.defaultView).Event)("change"));
    await settled();
  };
  const changes = () => asked.filter(({ type }) => type === "add-pack" || type === "remove-pack");
  return { document, $, choose, changes };
}

test("without packs and campaigns the page says so", async () => {
  const { $ } = await open();
  assert.deepEqual([$("#packs-none").hidden, $("#packs").children.length, $("#pack-export").hidden], [false, 0, true]);
  assert.match($("#pack-own").textContent, /nothing to pass on yet/);
});

test("a pack is shown with what it holds and would know, taken in at the user's word, and taken out again by undoing", async () => {
  const { document, $, choose, changes } = await open();
  await choose(TEXT);
  assert.equal($("#pack-preview").hidden, false);
  assert.deepEqual([$("#pack-name").textContent, $("#pack-origin").textContent], ["circle", "Seen by the reading circle"]);
  assert.equal($("#pack-effect").textContent, "Campaigns: 2, wordings: 3. Of the texts you have received, it knows: 1.");
  assert.equal(document.activeElement, $("#pack-use"));
  assert.deepEqual(changes(), []);
  $("#pack-use").click();
  await settled();
  assert.deepEqual(changes(), [{ type: "add-pack", text: TEXT, name: "circle", origin: "Seen by the reading circle" }]);
  assert.deepEqual([$("#pack-preview").hidden, $("#packs-none").hidden, $("#pack-done").textContent], [true, true, "Taken in."]);
  assert.equal($("#packs li > div").textContent, "circleSeen by the reading circleCampaigns: 2, wordings: 3.Since Nov 23, 2026");
  assert.equal(document.activeElement, $("#pack-undo"));
  $("#pack-undo").click();
  await settled();
  assert.deepEqual(changes().at(-1), { type: "remove-pack", number: 7 });
  assert.deepEqual([$("#packs").children.length, $("#pack-undo").hidden], [0, true]);
});

test("a pack in use can be removed, and the removal undone", async () => {
  const { document, $, changes } = await open([{ number: 3, name: "", origin: "", day: 0, ...HOLDS }, { number: 4, name: "other", origin: "", day: 20_000, ...HOLDS }]);
  assert.equal($("#packs li > div").textContent, "A pack whose name was lostCampaigns: 2, wordings: 3.");
  assert.equal($("#packs button").getAttribute("aria-label"), "Remove “A pack whose name was lost”");
  $("#packs button").click();
  await settled();
  assert.deepEqual(changes(), [{ type: "remove-pack", number: 3 }]);
  assert.equal($("#packs").children.length, 1);
  assert.equal(document.activeElement, $("#pack-undo"));
  $("#pack-undo").click();
  await settled();
  assert.deepEqual(changes().at(-1), { type: "add-pack", text: TEXT, name: "teas", origin: "mine" });
  assert.equal($("#packs").children.length, 2);
});

test("a pack can be left, and what is none gets one sentence", async () => {
  const { document, $, choose, changes } = await open();
  await choose(TEXT);
  $("#pack-cancel").click();
  assert.deepEqual([$("#pack-preview").hidden, document.activeElement], [true, $("#pack-file")]);
  await choose("hello");
  assert.equal($("#pack-preview").hidden, true);
  assert.match($("#pack-done").textContent, /nothing was changed.*line 1 is not "unblast campaign pack 1"$/);
  assert.deepEqual(changes(), []);
});

test("the user's own campaigns are a file that says where it is from", async () => {
  const { $ } = await open([], 2);
  assert.equal($("#pack-export").hidden, false);
  assert.equal($("#pack-own").textContent, "Campaigns: 2, wordings: 2.");
  assert.match(decodeURIComponent($("#pack-export").href), /^data:text\/plain;charset=utf-8,unblast campaign pack 1\n# Unblast, \d{4}-\d\d-\d\d\nc-1\tx\n$/);
});
