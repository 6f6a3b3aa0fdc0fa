import { ask } from "../shared/messages.js";
import { text } from "../shared/i18n.js";
import { countries } from "./countries.js";
import { element } from "./dom.js";

/** @typedef {import("../shared/types.js").Recipient} Recipient */

const LISTS = /** @type {const} */ (["trades", "employers", "schools", "languages"]);
const PLACE = /** @type {const} */ (["region", "city"]);

/** Keeps what the user says of himself. */
export function offerRecipient() {
  const form = element("#recipient", HTMLFormElement);
  const done = element("#recipient-done", HTMLElement);
  fillCountries();

  /**
   * @param {Recipient} recipient
   * @param {string} said
   */
  const keep = async (recipient, said) => {
    done.textContent = "";
    try {
      showRecipient(await ask({ type: "set-recipient", recipient }));
      done.textContent = text(said);
    } catch (error) {
      // Said here, beside the button: the page's own place for failures is out of sight.
      done.textContent = text("failed", [error instanceof Error ? error.message : String(error)]);
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep(read(), "recipient_saved");
  });
  element("#forget", HTMLButtonElement).addEventListener("click", () => keep({}, "recipient_forgotten"));
}

function fillCountries() {
  const select = element("#country", HTMLSelectElement);
  /** @type {[string, string]} */
  const none = ["", text("recipient_country_none")];
  for (const [code, name] of [none, ...countries()]) {
    const option = document.createElement("option");
    option.value = code;
    option.textContent = name;
    select.append(option);
  }
}

/** @param {Recipient} recipient who the user said he is */
export function showRecipient(recipient) {
  element("#country", HTMLSelectElement).value = recipient.location?.country ?? "";
  for (const part of PLACE) {
    element(`#${part}`, HTMLInputElement).value = recipient.location?.[part] ?? "";
  }
  for (const list of LISTS) {
    element(`#${list}`, HTMLTextAreaElement).value = (recipient[list] ?? []).join("\n");
  }
}

/** @returns {Recipient} as it stands in the form; the background leaves out what is empty */
function read() {
  /** @param {(typeof LISTS)[number]} list */
  const lines = (list) => element(`#${list}`, HTMLTextAreaElement).value.split("\n").map((line) => line.trim()).filter(Boolean);
  return {
    location: {
      country: element("#country", HTMLSelectElement).value,
      region: element("#region", HTMLInputElement).value,
      city: element("#city", HTMLInputElement).value,
    },
    trades: lines("trades"),
    employers: lines("employers"),
    schools: lines("schools"),
    languages: lines("languages"),
  };
}
