import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { element, fillWords, orSay } from "./dom.js";
import { offerErasing } from "./erase.js";
import { showFlagged } from "./flagged.js";
import { showForgotten } from "./forgotten.js";
import { showKeys } from "./keys.js";
import { offerReport } from "./report.js";
import { showSettings, watchSettings } from "./settings.js";
import { pageStatus, statusSentence } from "./status.js";
import { showTroubles } from "./troubles.js";
import { showWeeks } from "./weeks.js";

/** How long a page may take to follow a change before it is asked again what it shows, in milliseconds. */
const REPAINT = 400;

/** @param {import("../shared/types.js").Settings} settings */
async function showPage(settings) {
  const status = await pageStatus();
  element("#page", HTMLElement).textContent = statusSentence(settings.enabled, status);
  const flagged = status?.flagged ?? [];
  showFlagged(flagged, settings.display === "quiet", () => follow(settings));
  offerReport(settings.enabled && status?.understood === false);
  const fix = element("#fix-note", HTMLElement);
  fix.hidden = !settings.layoutFix;
  fix.textContent = settings.layoutFix ? text("fix_current", [settings.layoutFix.title]) : "";
  await showKeys(flagged.length > 0);
}

/** Shows what the page says now, and once it had time to hear of a change. @param {import("../shared/types.js").Settings} settings */
async function follow(settings) {
  await showPage(settings);
  setTimeout(() => showPage(settings), REPAINT);
}

async function show() {
  const settings = await ask({ type: "settings" });
  showSettings(settings);
  await showPage(settings);
  showWeeks(await ask({ type: "weeks" }), new Date());
  await showForgotten();
  await showTroubles();
}

fillWords();
offerErasing(show);
watchSettings(follow);
await orSay(show);
