import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { extract } from "../../../../content/extract.js";
import { find } from "../../../../content/find.js";
import { look, readItem } from "../../../../content/surfaces.js";
import { open } from "./saved.js";

const FOLDER = new URL("../../../../../../shared/fixtures/", import.meta.url);
const PEOPLE = ["Oriana Velkstad", "Tomek Brzuchalowy", "Chadwick Growthley"];

if (existsSync(FOLDER)) {
  for (const [file, count] of /** @type {const} */ ([["sdui.html", 11], ["classic.html", 11], ["sdui-2025.html", 4], ["messaging.html", 0]])) {
    test(`${file}: ${count} invitations and no suggestion`, () => {
      const { document } = open(readFileSync(new URL(file, FOLDER), "utf8"), "/mynetwork/invitation-manager/received/").window;
      const { cards, unclear } = find(document);
      assert.equal(cards.length, count);
      assert.equal(unclear, 0);
      assert.equal(cards.filter((card) => card.row.matches('[data-fixture="suggestion"]')).length, 0);
      const read = cards.map((card) => ({ mark: card.row.getAttribute("data-fixture"), ...extract(card, "en") }));
      for (const { mark, name, invitation } of read.filter((each) => PEOPLE.includes(each.name ?? ""))) {
        assert.ok(invitation.sender?.headline, `${name} has no headline`);
        assert.equal(invitation.note !== undefined, mark === "note" || mark === "long", `the note of ${name}`);
        assert.equal(invitation.noteMayBeCut ?? false, mark === "long");
      }
    });
  }

  test("messaging.html: what others wrote, with its stage, and nothing of the user's own", () => {
    const { document } = open(readFileSync(new URL("messaging.html", FOLDER), "utf8"), "/messaging/").window;
    const read = look(document, "/messaging/", new WeakMap()).items.map((item) => {
      const { name, invitation } = readItem(item, "en");
      return [name, invitation.stage, invitation.partial === true];
    });
    assert.deepEqual(read, [
      ["Tomek Brzuchalowy", undefined, true],
      ["Chadwick Growthley", "inmail", true],
      ["HireRocket Example", "sponsored", true],
      ["LinkedIn Example Sender", "sponsored", true],
      ["渡瀬みはる", undefined, true],
      ["Wendeline Webinar", undefined, true],
      ["Chadwick Growthley", "inmail", false],
      ["Chadwick Growthley", "follow-up", false],
    ]);
  });
} else {
  console.log("SKIP replicas.test.js: there is no ../shared/fixtures beside this checkout; the saved pages cover the same ground.");
}
