/** The invitations on this page: finds them, has them judged, keeps the badges true. */
import { createActing } from "./acting.js";
import { surfaceOf } from "./addresses.js";
import { answerOf } from "./answers.js";
import { createAsking } from "./asking.js";
import { createBarPlace } from "./bar-place.js";
import { createCounting } from "./counting.js";
import { createDoubt } from "./doubt.js";
import { rootsOf } from "./find.js";
import { flaggedOf } from "./flagged.js";
import { removeHosts } from "./host.js";
import { createJump } from "./jump.js";
import { createKnown } from "./known.js";
import { isFlagged, levelsOf } from "./marks.js";
import { outline } from "./outline.js";
import { createPainter } from "./painter.js";
import { createPreferences } from "./preferences.js";
import { useLayoutFix } from "./selectors.js";
import { NOTHING, look, readItem } from "./surfaces.js";
import { isDark } from "./theme.js";
import { createViews } from "./views.js";
import { createWatch } from "./watch.js";
import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";

/**
 * @typedef {import("./extract.js").Extract} Extract
 * @typedef {import("./surfaces.js").Item} Item
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").Standing} Standing
 * @typedef {import("../shared/types.js").PageStatus} PageStatus
 */

/** How many new rows are read in one frame: the page wants to move, too. */
export const ROWS_A_FRAME = 50;

/**
 * @param {Window & typeof globalThis} window
 * @param {() => boolean} isAlive whether the extension that this script belongs to is still there
 */
