/** What the user does to a card: says what he thinks of it or of its sender, or wishes to see it otherwise. */
import { text } from "../shared/i18n.js";
import { RefusedError, ask } from "../shared/messages.js";

/**
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Standing} Standing
 *
 * @typedef {object} Page what is acted on
 * @property {(id: string) => Mark | undefined} markOf
 * @property {ReturnType<typeof import("./views.js").createViews>} views
 * @property {() => boolean} isAlive whether the extension is still there
 * @property {() => void} refresh
 * @property {(mark: Mark) => void} onChange after all is painted anew
 */

/** @param {Page} page */
export function createActing({ markOf, views, isAlive, refresh, onChange }) {
  /** @param {string} id @param {(mark: Mark) => Promise<void>} keep what the user said */
  async function change(id, keep) {
    const mark = markOf(id);
    if (!isAlive() || !mark) {
      refresh();
      return;
    }
    try {
      await keep(mark);
      views.forget(id);
    } catch (error) {
      mark.failure = error instanceof RefusedError ? error.message : text("bar_unreachable");
    }
    refresh();
    onChange(mark);
  }

  return {
    /** @param {string} id @param {Decision | null} decision */
    decide: (id, decision) => change(id, async (mark) => {
      const answer = await ask({ type: "decide", id, decision, invitation: mark.invitation });
      Object.assign(mark, { decision: answer.decision, failure: null });
    }),
    /** What comes from the same sender changes once the background has told. @param {string} id @param {Standing | null} standing */
    setSender: (id, standing) => change(id, async (mark) => {
      const answer = await ask({ type: "set-sender", sender: mark.sender ?? "", standing });
      Object.assign(mark, { standing: answer.standing, displaced: answer.forgotten, failure: null });
    }),
    /** Hides, dims or shows one card, until it is decided otherwise or the page is left. @param {string} id @param {import("./views.js").View} view */
    show(id, view) {
      views.wish(id, view);
      refresh();
      const mark = markOf(id);
      if (mark) {
        onChange(mark);
      }
    },
  };
}
