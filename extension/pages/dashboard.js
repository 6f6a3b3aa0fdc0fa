import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { showCampaigns } from "./campaigns.js";
import { showChart } from "./chart.js";
import { element, fillWords, orSay } from "./dom.js";
import { showForgotten } from "./forgotten.js";
import { showRecent } from "./recent.js";
import { showWeeks } from "./weeks.js";

/** Shows everything as it is now; where that cannot be had, it says so and shows nothing. */
async function show() {
  const contents = element("#contents", HTMLElement);
  await orSay(async () => {
    contents.hidden = true;
    await fill();
    contents.hidden = false;
  });
}

async function fill() {
  const now = new Date();
  const weeks = await ask({ type: "weeks" });
  const { campaigns, recent } = await ask({ type: "overview" });
  showWeeks(weeks, now);
  showChart(weeks, now);
  await showForgotten();
  showCampaigns(campaigns);
  showRecent(recent, fill);
}

fillWords();
document.title = text("dashboard_title");
element("#retry", HTMLButtonElement).addEventListener("click", show);
await show();
