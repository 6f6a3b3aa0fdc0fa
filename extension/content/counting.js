/** Tells the background which cards were hidden, each once. */
import { ask } from "../shared/messages.js";

export function createCounting() {
  /** @type {Set<string>} */
  const counted = new Set();

  return {
    /** @param {string[]} hidden ids */
    count(hidden) {
      const ids = hidden.filter((id) => !counted.has(id));
      if (ids.length > 0) {
        ids.forEach((id) => counted.add(id));
        ask({ type: "hidden", ids }).catch(() => ids.forEach((id) => counted.delete(id)));
      }
    },
    /** @param {string} id */
    forget: (id) => counted.delete(id),
  };
}
