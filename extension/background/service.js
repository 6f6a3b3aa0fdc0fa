import { codesByEnglishName } from "../shared/countries.js";
import { judgeAll, restore } from "./judge.js";
import { learn, lessonOf, teach, teaches } from "./learning.js";
import { Ledger } from "./ledger.js";
import { overview } from "./overview.js";
import { packs } from "./packs.js";
import { Queue } from "./queue.js";
import { SENDERS_LIMIT } from "./senders.js";

/**
 * @typedef {import("../shared/messages.js").Request} Request
 * @typedef {import("../shared/messages.js").PageRequest} PageRequest
 * @typedef {import("./judge.js").Core} Core
 */

/**
 * Does what the rooms ask for, one request after the other. The browser may end the background at any moment: nothing is
 * answered before it is written, and after a failure the state is read anew, as after a restart.
 */
export class Service {
  #store;
  #core;
  #today;
  #tell;
  #queue = new Queue();
  /** @type {Ledger | null} */
  #ledger = null;

  /**
   * @param {Pick<import("./store.js").Store, "load" | "commit" | "erase" | "isFull">} store
   * @param {Core} core
   * @param {() => number} today days since 1970-01-01 in the user's time zone
   * @param {(message: PageRequest) => void} tell every content script; nobody waits for them
   */
  constructor(store, core, today, tell) {
    this.#store = store;
    this.#core = core;
    this.#today = today;
    this.#tell = tell;
  }

  /**
   * @param {Request} request
   * @returns {Promise<unknown>} the answer; rejects where nothing was changed
   */
  handle(request) {
    return this.#queue.run(async () => {
      try {
        return await this.#handle(request);
      } catch (error) {
        this.#ledger = null;
        throw error;
      }
    });
  }

  /** @param {Request} request */
  async #handle(request) {
    const today = this.#today();
    if (request.type === "erase") {
      return this.#erase();
    }
    const ledger = (this.#ledger ??= await this.#load());
    ledger.expire(today);
    const answer = this.#answer(request, ledger, today);
    if (await this.#write(ledger)) {
      await this.#makeRoom(ledger);
    }
    this.#announce(request, ledger, answer);
    if ("grew" in answer && answer.grew) {
      this.#tell({ type: "campaign-grew" });
    } else if (teaches(request)) {
      this.#tell({ type: "taught" });
    }
    return answer;
  }

  /** @param {Ledger} ledger @returns {Promise<boolean>} whether there was anything to write */
  async #write(ledger) {
    const { changes, drops } = ledger.takeChanges();
    const any = changes.size > 0 || drops.length > 0;
    if (any) {
      await this.#store.commit(changes, drops);
    }
    return any;
  }

  /** Lets the oldest weeks go where too little room is left for the next request. @param {Ledger} ledger */
  async #makeRoom(ledger) {
    try {
      while (this.#store.isFull() && ledger.forgetOldestWeek()) {
        await this.#write(ledger);
      }
    } catch {
      // What was asked is done and kept. The next request reads anew, and tries again.
      this.#ledger = null;
    }
  }

  async #load() {
    const reading = this.#store.load();
    // At its first call the core makes its rules: while the browser reads, that costs no time.
    this.#core.reset();
    const ledger = new Ledger(await reading);
    restore(this.#core, ledger);
    return ledger;
  }

  /**
   * @param {Exclude<Request, {type: "erase"}>} request
   * @param {Ledger} ledger
   * @param {number} today
   */
  #answer(request, ledger, today) {
    switch (request.type) {
      case "judge":
        return {
          settings: ledger.settings,
          ...(ledger.settings.enabled ? judgeAll(this.#core, ledger, request.invitations, today) : { cards: [], grew: false }),
        };
      case "decide":
        ledger.decide(request.id, request.decision, today, lessonOf(this.#core, request.invitation));
        teach(this.#core, ledger);
        return { id: request.id, decision: request.decision };
      case "set-sender":
        return { sender: request.sender, standing: request.standing, forgotten: ledger.setSender(request.sender, request.standing, today) };
      case "senders":
        return { senders: ledger.senders.all(), limit: SENDERS_LIMIT, forgotten: ledger.senders.forgotten };
      case "answered":
        ledger.answer(request.id, request.answer, today, lessonOf(this.#core, request.invitation));
        ledger.keepAcceptance(request, this.#core.recall(ledger.weeks.idOf(request.invitation)).text, today);
        teach(this.#core, ledger);
        return { ok: true };
      case "hidden":
        ledger.weeks.hide(request.ids);
        return { ok: true };
      case "set":
        ledger.set(request.changes);
        return ledger.settings;
      case "settings":
        return ledger.settings;
      case "recipient":
        return ledger.recipient;
      case "set-recipient":
        ledger.setRecipient(request.recipient);
        return ledger.recipient;
      case "packs":
      case "preview-pack":
      case "export-pack":
      case "add-pack":
      case "remove-pack":
        return packs(request, this.#core, ledger, today);
      case "read-profile":
        return this.#core.readRecipient(request.tables, codesByEnglishName());
      case "learning":
      case "forget-learned":
      case "reset-learned":
      case "undo-learned":
      case "add-phrase":
      case "remove-phrase":
      case "rehearse-phrase":
        return learn(request, this.#core, ledger, today);
      case "weeks":
        return this.#core.weeks(ledger.tally());
      case "overview":
        return overview(this.#core, ledger);
      case "forgotten":
        return { texts: this.#core.forgotten(), weeks: ledger.forgottenWeeks };
      case "troubles":
        return ledger.troubles;
      case "troubles-read":
        ledger.forgetTroubles();
        return { ok: true };
    }
  }

  async #erase() {
    await this.#store.erase();
    const ledger = new Ledger(new Map());
    restore(this.#core, ledger);
    this.#ledger = ledger;
    this.#tell({ type: "settings-changed", settings: ledger.settings });
    return { ok: true };
  }

  /**
   * @param {Request} request
   * @param {Ledger} ledger
   * @param {object} answer
   */
  #announce(request, ledger, answer) {
    if (request.type === "set") {
      this.#tell({ type: "settings-changed", settings: ledger.settings });
    } else if (request.type === "decide") {
      this.#tell({ type: "decided", id: request.id, decision: request.decision });
    } else if (request.type === "set-sender") {
      this.#tell({ type: "sender-said", sender: request.sender, standing: request.standing });
      if ("forgotten" in answer && typeof answer.forgotten === "string") {
        this.#tell({ type: "sender-said", sender: answer.forgotten, standing: null });
      }
    }
  }
}
