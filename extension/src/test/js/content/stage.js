/** A saved page with the content script at work on it, and hands that press as a person does. */
import { createPage } from "../../../../content/page.js";
import { HOST } from "../../../../content/host.js";
import { installChrome } from "../fakes/chrome.js";
import { openSaved } from "./saved.js";
import { senderKey } from "../../../../shared/slug.js";

/**
 * @typedef {import("../../../../shared/types.js").Invitation} Invitation
 * @typedef {import("../../../../shared/types.js").Verdict} Verdict
 * @typedef {import("../../../../shared/types.js").Settings} Settings
 * @typedef {import("../../../../shared/types.js").Decision} Decision
 */

/** @type {WeakMap<Element, ShadowRoot>} */
const roots = new WeakMap();

/** Lets the test look into closed roots, and counts what the script must never do. @param {Window & typeof globalThis} window */
export function openEyes(window) {
  /** @type {string[]} */
  const acted = [];
  const attach = window.Element.prototype.attachShadow;
  window.Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  for (const [owner, name] of /** @type {const} */ ([["HTMLElement", "click"], ["HTMLFormElement", "submit"], ["EventTarget", "dispatchEvent"], ["XMLHttpRequest", "open"], ["Window", "fetch"]])) {
    const holder = /** @type {any} */ (window)[owner]?.prototype ?? window;
    const real = holder[name];
    holder[name] = function (/** @type {any[]} */ ...rest) {
      acted.push(name);
      return real?.apply(this, rest);
    };
  }
  return acted;
}

/** @param {Element} host @returns {ShadowRoot} */
export function rootOf(host) {
  const root = roots.get(host);
  if (!root) {
    throw new Error("This element has no root of ours.");
  }
  return root;
}

/**
 * What a person does: jsdom calls no event real, so the mark is set where the event starts on its way.
 *
 * @param {Element} target
 * @param {Event} event
 */
export function really(target, event) {
  const window = /** @type {Window} */ (target.ownerDocument.defaultView);
  const symbol = Object.getOwnPropertySymbols(event).find((each) => each.description === "impl");
  const mark = () => {
    /** @type {any} */ (event)[/** @type {symbol} */ (symbol)].isTrusted = true;
  };
  window.addEventListener(event.type, mark, { capture: true, once: true });
  target.dispatchEvent(event);
}

/** @param {Element} target */
export function press(target) {
  const { MouseEvent } = /** @type {Window & typeof globalThis} */ (target.ownerDocument.defaultView);
  really(target, new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
}

/** @param {Element} target @param {string} key */
export function type(target, key) {
  const { KeyboardEvent } = /** @type {Window & typeof globalThis} */ (target.ownerDocument.defaultView);
  really(target, new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
}

/** Lets all answers come in. */
export const settle = async () => {
  for (let turn = 0; turn < 12; turn++) {
    await new Promise((done) => setImmediate(done));
  }
};

/** @param {string} id @param {Partial<Verdict>} [parts] @returns {Verdict} */
export function verdict(id, parts = {}) {
  return { id, level: "clear", probability: 0.12, findings: [{ rule: "prior", points: -200 }], flip: [], campaign: null, rulesVersion: 1, ...parts };
}

/** Says spam to everything that speaks of calendars. @param {Invitation} invitation */
export function byCalendar(invitation) {
  const spam = invitation.note?.includes("calendars");
  return verdict(invitation.id, spam ? { level: "spam", probability: 0.971, findings: [{ rule: "offer", points: 550 }, { rule: "prior", points: -200 }] } : {});
}

/**
 * @param {string} saved
 * @param {object} [parts]
 * @param {Partial<Settings>} [parts.settings]
 * @param {(invitation: Invitation) => Verdict} [parts.judge]
 * @param {(invitation: Invitation) => boolean} [parts.raised]
 * @param {Map<string, Decision | null>} [parts.decisions]
 * @param {Map<string | null, import("../../../../shared/types.js").Standing | null>} [parts.standings] by sender
 * @param {string | null} [parts.displaced] the sender whom the next word on a sender displaces
 * @param {(message: any) => void} [parts.before] may throw instead of an answer
 */
export function stage(saved, { settings = {}, judge = byCalendar, raised = () => false, decisions = new Map(), standings = new Map(), displaced = null, before = () => undefined } = {}) {
  const dom = openSaved(saved);
  const window = /** @type {Window & typeof globalThis} */ (/** @type {unknown} */ (dom.window));
  const acted = openEyes(window);
  /** @type {any[]} */
  const sent = [];
  /** @type {Settings} */
  let state = { enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null, ...settings };
  /** @param {Invitation} each @returns {import("../../../../shared/types.js").Card} */
  const card = (each) => {
    const sender = senderKey(each.sender?.profileUrl);
    const standing = standings.get(sender) ?? null;
    return { id: each.id, verdict: judge(each), decision: decisions.get(each.id) ?? null, raised: raised(each), sender, standing };
  };
  installChrome({
    background(message) {
      sent.push(message);
      before(message);
      switch (message.type) {
        case "judge":
          return { settings: state, cards: message.invitations.map(card) };
        case "decide":
          decisions.set(message.id, message.decision);
          return { id: message.id, decision: message.decision };
        case "set-sender":
          standings.set(message.sender, message.standing);
          return { sender: message.sender, standing: message.standing, forgotten: displaced };
        case "set":
          state = { ...state, ...message.changes };
          return state;
        case "settings":
          return state;
        default:
          return { ok: true };
      }
    },
  });
  const life = { alive: true };
  const page = createPage(window, () => life.alive);
  const { document } = window;
  const rows = () => [...document.querySelectorAll('[role="listitem"], li')];
  return {
    dom, window, document, acted, sent, page, life, rows,
    /** A second script on the same page, as after an update. */
    another: () => createPage(window, () => true),
    /** What the user sets, as the background tells it. @param {Partial<Settings>} changes */
    set(changes) {
      state = { ...state, ...changes };
      page.useSettings(state);
    },
    sentOf: (/** @type {string} */ kind) => sent.filter((message) => message.type === kind),
    hosts: () => [...document.querySelectorAll(HOST)].filter((host) => host.parentElement !== document.body),
    badges: () => [...document.querySelectorAll(HOST)].filter((host) => host.parentElement !== document.body).map((host) => /** @type {HTMLElement} */ (rootOf(host).firstElementChild)),
    /** @param {string} name */
    rowOf: (name) => /** @type {HTMLElement} */ (rows().find((row) => row.textContent?.includes(name))),
    bar: () => {
      const host = document.querySelector(`body > ${HOST}`);
      return host ? rootOf(host) : null;
    },
    frame: async () => {
      await new Promise((done) => window.requestAnimationFrame(done));
      await settle();
    },
  };
}

/** @param {Element} row @returns {ShadowRoot} */
export function badgeOf(row) {
  return rootOf(/** @type {Element} */ (row.querySelector(`:scope > ${HOST}`)));
}

/** @param {ParentNode | null} root @param {string} words @returns {HTMLElement} */
export function buttonSaying(root, words) {
  const found = [...(root?.querySelectorAll("button") ?? [])].find((each) => each.textContent === words && !each.hidden);
  if (!found) {
    throw new Error(`There is no button that says ${words}.`);
  }
  return found;
}
