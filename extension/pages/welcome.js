import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { fillWords, orSay } from "./dom.js";
import { showSettings, watchSettings } from "./settings.js";

fillWords();
document.title = text("welcome_title");
watchSettings(async () => {});
await orSay(async () => showSettings(await ask({ type: "settings" })));
