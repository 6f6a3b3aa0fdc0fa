import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { test } from "node:test";
import { createGivingWay } from "../../../../content/giving-way.js";

/** @param {number} [height] of the bar's strip */
function made(height = 76) {
  const { window } = new JSDOM("<p></p><p></p>");
  const observers = /** @type {any[]} */ ([]);
  class Observer {
    /** @type {Set<Element>} */
    seen = new Set();

    /** @param {(entries: any[]) => void} notice @param {{rootMargin: string}} options */
    constructor(notice, { rootMargin }) {
      Object.assign(this, { rootMargin, tell: (/** @type {[Element, boolean][]} */ ...all) => notice(all.map(([target, isIntersecting]) => ({ target, isIntersecting }))) });
      observers.push(this);
    }

    /** @param {Element} each */
    observe = (each) => void this.seen.add(each);
    disconnect = () => this.seen.clear();
  }
  Object.assign(window, { IntersectionObserver: Observer });
  /** @type {boolean[]} */
  const ways = [];
  const setOpen = createGivingWay(/** @type {any} */ (window), () => height, (away) => ways.push(away));
  const [one, other] = /** @type {Element[]} */ ([...window.document.querySelectorAll("p")]);
  return { window, observers, ways, setOpen, one: /** @type {Element} */ (one), other: /** @type {Element} */ (other), now: () => observers.at(-1) };
}

test("it gives way while an open panel lies in the strip, and comes back when none does", () => {
  const { setOpen, one, other, ways, now, window } = made();
  setOpen(one, true);
  assert.equal(now().rootMargin, `-${window.innerHeight - 76}px 0px 0px 0px`);
  setOpen(other, true);
  assert.deepEqual([...now().seen], [one, other]);
  now().tell([one, true], [other, true]);
  now().tell([one, false]);
  assert.deepEqual(ways, [true, true]);
  now().tell([other, false]);
  assert.equal(ways.at(-1), false);
});

test("closed, a panel is waited for no more, and nothing is watched once all are", () => {
  const { setOpen, one, ways, now, observers } = made();
  setOpen(one, false);
  assert.equal(observers.length, 0, "nothing to watch before one opens");
  setOpen(one, true);
  setOpen(one, true);
  assert.equal(observers.length, 1);
  now().tell([one, true]);
  setOpen(one, false);
  assert.equal(ways.at(-1), false);
  assert.equal(now().seen.size, 0);
});

test("a panel whose card went is as good as closed", () => {
  const { setOpen, one, ways, now } = made();
  setOpen(one, true);
  now().tell([one, true]);
  one.remove();
  now().tell([one, false]);
  assert.equal(ways.at(-1), false);
  assert.equal(now().seen.size, 0);
});

test("in another window, and with a higher bar, the strip is another; afterwards the window is left alone", () => {
  const { setOpen, one, now, window, observers } = made(152);
  setOpen(one, true);
  Object.assign(window, { innerHeight: 300 });
  window.dispatchEvent(new window.Event("resize"));
  assert.equal(now().rootMargin, "-148px 0px 0px 0px");
  setOpen(one, false);
  const { length } = observers;
  window.dispatchEvent(new window.Event("resize"));
  assert.equal(observers.length, length);
});
