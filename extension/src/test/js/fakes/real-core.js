import { pathToFileURL } from "node:url";
import { Service } from "../../../../background/service.js";
import { Store } from "../../../../background/store.js";
import { CORE, minifyCore } from "../../../../build-steps/core.mjs";

/** The compiled core, as a background that was just started has it. */
let loads = 0;
await minifyCore();
export const load = async () => /** @type {import("../../../../background/judge.js").Core} */ (await import(`${pathToFileURL(CORE)}?${loads++}`));

export const NOTE = "Hello Brunhild, I help makers of fine clockwork double their sales. Could we have a quick call of 15 minutes this week to see how?";

/** @param {number} n of the sender */
export const copy = (n) => ({ id: `in:sender-${n}`, note: NOTE, sender: { name: `Sender ${n}`, profileUrl: `https://www.linkedin.com/in/sender-${n}/` } });

/**
 * A background with the real core in it.
 *
 * @param {import("./storage.js").FakeStorage} storage
 * @param {unknown[]} [told] gets what is told to the pages of the site
 */
export async function start(storage, told = []) {
  const service = new Service(new Store(storage), await load(), () => 20_780, (message) => told.push(message));
  return async (/** @type {import("../../../../shared/messages.js").Request} */ request) => /** @type {any} */ (await service.handle(request));
}
