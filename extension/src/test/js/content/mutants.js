/** Pages as they may look after the next rebuild of the site: the same people, other markup. */

/** A small seeded generator (mulberry32), so that a mutant that fails can be made again. @param {number} seed */
export function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (/** @type {number} */ limit) => Math.floor(next() * limit),
    /** @template T @param {T[]} all @returns {T} */
    one: (all) => /** @type {T} */ (all[Math.floor(next() * all.length)]),
    chance: (/** @type {number} */ share) => next() < share,
  };
}

/** @typedef {ReturnType<typeof dice>} Dice */

const TAGS = ["div", "section", "article"];
const INLINE = ["span", "b", "em"];
const WORDS = ["blorp", "zantik vu", "mi", "quell"];

/** @param {Element} element @param {string} tag */
function rename(element, tag) {
  const made = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) {
    made.setAttribute(name, value);
  }
  made.append(...element.childNodes);
  element.replaceWith(made);
}

/** @type {Record<string, (body: HTMLElement, dice: Dice) => void>} */
export const MUTATIONS = {
  "class names": (body, dice) => {
    for (const element of body.querySelectorAll("[class]")) {
      element.setAttribute("class", `_${dice.below(1e9).toString(16)}`);
    }
  },
  "block tags": (body, dice) => {
    for (const element of body.querySelectorAll("div, section, li, ul, p")) {
      if (dice.chance(0.15)) {
        rename(element, dice.one(TAGS));
      }
    }
  },
  "inline tags": (body, dice) => {
    for (const element of body.querySelectorAll("span, strong")) {
      if (dice.chance(0.3)) {
        rename(element, dice.one(INLINE));
      }
    }
  },
  "buttons": (body, dice) => {
    for (const element of body.querySelectorAll("button")) {
      if (dice.chance(0.5)) {
        element.setAttribute("role", "button");
        rename(element, "div");
      }
    }
  },
  "deeper nesting": (body, dice) => {
    for (const element of body.querySelectorAll("div, p, a, button")) {
      if (dice.chance(0.15)) {
        const around = body.ownerDocument.createElement("div");
        element.replaceWith(around);
        around.append(element);
      }
    }
  },
  "flatter nesting": (body, dice) => {
    for (const element of body.querySelectorAll("div:not([role]), span:not([data-testid])")) {
      if (dice.chance(0.15) && element.parentElement) {
        element.replaceWith(...element.childNodes);
      }
    }
  },
  "order": (body, dice) => {
    for (const element of body.querySelectorAll("div")) {
      // Spans side by side are the lines of one text: another order would be another text.
      const isText = [...element.children].every((child) => [...INLINE, "span"].includes(child.localName));
      if (dice.chance(0.2) && element.children.length > 1 && !isText) {
        element.append(dice.one([...element.children]));
      }
    }
  },
  "dropped attributes": (body, dice) => {
    for (const element of body.querySelectorAll("*")) {
      for (const name of element.getAttributeNames()) {
        if (dice.chance(0.15)) {
          element.removeAttribute(name);
        }
      }
    }
  },
  "another language": (body, dice) => {
    const page = body.ownerDocument.documentElement;
    page.lang = dice.one(["", "fi", "xx-Test"]);
    page.dir = dice.one(["ltr", "rtl"]);
  },
  "other words": (body, dice) => {
    for (const element of body.querySelectorAll("[aria-label]")) {
      if (dice.chance(0.5)) {
        element.setAttribute("aria-label", dice.one(WORDS));
      }
    }
    for (const element of body.querySelectorAll("button span, h1, h2, time")) {
      if (dice.chance(0.5)) {
        element.textContent = dice.one(WORDS);
      }
    }
  },
};
