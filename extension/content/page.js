/** The invitations on this page: has them read, judged and painted, and does what the user and the background say. */
import { createActing } from "./acting.js";
import { surfaceOf } from "./addresses.js";
import { answerOf } from "./answers.js";
import { createAsking } from "./asking.js";
import { rootsOf } from "./find.js";
import { flaggedOf } from "./flagged.js";
import { removeHosts } from "./host.js";
import { createJump } from "./jump.js";
import { isFlagged, levelsOf } from "./marks.js";
import { outline } from "./outline.js";
import { createPainting } from "./painting.js";
import { createPreferences } from "./preferences.js";
import { NOTHING_SEEN, createReader } from "./reader.js";
import { createWatch } from "./watch.js";
import { isRelativeTime } from "./relative-time.js";
import { ask } from "../shared/messages.js";

/**
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").Standing} Standing
 * @typedef {import("../shared/types.js").PageStatus} PageStatus
 */

/**
 * @param {Window & typeof globalThis} window
 * @param {() => boolean} isAlive whether the extension that this script belongs to is still there
 */
export function createPage(window, isAlive) {
  const { document } = window;
  const next = createJump(document);
  let watched = "";
  let retired = false;
  let silent = false;
  let seen = NOTHING_SEEN;

  const reader = createReader(window);
  const { known } = reader;
  const watch = createWatch(window, (changed) => refresh(changed), (element) => painting.touch(element));
  const preferences = createPreferences({ isAlive, onFirst: () => refresh(), onLayoutFix: reader.useLayoutFix });
  const painting = createPainting(document, watch.quietly, () => refresh(), {
    decide: (id, decision) => void acting.decide(id, decision),
    setSender: (id, standing) => void acting.setSender(id, standing),
    show: (id, view) => acting.show(id, view),
    setDisplay: (display) => void setDisplay(display),
    jump,
    reaches() {
      if (!isAlive()) {
        retire();
      }
      return !retired;
    },
  });
  const acting = createActing({ markOf: known.get, views: painting.views, isAlive, refresh, onChange: focusBarIfGone });
  const asking = createAsking({
    onAnswer(answer) {
      const same = !silent && JSON.stringify(answer.settings) === JSON.stringify(preferences.now());
      silent = false;
      preferences.adopt(answer.settings);
      for (const { id, ...card } of answer.cards) {
        const mark = known.get(id);
        if (mark) {
          Object.assign(mark, card);
        }
      }
      if (!same) {
        refresh();
      } else if (retired || !isAlive()) {
        retire();
      } else if (!watch.isPending()) {
        // The page stands as it was read. Where it changed, the next frame reads and paints it anyway.
        paint(true);
      }
    },
    onRetry: () => refresh(),
    onSilence() {
      silent = true;
      paint();
    },
  });

  /** @param {Iterable<Element>} [changed] rows to read anew, where the page changed or is read on */
  function refresh(changed) {
    if (retired || !isAlive()) {
      retire();
      return;
    }
    reader.forgetRows(changed ?? []);
    const surface = surfaceOf(window.location.pathname);
    const roots = rootsOf(document);
    if (watched !== `${surface} ${roots.length}`) {
      watched = `${surface} ${roots.length}`;
      watch.look(roots, surface !== null);
      if (surface !== null) {
        // The first time takes a browser 11 ms: mostly there is nothing to read yet.
        setTimeout(() => isRelativeTime("", document.documentElement.lang));
      }
    }
    if (surface && !preferences.now()) {
      void preferences.ask();
    }
    const { more } = seen;
    seen = surface !== null && preferences.now()?.enabled === true ? reader.read() : NOTHING_SEEN;
    if (seen.more) {
      // The first part is asked about and drawn first. For the others no frame is waited: with hundreds of cards each takes long.
      watch.again(more);
    }
    // Asked before anything is painted: while the browser computes styles, the background judges.
    asking.about(seen.marks.map(({ mark }) => mark.invitation));
    paint(more && changed !== undefined);
    trim();
  }

  /** Lets go of what was scrolled away long ago. */
  function trim() {
    for (const id of known.trim(seen.marks.length)) {
      painting.forget(id);
      asking.forget(id);
    }
  }

  /** @param {boolean} [inTurn] whether it may wait for the frame */
  function paint(inTurn) {
    painting.paint({ seen, settings: preferences.now(), silent }, inTurn);
  }

  /** Where a card went out of sight, the focus goes to what brings it back. @param {import("./marks.js").Mark} mark */
  function focusBarIfGone(mark) {
    if (painting.hides(mark)) {
      painting.focus(null);
    }
  }

  /** @param {Event} event */
  function notice(event) {
    const found = preferences.now()?.enabled && isAlive() ? answerOf(seen.marks, event) : null;
    if (found) {
      const { id, invitation } = found.of.mark;
      // Lost, it is lost: nobody waits for it.
      ask({ type: "answered", id, answer: found.answer, invitation, onList: surfaceOf(window.location.pathname) === "invitations" }).catch(() => {});
    }
  }

  /** @param {1 | -1} step */
  function jump(step) {
    const stops = seen.marks.filter(({ mark }) => isFlagged(mark) && !painting.hides(mark)).map(({ item, mark }) => ({ id: mark.id, row: item.row }));
    painting.focus(next(stops, step)?.row ?? null);
  }

  /** @param {Settings["display"]} display of all flagged ones */
  async function setDisplay(display) {
    painting.views.forget();
    const now = await ask({ type: "set", changes: { display } }).catch(() => null);
    if (now) {
      preferences.adopt(now);
    }
    refresh();
  }

  function retire() {
    if (retired) {
      return;
    }
    retired = true;
    seen = NOTHING_SEEN;
    watch.stop();
    painting.retire();
  }

  return {
    start() {
      rootsOf(document).forEach((root) => removeHosts(root));
      refresh();
    },
    refresh,
    /** Goes to the next flagged card, or the one before; where all are hidden, to what brings them back. */
    jump,
    notice,
    /** @returns {string} the page's structure, without a word of it */
    outline: () => outline(document),
    /**
     * @param {import("../shared/layout-fix.js").LayoutFix} fix
     * @returns {{before: number, after: number} | null} how many cards are read without and with it; null where none could be
     */
    tryLayout(fix) {
      refresh();
      const settings = preferences.now();
      const after = settings?.enabled ? reader.tryLayout(fix, settings.layoutFix) : null;
      return after === null ? null : { before: seen.items.length, after };
    },
    /** Reads every row anew, as after the page slept. */
    wake() {
      reader.forget();
      refresh();
    },
    /** @param {Settings} now */
    useSettings(now) {
      const anew = preferences.now()?.sensitivity !== now.sensitivity;
      preferences.adopt(now);
      if (anew) {
        asking.forget();
      }
      refresh();
    },
    /** What was judged before may be judged otherwise. @param {(invitation: import("../shared/types.js").Invitation) => boolean} [mayBe] */
    judgeAnew(mayBe = () => true) {
      asking.renew(known.all().map(({ invitation }) => invitation).filter(mayBe));
      asking.about(seen.marks.map(({ mark }) => mark.invitation));
    },
    /** @param {string} id @param {Decision | null} decision */
    useDecision(id, decision) {
      const mark = known.get(id);
      if (mark) {
        Object.assign(mark, { decision, failure: null });
        painting.views.forget(id);
        refresh();
      }
    },
    /** @param {string} sender @param {Standing | null} standing */
    useSender(sender, standing) {
      for (const mark of known.all().filter((each) => each.sender === sender)) {
        Object.assign(mark, { standing, failure: null });
      }
      refresh();
    },
    /** @returns {PageStatus} */
    status() {
      do {
        refresh();
      } while (seen.more);
      return {
        surface: surfaceOf(window.location.pathname),
        understood: seen.understood,
        found: seen.items.length,
        levels: levelsOf(seen.marks.map(({ mark }) => mark)),
        hidden: painting.hidden(),
        flagged: flaggedOf(seen.marks.map(({ mark }) => mark)),
      };
    },
  };
}
