/** The content script: joins the page, the background's messages and the browser's events. */
import { createPage } from "./page.js";
import { isOurs } from "../shared/messages.js";

/** After an update of the extension the old script lives on in the page, cut off from everything. */
function isAlive() {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    return false;
  }
}

const page = createPage(window, isAlive);

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (!isOurs(sender)) {
    return;
  }
  if (message?.type === "page-status") {
    answer(page.status());
  } else if (message?.type === "outline") {
    answer(page.outline());
  } else if (message?.type === "jump") {
    page.jump(message.step < 0 ? -1 : 1);
  } else if (message?.type === "try-layout") {
    answer(page.tryLayout(message.fix));
  } else if (message?.type === "settings-changed") {
    page.useSettings(message.settings);
  } else if (message?.type === "decided") {
    page.useDecision(message.id, message.decision);
  } else if (message?.type === "sender-said") {
    page.useSender(message.sender, message.standing);
  } else if (message?.type === "campaign-grew") {
    page.judgeAnew(({ note }) => note !== undefined);
  } else if (message?.type === "taught") {
    page.judgeAnew();
  }
});

window.addEventListener("pageshow", (event) => (event.persisted ? page.wake() : undefined));
window.addEventListener("popstate", () => page.refresh());
window.addEventListener("focus", () => page.refresh());
document.addEventListener("visibilitychange", () => page.refresh());
window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => page.refresh());

// Heard before the page's own listeners, which may take the card away.
document.addEventListener("click", (event) => page.notice(event), { capture: true, passive: true });

page.start();