export function createPage(window, isAlive) {
  const { document } = window;
  const known = createKnown();
  /** @type {WeakMap<Item, Extract>} */
  const extracts = new WeakMap();
  /** @type {import("./find.js").Memo} */
  let memo = new WeakMap();
  const counting = createCounting();
  const next = createJump(document);
  let watched = "";
  let retired = false;
  let silent = false;
  /** @type {{item: Item, mark: Mark}[]} */
  let onPage = [];
  let sight = NOTHING;

  const watch = createWatch(window, (changed) => refresh(changed), (element) => painter.touch(element));
  const doubt = createDoubt(() => refresh());
  const bar = createBarPlace(document, (display) => void setDisplay(display), jump);
  const preferences = createPreferences({
    isAlive,
    onFirst: () => refresh(),
    onLayoutFix(fix) {
      useLayoutFix(fix, document);
      memo = new WeakMap();
    },
  });
  const views = createViews();
  const acting = createActing({ markOf: known.get, views, isAlive, refresh, onChange: focusBarIfGone });
  const painter = createPainter(document, (id, decision) => void acting.decide(id, decision), (id, standing) => void acting.setSender(id, standing), acting.show);
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
        paint();
      }
    },
    onRetry: () => refresh(),
    onSilence() {
      silent = true;
      paint();
    },
  });

  /** @param {Iterable<Element>} [changed] rows to read anew */
  function refresh(changed = []) {
    if (retired || !isAlive()) {
      retire();
      return;
    }
    for (const row of changed) {
      memo.delete(row);
    }
    const surface = surfaceOf(window.location.pathname);
    const roots = rootsOf(document);
    if (watched !== `${surface} ${roots.length}`) {
      watched = `${surface} ${roots.length}`;
      watch.look(roots, surface !== null);
    }
    if (surface && !preferences.now()) {
      void preferences.ask();
    }
    const reads = surface !== null && preferences.now()?.enabled === true;
    sight = reads ? look(document, window.location.pathname, memo, ROWS_A_FRAME) : NOTHING;
    if (sight.more) {
      watch.again();
    }
    onPage = sight.items.map((item) => ({ item, mark: markOf(item) }));
    paint();
    asking.about(onPage.map(({ mark }) => mark.invitation));
    trim();
  }

  /** @param {Item} item @returns {Mark} */
  function markOf(item) {
    const read = extracts.get(item) ?? readItem(item, document.documentElement.lang);
    extracts.set(item, read);
    return known.markOf(item, read);
  }

  /** Lets go of what was scrolled away long ago. */
  function trim() {
    for (const id of known.trim(onPage.length)) {
      counting.forget(id);
      views.forget(id);
      asking.forget(id);
    }
  }

  function paint() {
    // Styles are asked for before anything is written, or the browser would compute them twice.
    const dark = isDark(onPage[0]?.item.row ?? document.body);
    watch.quietly(() => {
      if (preferences.now()?.display === "quiet") {
        painter.clear();
        bar.clear();
        return;
      }
      const judged = onPage.filter(({ mark }) => mark.verdict !== null);
      const waiting = silent ? [] : onPage.filter(({ mark }) => mark.verdict === null).map(({ item }) => item.row);
      const hidden = painter.paint(judged.map(({ item, mark }) => ({ row: item.row, mark, view: viewOf(mark) })), waiting);
      counting.count(hidden);
      const listed = sight.isList ? judged.map(({ mark }) => mark) : [];
      bar.paint({ judged: listed, hidden: hidden.length, dimmed: painter.dimmed(), trouble: troubleNow(), dark });
    });
  }

  /** @param {Mark} mark */
  function viewOf(mark) {
    if (!sight.isList) {
      return null;
    }
    const settings = preferences.now();
    return settings && sight.understood && !sight.more ? views.of(mark, settings.display) : "badge";
  }

  function troubleNow() {
    if (doubt.lasts(sight.understood)) {
      return text("bar_not_understood");
    }
    return silent && sight.understood ? text("bar_unreachable") : null;
  }

  /** Where a card went out of sight, the focus goes to what brings it back. @param {Mark} mark */
  function focusBarIfGone(mark) {
    if (viewOf(mark) === "hide") {
      bar.focus();
    }
  }

  /** @param {Event} event */
  function notice(event) {
    const found = preferences.now()?.enabled && isAlive() ? answerOf(onPage, event) : null;
    if (found) {
      const { id, invitation } = found.of.mark;
      // Lost, it is lost: nobody waits for it.
      ask({ type: "answered", id, answer: found.answer, invitation }).catch(() => {});
    }
  }

  /** @param {1 | -1} step */
  function jump(step) {
    const stops = onPage.filter(({ mark }) => isFlagged(mark) && viewOf(mark) !== "hide").map(({ item, mark }) => ({ id: mark.id, row: item.row }));
    const stop = next(stops, step);
    if (stop) {
      painter.focus(stop.row);
    } else {
      bar.focus();
    }
  }

  /** @param {Settings["display"]} display of all flagged ones */
  async function setDisplay(display) {
    views.forget();
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
    watch.stop();
    doubt.stop();
    painter.clear();
    onPage = [];
    bar.retire();
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
      if (!settings?.enabled || surfaceOf(window.location.pathname) === null) {
        return null;
      }
      useLayoutFix(fix, document);
      const after = look(document, window.location.pathname, new WeakMap()).items.length;
      useLayoutFix(settings.layoutFix, document);
      return { before: sight.items.length, after };
    },
    /** Reads every row anew, as after the page slept. */
    wake() {
      memo = new WeakMap();
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
    /** More copies of a text were seen: what was judged before may be judged otherwise. */
    judgeAnew() {
      asking.forget();
      asking.about(onPage.map(({ mark }) => mark.invitation));
    },
    /** @param {string} id @param {Decision | null} decision */
    useDecision(id, decision) {
      const mark = known.get(id);
      if (mark) {
        Object.assign(mark, { decision, failure: null });
        views.forget(id);
        refresh();
      }
    },
    /** @param {string} sender @param {Standing | null} standing */
    useSender(sender, standing) {
      for (const mark of known.from(sender)) {
        Object.assign(mark, { standing, failure: null });
      }
      refresh();
    },
    /** @returns {PageStatus} */
    status() {
      do {
        refresh();
      } while (sight.more);
      return {
        surface: surfaceOf(window.location.pathname),
        understood: sight.understood,
        found: sight.items.length,
        levels: levelsOf(onPage.map(({ mark }) => mark)),
        hidden: painter.hidden(),
        flagged: flaggedOf(onPage.map(({ mark }) => mark)),
      };
    },
  };
}
