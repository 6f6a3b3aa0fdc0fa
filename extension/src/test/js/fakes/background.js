import { Service } from "../../../../background/service.js";
import { Store } from "../../../../background/store.js";
import { fakeCore } from "./core.js";

/** @typedef {import("../../../../shared/messages.js").PageRequest} PageRequest */

/**
 * A background just started on what the storage holds.
 *
 * @param {import("./storage.js").FakeStorage} storage
 * @param {{day?: number}} [clock] may be moved while it runs
 */
export function start(storage, clock = {}) {
  /** @type {PageRequest[]} */
  const told = [];
  const core = fakeCore();
  const service = new Service(new Store(storage), core, () => clock.day ?? 20_000, (message) => told.push(message));
  return { service, core, told };
}
