import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { fillWords, orSay } from "./dom.js";
import { offerLayoutFix } from "./layout-fix.js";
import { offerRecipient } from "./recipient.js";
import { showSettings, watchSettings } from "./settings.js";

fillWords();
document.title = text("welcome_title");
watchSettings(async () => {});
await orSay(async () => {
  const settings = await ask({ type: "settings" });
  showSettings(settings);
  offerLayoutFix(settings.layoutFix);
});
await orSay(offerRecipient);
