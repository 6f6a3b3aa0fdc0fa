import { ask } from "../shared/messages.js";
import { orSay } from "./dom.js";

/** @typedef {import("../shared/types.js").Settings} Settings */

/**
 * Shows the settings in the controls of a page, those that it has.
 *
 * @param {Settings} settings
 */
export function showSettings(settings) {
  for (const control of controls()) {
    control.checked = control.type === "radio" ? control.value === settings[choice(control)] : settings.enabled;
  }
}

/**
 * Keeps what the user sets. Where it could not be kept, the controls go back to what holds.
 *
 * @param {(settings: Settings) => Promise<void>} changed
 */
export function watchSettings(changed) {
  for (const control of controls()) {
    control.addEventListener("change", () => orSay(async () => {
      try {
        const changes = control.type === "radio" ? { [choice(control)]: control.value } : { enabled: control.checked };
        const settings = await ask({ type: "set", changes });
        showSettings(settings);
        await changed(settings);
      } catch (error) {
        showSettings(await ask({ type: "settings" }));
        throw error;
      }
    }));
  }
}

/** @returns {NodeListOf<HTMLInputElement>} */
const controls = () => document.querySelectorAll('#enabled, [name="display"], [name="sensitivity"]');

/** @param {HTMLInputElement} control */
const choice = (control) => /** @type {"display" | "sensitivity"} */ (control.name);
