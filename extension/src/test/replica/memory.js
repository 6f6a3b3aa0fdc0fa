// A page of the extension made for the measure of the full memory (see ChromiumMemoryIT): fills the compiled core with
// invented notes, times it, and stores its pages as the background does.
import * as core from "./unblast-core.js";
import { Store } from "./source/background/store.js";

const TODAY = 20780;
const WORDS = 30;
/** Every so many notes is a copy of one of the templates, with a name of its own. */
const COPY_EVERY = 20;
const TEMPLATES = 50;
const SYLLABLES = "ba be bi bo da de di do fa fe ka ke ki la le li lo ma me mi na ne no pa pe po ra re ri sa se ta te ti va ve wo za".split(" ");

/** Mulberry32 (Tommy Ettinger, public domain): the same numbers on every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function words(seed, count) {
  const next = random(seed);
  const syllable = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)];
  return Array.from({ length: count }, () => syllable() + syllable() + (next() < 0.5 ? syllable() : ""));
}

function invitation(n) {
  const copy = n % COPY_EVERY === 0;
  const text = copy ? [words(n, 1)[0], ...words(-1 - ((n / COPY_EVERY) % TEMPLATES), WORDS)] : words(n, WORDS);
  return {
    id: `urn:li:invitation:${n}`,
    seenAt: "2026-11-20T09:00:00Z",
    sender: { name: "Made Up", profileUrl: `https://www.linkedin.com/in/made-up-${n}/` },
    note: `${text.join(" ")}.`,
  };
}

let made = 0;

/** Lets the core see notes until it has seen so many. */
window.fill = (until) => {
  for (; made < until; made++) {
    core.judge(invitation(made), null, "balanced", TODAY, false);
  }
};

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds for one of the next notes: judged and remembered, and judged alone. Batches, since a browser's clock is coarse. */
window.time = (batches, size) => {
  const taken = { remembered: [], alone: [] };
  for (let batch = 0; batch < batches; batch++) {
    const notes = Array.from({ length: size }, () => invitation(made++));
    for (const [how, independent] of [["alone", true], ["remembered", false]]) {
      const start = performance.now();
      notes.forEach((note) => core.judge(note, null, "balanced", TODAY, independent));
      taken[how].push((performance.now() - start) / size);
    }
  }
  return { remembered: median(taken.remembered), alone: median(taken.alone) };
};

/** Stores what the core remembers, as the background does. */
window.keep = async () => {
  const store = new Store();
  await store.load();
  const pages = core.takeMemoryChanges();
  await store.commit(new Map(pages.map(([key, page]) => [`m/${key}`, page])));
  return pages.reduce((letters, [, page]) => letters + page.length, 0);
};

window.ready = true;
