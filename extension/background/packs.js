/**
 * @typedef {import("../shared/types.js").Pack} Pack
 * @typedef {import("./ledger.js").Ledger} Ledger
 * @typedef {import("./judge.js").Core} Core
 * @typedef {import("../shared/messages.js").AboutPacks} Request
 *
 * @typedef {Omit<Pack, "number">} Label what is kept of a pack besides what the core keeps
 */

/**
 * Does what is asked about packs. The core holds what is in them; the ledger, what they are called.
 *
 * @param {Request} request
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {number} today
 */
export function packs(request, core, ledger, today) {
  switch (request.type) {
    case "packs":
      return list(core, ledger);
    case "preview-pack":
      return core.previewPack(request.text);
    case "export-pack": {
      const text = core.exportPack();
      return { text, ...core.previewPack(text) };
    }
    case "add-pack": {
      const { families, fingerprints } = core.previewPack(request.text);
      const number = core.addPack(request.text);
      ledger.packs.set(number, { name: request.name, origin: request.origin, day: today, families, fingerprints });
      return changed(core, ledger, { number });
    }
    case "remove-pack": {
      const text = core.pack(request.number);
      core.removePack(request.number);
      const label = ledger.packs.get(request.number);
      ledger.packs.delete(request.number);
      return changed(core, ledger, { removed: text === null ? null : { text, name: label?.name ?? "", origin: label?.origin ?? "" } });
    }
  }
}

/**
 * What was judged before may now be judged otherwise.
 *
 * @template T
 * @param {Core} core
 * @param {Ledger} ledger
 * @param {T} more
 */
function changed(core, ledger, more) {
  ledger.remember(core.takeMemoryChanges());
  ledger.packsChanged();
  return { packs: list(core, ledger), grew: true, ...more };
}

/** @param {ReturnType<Core["previewPack"]>} holds @returns {Label} */
const unnamed = ({ families, fingerprints }) => ({ name: "", origin: "", day: 0, families, fingerprints });

/**
 * @param {Core} core
 * @param {Ledger} ledger
 * @returns {Pack[]} what the core holds, even where its label was lost
 */
function list(core, ledger) {
  return core.packs().map((number) => ({ number, ...(ledger.packs.get(number) ?? unnamed(core.previewPack(core.pack(number) ?? ""))) }));
}
