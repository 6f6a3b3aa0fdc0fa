import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { fillWords, orSay } from "./dom.js";
import { offerErasing } from "./erase.js";
import { offerLayoutFix, showLayoutFix } from "./layout-fix.js";
import { offerLearned } from "./learned.js";
import { offerPacks } from "./packs.js";
import { offerPhrases } from "./phrases.js";
import { offerRecipient, showRecipient } from "./recipient.js";
import { offerSenders } from "./senders.js";

fillWords();
document.title = text("options_title");
offerRecipient();
offerLayoutFix();
const shows = [offerLearned(), offerPhrases(), offerSenders(), offerPacks()];

/** Shows everything as it is kept. */
async function show() {
  showRecipient(await ask({ type: "recipient" }));
  for (const each of shows) {
    await each();
  }
  showLayoutFix((await ask({ type: "settings" })).layoutFix);
}

offerErasing(show);
await orSay(show);
