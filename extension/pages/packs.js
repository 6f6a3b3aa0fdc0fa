import { number, text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { dayText } from "./calendar.js";
import { element } from "./dom.js";

/** @typedef {import("../shared/types.js").Pack} Pack */

/** The longest comment that is shown as what a pack says of itself. */
const ORIGIN_LIMIT = 200;

/** @type {() => Promise<void>} what takes the last change back */
let undo = async () => {};

/** Lets the user take campaign packs in from files, after a look at them, take them out again, and pass his own campaigns on. */
export function offerPacks() {
  const file = element("#pack-file", HTMLInputElement);
  file.addEventListener("change", () => orSayHere(async () => {
    const chosen = file.files?.[0];
    hidePreview();
    await preview(chosen?.name ?? "", (await chosen?.text()) ?? "");
  }).finally(() => {
    file.value = "";
  }));
  element("#pack-cancel", HTMLButtonElement).addEventListener("click", () => {
    hidePreview();
    file.focus();
  });
  element("#pack-undo", HTMLButtonElement).addEventListener("click", () => orSayHere(async () => {
    await undo();
    element("#pack-done", HTMLElement).textContent = text("recipient_undone");
    element("#pack-undo", HTMLButtonElement).hidden = true;
    file.focus();
  }));
}

/** Shows the packs in use, and offers the user's own campaigns as one. */
export async function showPacks() {
  list(await ask({ type: "packs" }));
  hidePreview();
  element("#pack-undo", HTMLButtonElement).hidden = true;
  const own = await ask({ type: "export-pack" });
  const link = element("#pack-export", HTMLAnchorElement);
  link.hidden = own.fingerprints === 0;
  link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(signed(own.text, new Date()))}`;
  element("#pack-own", HTMLElement).textContent = own.fingerprints === 0 ? text("pack_export_none") : text("pack_holds", [number(own.families), number(own.fingerprints)]);
}

/** @param {string} pack @param {Date} now @returns {string} with a comment behind its first line that says where it is from */
const signed = (pack, now) => pack.replace("\n", `\n# Unblast, ${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}\n`);

/** @param {Pack[]} packs */
function list(packs) {
  element("#packs-none", HTMLElement).hidden = packs.length > 0;
  element("#packs", HTMLElement).replaceChildren(...packs.map((pack) => {
    const name = pack.name || text("pack_unnamed");
    const said = document.createElement("div");
    said.append(line("strong", name), ...(pack.origin ? [line("small", pack.origin)] : []), line("small", text("pack_holds", [number(pack.families), number(pack.fingerprints)])),
      ...(pack.day > 0 ? [line("small", text("pack_since", [dayText(pack.day)]))] : []));
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text("remove");
    button.setAttribute("aria-label", text("remove_named", [name]));
    button.addEventListener("click", () => orSayHere(() => remove(pack.number)));
    const item = document.createElement("li");
    item.append(said, button);
    return item;
  }));
}

/** @param {string} tag @param {string} words */
function line(tag, words) {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}

/** @param {string} name of the file @param {string} content */
async function preview(name, content) {
  const { families, fingerprints, matches } = await ask({ type: "preview-pack", text: content });
  const origin = (/^#(.*)$/m.exec(content)?.[1] ?? "").trim().slice(0, ORIGIN_LIMIT);
  const shown = name.replace(/\.txt$/i, "").slice(0, ORIGIN_LIMIT);
  element("#pack-name", HTMLElement).textContent = shown;
  element("#pack-origin", HTMLElement).textContent = origin;
  element("#pack-effect", HTMLElement).textContent = `${text("pack_holds", [number(families), number(fingerprints)])} ${text("pack_matches", [number(matches)])}`;
  element("#pack-use", HTMLButtonElement).onclick = () => orSayHere(() => add(content, shown, origin));
  element("#pack-preview", HTMLElement).hidden = false;
  element("#pack-use", HTMLButtonElement).focus();
}

function hidePreview() {
  element("#pack-preview", HTMLElement).hidden = true;
}

/** @param {string} content @param {string} name @param {string} origin */
async function add(content, name, origin) {
  const added = await ask({ type: "add-pack", text: content, name, origin });
  hidePreview();
  done("pack_added", added.packs, async () => list((await ask({ type: "remove-pack", number: added.number })).packs));
}

/** @param {number} which */
async function remove(which) {
  const { packs, removed } = await ask({ type: "remove-pack", number: which });
  done("pack_removed", packs, async () => {
    if (removed) {
      list((await ask({ type: "add-pack", ...removed })).packs);
    }
  });
}

/** @param {string} said @param {Pack[]} packs @param {() => Promise<void>} back what takes it back */
function done(said, packs, back) {
  list(packs);
  undo = back;
  element("#pack-done", HTMLElement).textContent = text(said);
  element("#pack-undo", HTMLButtonElement).hidden = false;
  // What was pressed is gone; the focus must not get lost.
  element("#pack-undo", HTMLButtonElement).focus();
}

/** @param {() => Promise<void>} action */
async function orSayHere(action) {
  const said = element("#pack-done", HTMLElement);
  said.textContent = "";
  try {
    await action();
  } catch (error) {
    said.textContent = text("failed", [error instanceof Error ? error.message : String(error)]);
  }
}
