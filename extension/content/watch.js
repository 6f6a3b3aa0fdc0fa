/** Notices what changes on the page: once a frame at most, nothing while nothing changes. */
import { ROW, TELLING } from "./selectors.js";

/**
 * @typedef {object} Watch
 * @property {(roots: Node[], closely: boolean) => void} look starts anew: closely where there are cards (their details, and
 *   whether the page turns dark), else only for new pages
 * @property {(write: () => void) => boolean} quietly writes into the page without noticing itself; tells whether it did
 * @property {() => boolean} isPending whether something changed and the call back is still to come
 * @property {(hurry: boolean) => void} again calls back, whether anything changes or not: in the next frame, or in a hurry at once,
 *   as soon as what waits had its turn
 * @property {() => void} stop
 */

/**
 * @param {Window & typeof globalThis} window
 * @param {(changed: Set<Element>) => void} onChange called in an animation frame with the rows around every change
 * @param {(element: Element) => void} [onTouch] called at once, before anything is drawn, with every element that changed
 * @returns {Watch}
 */
export function createWatch(window, onChange, onTouch = () => undefined) {
  /** @type {Set<Element>} */
  let changed = new Set();
  let frame = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;

  const callBack = () => {
    const rows = changed;
    changed = new Set();
    window.cancelAnimationFrame(frame);
    clearTimeout(soon);
    frame = 0;
    soon = undefined;
    onChange(rows);
  };

  /** @param {MutationRecord[]} records */
  const note = (records) => {
    for (const { target } of records) {
      const element = target.nodeType === 1 ? /** @type {Element} */ (target) : target.parentElement;
      if (element) {
        onTouch(element);
      }
      for (let around = element; around && !changed.has(around); around = around.parentElement) {
        changed.add(around);
        if (around.matches(ROW) && !around.parentElement?.closest(ROW)) {
          break;
        }
      }
    }
    frame ||= window.requestAnimationFrame(callBack);
  };

  const observer = new window.MutationObserver(note);
  return {
    look(roots, closely) {
      observer.disconnect();
      for (const themed of closely ? [window.document.documentElement, window.document.body] : []) {
        observer.observe(themed, { attributes: true });
      }
      for (const root of roots) {
        const details = closely ? { attributes: true, attributeFilter: TELLING, characterData: true } : {};
        observer.observe(root, { childList: true, subtree: true, ...details });
      }
    },
    quietly(write) {
      const before = observer.takeRecords();
      write();
      const written = observer.takeRecords().length > 0;
      if (before.length > 0) {
        note(before);
      }
      return written;
    },
    isPending() {
      const records = observer.takeRecords();
      if (records.length > 0) {
        note(records);
      }
      return changed.size > 0;
    },
    again(hurry) {
      if (hurry) {
        soon ??= setTimeout(callBack);
      } else {
        frame ||= window.requestAnimationFrame(callBack);
      }
    },
    stop() {
      observer.disconnect();
      window.cancelAnimationFrame(frame);
      clearTimeout(soon);
    },
  };
}
