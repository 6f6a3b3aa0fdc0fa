import { isOurs } from "../shared/messages.js";
import { readRequest } from "./requests.js";

/** Where content scripts run; no other page's tab is answered. */
const SITE = "https://www.linkedin.com/";

/**
 * @param {import("./service.js").Service} service
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<unknown>} the answer; `{refused: sentence}` where there is none. Never rejects
 */
export async function receive(service, message, sender) {
  try {
    const fromPage = sender.url?.startsWith(chrome.runtime.getURL("")) ?? false;
    if (!isOurs(sender) || !(fromPage || sender.url?.startsWith(SITE))) {
      return { refused: "Only this extension's own scripts are answered." };
    }
    return await service.handle(readRequest(message, fromPage));
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
