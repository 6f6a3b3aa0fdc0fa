/** How many rows stand at once, and how many come with each scroll to the end. */
const FIRST = 12;
const MORE = 10;

/**
 * Shows rows as the page does: some at once, more when the end comes near.
 *
 * @template T
 * @param {Element} list
 * @param {T[]} items
 * @param {(item: T) => Node[]} draw
 */
export function lazily(list, items, draw) {
  let shown = 0;
  const add = (/** @type {number} */ count) => {
    for (const item of items.slice(shown, shown + count)) list.append(...draw(item));
    shown += count;
  };
  add(FIRST);
  const scrolled = () => {
    if (!list.isConnected || shown >= items.length) removeEventListener("scroll", scrolled);
    else if (list.getBoundingClientRect().bottom < innerHeight + 250) add(MORE);
  };
  addEventListener("scroll", scrolled, { passive: true });
}
