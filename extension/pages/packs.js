import { number, text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { dayText, isoDay } from "./calendar.js";
import { element } from "./dom.js";
import { keptItem } from "./kept-list.js";
import { undoLine } from "./undo-line.js";

/** @typedef {import("../shared/types.js").Pack} Pack */

/** How much of a file's name and of its first comment is kept, in UTF-16 code units. */
const LINE_LIMIT = 200;

/** Lets the user take campaign packs in from files, after a look at them, take them out again, and pass his own campaigns on. */
export function offerPacks() {
  const file = element("#pack-file", HTMLInputElement);
  const line = undoLine("pack", file);

  /** @param {Pack[]} packs */
  const list = (packs) => {
    element("#packs-none", HTMLElement).hidden = packs.length > 0;
    element("#packs", HTMLElement).replaceChildren(...packs.map((pack) => keptItem(pack.name || text("pack_unnamed"),
      [pack.origin, holds(pack), pack.day > 0 ? text("since", [dayText(pack.day)]) : ""],
      { action: () => line.attempt(() => remove(pack.number)) })));
  };

  /** @param {number} which */
  const remove = async (which) => {
    const { packs, removed } = await ask({ type: "remove-pack", number: which });
    list(packs);
    line.done("pack_removed", async () => {
      if (removed) {
        list((await ask({ type: "add-pack", ...removed })).packs);
      }
    });
  };

  /** @param {string} content @param {string} name @param {string} origin */
  const add = async (content, name, origin) => {
    const added = await ask({ type: "add-pack", text: content, name, origin });
    hidePreview();
    list(added.packs);
    line.done("pack_added", async () => list((await ask({ type: "remove-pack", number: added.number })).packs));
  };

  file.addEventListener("change", () => line.attempt(async () => {
    const chosen = file.files?.[0];
    hidePreview();
    const content = (await chosen?.text()) ?? "";
    const preview = await ask({ type: "preview-pack", text: content });
    const name = (chosen?.name ?? "").replace(/\.txt$/i, "").slice(0, LINE_LIMIT);
    const origin = (/^#(.*)$/m.exec(content)?.[1] ?? "").trim().slice(0, LINE_LIMIT);
    showPreview(name, origin, preview);
    element("#pack-use", HTMLButtonElement).onclick = () => line.attempt(() => add(content, name, origin));
  }).finally(() => {
    file.value = "";
  }));
  element("#pack-cancel", HTMLButtonElement).addEventListener("click", () => {
    hidePreview();
    file.focus();
  });

  /** Shows the packs in use, and offers the user's own campaigns as one. */
  return async function show() {
    list(await ask({ type: "packs" }));
    hidePreview();
    line.show(null);
    offerOwn(await ask({ type: "export-pack" }));
  };
}

/** @param {{text: string} & import("../shared/messages.js").PackPreview} own */
function offerOwn(own) {
  const link = element("#pack-export", HTMLAnchorElement);
  link.hidden = own.fingerprints === 0;
  link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(signed(own.text, new Date()))}`;
  element("#pack-own", HTMLElement).textContent = own.fingerprints === 0 ? text("pack_export_none") : holds(own);
}

/** @param {string} pack @param {Date} now @returns {string} with a comment behind its first line that says where it is from */
const signed = (pack, now) => pack.replace("\n", `\n# Unblast, ${isoDay(now)}\n`);

/** @param {{families: number, fingerprints: number}} pack */
const holds = ({ families, fingerprints }) => text("pack_holds", [number(families), number(fingerprints)]);

/** @param {string} name of the file @param {string} origin @param {import("../shared/messages.js").PackPreview} preview */
function showPreview(name, origin, preview) {
  element("#pack-name", HTMLElement).textContent = name;
  element("#pack-origin", HTMLElement).textContent = origin;
  element("#pack-effect", HTMLElement).textContent = `${holds(preview)} ${text("pack_matches", [number(preview.matches)])}`;
  element("#pack-preview", HTMLElement).hidden = false;
  element("#pack-use", HTMLButtonElement).focus();
}

function hidePreview() {
  element("#pack-preview", HTMLElement).hidden = true;
}
