import * as core from "unblast-core";
import { obey } from "./commands.js";
import { receive } from "./receive.js";
import { Service } from "./service.js";
import { Store } from "./store.js";
import { tellTabs } from "./tabs.js";
import { today } from "./today.js";

const service = new Service(new Store(), core, today, (message) => void tellTabs(message));

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  receive(service, message, sender).then(answer);
  return true;
});

// Firefox for Android has none.
chrome.commands?.onCommand.addListener(obey);

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") {
    chrome.tabs.create({ url: chrome.runtime.getURL("pages/welcome.html") });
  }
});
