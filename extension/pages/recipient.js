import { ask } from "../shared/messages.js";
import { text } from "../shared/i18n.js";
import { countries } from "../shared/countries.js";
import { profileTables } from "./archive/profile-files.js";
import { element } from "./dom.js";

/** @typedef {import("../shared/types.js").Recipient} Recipient */

const LISTS = /** @type {const} */ (["trades", "employers", "schools", "languages"]);
const PLACE = /** @type {const} */ (["region", "city"]);

/** @type {Recipient} as it is kept */
let kept = {};
/** @type {Recipient} as it was kept before the last change */
let before = {};

/** Keeps what the user says of himself, by hand or by his own export, at his word alone. */
export function offerRecipient() {
  const file = element("#archive", HTMLInputElement);
  fillCountries();
  element("#recipient", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    keep(read(), "recipient_saved");
  });
  element("#forget", HTMLButtonElement).addEventListener("click", () => keep({}, "recipient_forgotten"));
  element("#recipient-undo", HTMLButtonElement).addEventListener("click", () => keep(before, "undone"));
  file.addEventListener("change", async () => {
    await fill([...(file.files ?? [])]);
    file.value = "";
  });
}

/**
 * @param {Recipient} recipient
 * @param {string} said
 */
async function keep(recipient, said) {
  const done = element("#recipient-done", HTMLElement);
  done.textContent = "";
  element("#archive-done", HTMLElement).textContent = "";
  try {
    const earlier = kept;
    showRecipient(await ask({ type: "set-recipient", recipient }));
    before = earlier;
    element("#recipient-undo", HTMLButtonElement).hidden = false;
    done.textContent = text(said);
  } catch (error) {
    // Said here, beside the button: the page's own place for failures is out of sight.
    done.textContent = text("failed", [error instanceof Error ? error.message : String(error)]);
  }
}

/**
 * Writes what an export says into the form, for the user to look over. Nothing is kept yet.
 *
 * @param {File[]} files
 */
async function fill(files) {
  const done = element("#archive-done", HTMLElement);
  done.textContent = "";
  try {
    const found = await ask({ type: "read-profile", tables: await profileTables(files) });
    const location = Object.keys(found.location ?? {}).length > 0 ? found.location : read().location;
    const lists = LISTS.filter((list) => (found[list] ?? []).length > 0).map((list) => [list, found[list]]);
    write({ ...read(), location, ...Object.fromEntries(lists) });
    element("#recipient details", HTMLDetailsElement).open = true;
    before = kept;
    element("#recipient-undo", HTMLButtonElement).hidden = false;
    done.textContent = text("archive_filled");
  } catch (error) {
    done.textContent = text("failed", [error instanceof Error ? error.message : String(error)]);
  }
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
  kept = recipient;
  write(recipient);
}

/** @param {Recipient} recipient */
function write(recipient) {
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
