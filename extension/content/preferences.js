/** The settings as this page knows them: asked for with patience, for the background may be starting; what comes later replaces them. */
import { WAITS } from "./asking.js";
import { ask } from "../shared/messages.js";

/**
 * @typedef {import("../shared/types.js").Settings} Settings
 *
 * @typedef {object} Listener
 * @property {() => boolean} isAlive whether the extension is still there
 * @property {() => void} onFirst called once they are known
 * @property {(fix: Settings["layoutFix"]) => void} onLayoutFix called before anything is read with another layout fix
 */

/** @param {Listener} listener */
export function createPreferences({ isAlive, onFirst, onLayoutFix }) {
  /** @type {Settings | null} */
  let now = null;
  let asking = false;

  /** @param {Settings} settings */
  const adopt = (settings) => {
    if (JSON.stringify(settings.layoutFix) !== JSON.stringify(now?.layoutFix ?? null)) {
      onLayoutFix(settings.layoutFix);
    }
    now = settings;
  };

  return {
    /** @returns {Settings | null} null until they are known */
    now: () => now,
    adopt,
    /** Asks for them, unless that is being done. */
    async ask() {
      if (asking) {
        return;
      }
      asking = true;
      for (let tries = 0; !now && tries <= WAITS.length; tries++) {
        if (tries > 0) {
          await new Promise((done) => setTimeout(done, WAITS[tries - 1]));
        }
        const answer = isAlive() ? await ask({ type: "settings" }).catch(() => null) : null;
        if (answer) {
          adopt(answer);
        }
      }
      asking = false;
      if (now) {
        onFirst();
      }
    },
  };
}
