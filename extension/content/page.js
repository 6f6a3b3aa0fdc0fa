/** The invitations on this page: finds them, has them judged, keeps the badges true. */
import { WAITS, createAsking } from "./asking.js";
import { createBar } from "./bar.js";
import { extract } from "./extract.js";
import { countOnPage, find, rootsOf } from "./find.js";
import { HOST, removeHosts, setMark } from "./host.js";
import { isFlagged, levelsOf } from "./marks.js";
import { createPainter } from "./painter.js";
import { surfaceOf } from "./selectors.js";
import { isDark } from "./theme.js";
import { createWatch } from "./watch.js";
import { text } from "../shared/i18n.js";
import { RefusedError, ask } from "../shared/messages.js";

/**
 * @typedef {import("./card.js").Card} Card
 * @typedef {import("./extract.js").Extract} Extract
 * @typedef {import("./find.js").Found} Found
 * @typedef {import("./marks.js").Mark} Mark
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").PageStatus} PageStatus
 */

/** How long a page may be half there before it counts as not understood, in milliseconds. */
export const PATIENCE = 2_000;

/**
 * @param {Window & typeof globalThis} window
 * @param {() => boolean} isAlive whether the extension that this script belongs to is still there
 */
export function createPage(window, isAlive) {
  const { document } = window;
  /** @type {Map<string, Mark>} */
  const marks = new Map();
  /** @type {Set<string>} ids of cards that had no URN when first seen: a page may add it later, and the id stays */
  const firstIds = new Set();
  /** @type {WeakMap<Card, Extract>} */
  const extracts = new WeakMap();
  /** @type {import("./find.js").Memo} */
  let memo = new WeakMap();
  /** @type {Set<string>} ids that were already counted as hidden */
  const counted = new Set();
  /** @type {Settings | null} */
  let settings = null;
  let askingForSettings = false;
  let watched = "";
  let retired = false;
  let silent = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let doubt;
  let doubtIsOld = false;
  /** @type {{card: Card, mark: Mark}[]} */
  let onPage = [];
  /** @type {Found} */
  let found = { cards: [], unclear: 0 };
  /** @type {import("./bar.js").Bar | null} */
  let bar = null;

  const watch = createWatch(window, (changed) => refresh(changed));
  const painter = createPainter(document, (id, decision) => void decide(id, decision));
  const asking = createAsking({
    onAnswer(answer) {
      silent = false;
      settings = answer.settings;
      for (const { id, verdict, decision, raised } of answer.cards) {
        const mark = marks.get(id);
        if (mark) {
          Object.assign(mark, { verdict, decision, raised });
        }
      }
      refresh();
    },
    onRetry: () => refresh(),
    onSilence() {
      silent = true;
      paint();
    },
  });

  const understood = () => found.unclear === 0 && !(found.cards.length === 0 && (countOnPage(document) ?? 0) > 0);

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
    if (surface && !settings) {
      void askForSettings();
    }
    const reads = surface !== null && settings?.enabled === true;
    found = reads ? find(document, memo) : { cards: [], unclear: 0 };
    onPage = found.cards.map((card) => ({ card, mark: markOf(card) }));
    paint();
    asking.about(onPage.map(({ mark }) => mark.invitation));
  }

  async function askForSettings() {
    if (!askingForSettings) {
      askingForSettings = true;
      for (let tries = 0; !settings && tries <= WAITS.length; tries++) {
        await new Promise((done) => setTimeout(done, WAITS[tries - 1] ?? 0));
        settings = isAlive() ? await ask({ type: "settings" }).catch(() => null) : null;
      }
      askingForSettings = false;
      if (settings) {
        refresh();
      }
    }
  }

  /** @param {Card} card @returns {Mark} */
  function markOf(card) {
    const read = extracts.get(card) ?? extract(card, document.documentElement.lang);
    extracts.set(card, read);
    const id = firstIds.has(card.key) ? card.key : card.id;
    if (id === card.key) {
      firstIds.add(id);
    }
    const known = marks.get(id) ?? { id, verdict: null, decision: null, failure: null, raised: false };
    const mark = Object.assign(known, { kind: card.kind, name: read.name, invitation: { ...read.invitation, id } });
    marks.set(id, mark);
    return mark;
  }

  function paint() {
    watch.quietly(() => {
      const judged = onPage.filter(({ mark }) => mark.verdict !== null);
      const hides = settings?.hide === true && understood();
      const hidden = painter.paint(judged.map(({ card, mark }) => ({ row: card.row, mark })), hides);
      count(hidden);
      paintBar(judged.map(({ mark }) => mark), hidden.length);
    });
  }

  /** @param {Mark[]} judged @param {number} hidden */
  function paintBar(judged, hidden) {
    const trouble = troubleNow();
    if (!bar && !trouble && judged.length === 0) {
      return;
    }
    bar ??= createBar(document, (hide) => void setHide(hide));
    if (!bar.host.isConnected) {
      document.body.append(bar.host);
    }
    setMark(bar.host, "d", isDark(onPage[0]?.card.row ?? document.body));
    bar.update({ read: judged.length, flagged: judged.filter(isFlagged).length, hidden, trouble });
  }

  function troubleNow() {
    if (understood()) {
      clearTimeout(doubt);
      doubt = undefined;
      doubtIsOld = false;
      return silent ? text("bar_unreachable") : null;
    }
    doubt ??= setTimeout(() => {
      doubtIsOld = true;
      refresh();
    }, PATIENCE);
    return doubtIsOld ? text("bar_not_understood") : null;
  }

  /** @param {string[]} hidden */
  function count(hidden) {
    const ids = hidden.filter((id) => !counted.has(id));
    if (ids.length > 0) {
      ids.forEach((id) => counted.add(id));
      ask({ type: "hidden", ids }).catch(() => ids.forEach((id) => counted.delete(id)));
    }
  }

  /** @param {string} id @param {Decision | null} decision */
  async function decide(id, decision) {
    const mark = marks.get(id);
    if (!isAlive() || !mark) {
      refresh();
      return;
    }
    try {
      const answer = await ask({ type: "decide", id, decision });
      Object.assign(mark, { decision: answer.decision, failure: null });
    } catch (error) {
      mark.failure = error instanceof RefusedError ? error.message : text("bar_unreachable");
    }
    refresh();
    if (settings?.hide && isFlagged(mark)) {
      bar?.focus();
    }
  }

  /** @param {boolean} hide */
  async function setHide(hide) {
    settings = await ask({ type: "set", changes: { hide } }).catch(() => settings);
    refresh();
  }

  function retire() {
    if (retired) {
      return;
    }
    retired = true;
    watch.stop();
    clearTimeout(doubt);
    painter.clear();
    onPage = [];
    if (bar?.host.isConnected && document.querySelectorAll(HOST).length === 1) {
      bar.retire();
    } else {
      bar?.host.remove();
    }
  }

  return {
    start() {
      rootsOf(document).forEach((root) => removeHosts(root));
      refresh();
    },
    refresh,
    /** Reads every row anew, as after the page slept. */
    wake() {
      memo = new WeakMap();
      refresh();
    },
    /** @param {Settings} now */
    useSettings(now) {
      const anew = settings?.sensitivity !== now.sensitivity;
      settings = now;
      if (anew) {
        asking.forget();
      }
      refresh();
    },
    /** More copies of a text were seen: what was judged before may be judged otherwise. */
    judgeAnew() {
      asking.forget();
      refresh();
    },
    /** @param {string} id @param {Decision | null} decision */
    useDecision(id, decision) {
      const mark = marks.get(id);
      if (mark) {
        Object.assign(mark, { decision, failure: null });
        refresh();
      }
    },
    /** @returns {PageStatus} */
    status() {
      refresh();
      return {
        surface: surfaceOf(window.location.pathname),
        understood: understood(),
        found: found.cards.length,
        levels: levelsOf(onPage.map(({ mark }) => mark)),
        hidden: painter.hidden(),
      };
    },
  };
}
