import { text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { fillWords, orSay } from "./dom.js";
import { offerErasing } from "./erase.js";
import { offerLayoutFix, showLayoutFix } from "./layout-fix.js";
import { offerPacks, showPacks } from "./packs.js";
import { offerRecipient, showRecipient } from "./recipient.js";

/** Shows everything as it is kept. */
async function show() {
  showLayoutFix((await ask({ type: "settings" })).layoutFix);
  showRecipient(await ask({ type: "recipient" }));
  await showPacks();
}

fillWords();
document.title = text("options_title");
offerRecipient();
offerPacks();
offerLayoutFix();
offerErasing(show);
await orSay(show);
