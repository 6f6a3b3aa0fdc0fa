import { h } from "./dom.js";
import { k } from "./looks.js";

/** @param {string} here the link that is marked as open */
export function header(here) {
  const links = [["Home", "/feed/"], ["My Network", "/mynetwork/"], ["Jobs", "/jobs/"], ["Messaging", "/messaging/"],
    ["Notifications", "/notifications/"], ["Me", "/in/robin-ashgrove-invented/"]];
  return h("header", { class: k("bar") },
    h("div", { class: k("bar-in") },
      h("div", { class: k("mark") }),
      h("div", { class: k("search") }, "Search"),
      h("nav", { class: k("bar-links") }, ...links.map(([text = "", path]) =>
        h("a", { class: k(text === here ? "bar-here" : "bar-link"), href: `https://www.linkedin.com${path}` }, text)))));
}
