import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../../../content/extract.js";
import { countOnPage, find } from "../../../../content/find.js";
import { surfaceOf } from "../../../../content/selectors.js";
import { SAVED, expectedOf, openSaved } from "./saved.js";

for (const name of SAVED) {
  test(`${name}: every invitation, nothing else, and every field`, () => {
    const { document } = openSaved(name).window;
    const expected = expectedOf(name);
    const { cards, unclear } = find(document);
    const read = cards.map((card) => {
      const { name: called, time, invitation } = extract(card, document.documentElement.lang);
      return { key: card.key, kind: card.kind, ...(called ? { name: called } : {}), ...(time ? { time } : {}), invitation };
    });
    assert.deepEqual(read, expected.cards);
    assert.equal(unclear, expected.unclear);
    assert.equal(countOnPage(document), expected.countOnPage);
    assert.equal(surfaceOf(expected.path), expected.surface);
  });
}

test("the saved pages hold all generations, five languages, right to left, and the traps", () => {
  const all = SAVED.flatMap((name) => expectedOf(name).cards);
  assert.ok(SAVED.length >= 11);
  for (const kind of ["person", "page", "newsletter", "event", "group"]) {
    assert.ok(all.some((card) => card.kind === kind), `no card of the kind ${kind}`);
  }
  const languages = SAVED.map((name) => openSaved(name).window.document.documentElement);
  for (const language of ["en", "de", "fr", "ja", "ar"]) {
    assert.ok(languages.some((root) => root.lang === language), `no page in ${language}`);
  }
  assert.ok(languages.some((root) => root.dir === "rtl"));
});

test("only people are judged: anything else is passed on as a bare id", () => {
  const others = SAVED.flatMap((name) => expectedOf(name).cards).filter((card) => card.kind !== "person");
  assert.ok(others.length > 5);
  for (const { invitation } of others) {
    assert.deepEqual(Object.keys(invitation), ["id", "kind"]);
  }
});

test("a card in an open shadow root is found, too", () => {
  const { document } = openSaved("sdui-2026-en").window;
  const row = document.querySelector('[role="listitem"]');
  const outlet = document.querySelector("#interop-outlet");
  assert.ok(row && outlet);
  outlet.attachShadow({ mode: "open" }).append(row);
  assert.equal(find(document).cards.length, 10);
});
