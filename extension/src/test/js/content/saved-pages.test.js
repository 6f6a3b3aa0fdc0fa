import assert from "node:assert/strict";
import { test } from "node:test";
import { surfaceOf } from "../../../../content/addresses.js";
import { countOnPage, find } from "../../../../content/find.js";
import { look, readItem } from "../../../../content/surfaces.js";
import { SAVED, expectedOf, openSaved } from "./saved.js";

for (const name of SAVED) {
  test(`${name}: every invitation, nothing else, and every field`, () => {
    const { document } = openSaved(name).window;
    const expected = expectedOf(name);
    const { items, understood, isList } = look(document, expected.path, new WeakMap());
    const read = items.map((item) => {
      const { name: called, time, invitation } = readItem(item, document.documentElement.lang);
      return { key: item.key, kind: item.kind, ...(called ? { name: called } : {}), ...(time ? { time } : {}), invitation };
    });
    assert.deepEqual(read, expected.cards);
    assert.equal(understood, expected.understood);
    assert.equal(isList ? countOnPage(document) : null, expected.countOnPage);
    assert.equal(surfaceOf(expected.path), expected.surface);
  });
}

test("the saved pages hold all generations, all surfaces, eleven languages, right to left, and the traps", () => {
  const all = SAVED.flatMap((name) => expectedOf(name).cards);
  for (const surface of ["invitations", "preview", "profile", "messages"]) {
    assert.ok(SAVED.some((name) => expectedOf(name).surface === surface && expectedOf(name).cards.length > 0), `nothing read on ${surface}`);
  }
  for (const stage of ["first", "follow-up", "inmail", "sponsored"]) {
    assert.ok(all.some(({ invitation }) => invitation.stage === stage), `no message of the stage ${stage}`);
  }
  for (const kind of ["person", "page", "newsletter", "event", "group"]) {
    assert.ok(all.some((card) => card.kind === kind), `no card of the kind ${kind}`);
  }
  const languages = SAVED.map((name) => openSaved(name).window.document.documentElement);
  for (const language of ["en", "de", "fr", "ja", "ar", "es", "nl", "he", "fi", "it", "pt-BR"]) {
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

test("rows beyond what is read at once are left for the next call, from the top down", () => {
  const { document } = openSaved("sdui-2026-en").window;
  const memo = new WeakMap();
  const first = find(document, memo, 6);
  assert.deepEqual(first.cards.map((card) => card.key).slice(0, 3), ["in:marit-oskarsdal-made-up", "in:dexter-funnelby-made-up", "in:noor-el-baharani-made-up"]);
  assert.equal(first.more, true);
  let last = first;
  for (let calls = 0; last.more && calls < 5; calls++) {
    last = find(document, memo, 6);
  }
  assert.deepEqual([last.cards.length, last.more], [10, false]);
});

test("cards that are not shown are not read, and are once they are", () => {
  const { document } = openSaved("sdui-2026-en").window;
  const list = /** @type {HTMLElement} */ (document.querySelector('[data-testid="lazy-column"]'));
  const memo = new WeakMap();
  list.hidden = true;
  assert.equal(find(document, memo).cards.length, 0);
  list.hidden = false;
  assert.equal(find(document, memo).cards.length, 10);
  const dialog = document.createElement("dialog");
  list.replaceWith(dialog);
  dialog.append(list);
  assert.equal(find(document, memo).cards.length, 0);
});

test("a question about an invitation is no second one", () => {
  const { document } = openSaved("sdui-2026-es").window;
  assert.ok(document.querySelector("dialog[open]"));
  assert.equal(find(document).cards.filter((card) => card.key.includes("ximena-duero")).length, 1);
});

test("a newsletter that links only to who sent it is told by its picture", () => {
  const { document } = openSaved("ember-2020-nl").window;
  document.querySelector('a[href*="/newsletters/"]')?.removeAttribute("href");
  assert.deepEqual(find(document).cards.map((card) => card.kind), ["person", "person", "person", "newsletter"]);
});

test("two pages that one person sends are two invitations", () => {
  const { document } = openSaved("sdui-2026-es").window;
  const row = [...document.querySelectorAll('[role="listitem"]')].find((each) => each.textContent?.includes("Otilio Reparto"));
  const another = /** @type {Element} */ (row?.cloneNode(true));
  const name = /** @type {Element} */ ([...another.querySelectorAll("strong")].at(-1));
  name.textContent = "Otra Casa Inventada";
  row?.after(another);
  const keys = find(document).cards.filter((card) => card.kind === "page").map((card) => card.key);
  assert.equal(new Set(keys).size, 2);
});
