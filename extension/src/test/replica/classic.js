import { h } from "./dom.js";
import { inbox, profile } from "./inbox.js";
import { lazily } from "./lazy.js";
import "./classic-css.js";
import { portrait } from "./portrait.js";
import { say } from "./words.js";

/** @typedef {import("./inbox.js").Row} Row */

/** Where the old page cut a note; the rest was not in the page until asked for. */
const NOTE_CUT = 150;

const BUTTON = "artdeco-button artdeco-button--2 ember-view invitation-card__action-btn";

let lastId = 1700;
const id = () => `ember${++lastId}`;

/** The page as it was up to 2024. */
export function page() {
  const list = h("ul", { class: "mn-invitation-list artdeco-list" });
  lazily(list, inbox.invitations, (row) => [card(row)]);
  return h("main", { class: "scaffold-layout__main" }, h("section", { class: "mn-invitation-manager__container artdeco-card ember-view" },
    h("header", { class: "mn-invitation-manager__header" }, h("h1", {}, say("manage"))), list));
}

/** @param {Row} row */
function card(row) {
  const person = row.kind === "person";
  const name = person ? row.name : row.thing ?? "";
  const href = person ? profile(row) : `https://www.linkedin.com/${row.thingPath}/`;
  return h("li", { id: id(), class: "invitation-card artdeco-list__item ember-view" },
    h("div", { class: "invitation-card__container" },
      h("a", { class: "app-aware-link invitation-card__picture", href },
        h("img", { alt: say("picture", name), src: portrait(name), width: "56", height: "56" })),
      h("div", { class: "invitation-card__details" },
        h("div", { class: "invitation-card__tvm-title t-16" }, h("a", { class: "app-aware-link", href }, h("strong", {}, h("span", {}, name)))),
        row.headline ? h("div", { class: "invitation-card__subtitle t-14" }, row.headline) : null,
        row.mutual ? h("div", { class: "member-insights" }, h("span", { class: "member-insights__count" },
          row.others ? say("many", row.mutual, row.others) : say("one", row.mutual))) : null,
        row.time ? h("time", { class: "time-badge t-12" }, row.time) : null),
      h("div", { class: "invitation-card__action-container" },
        h("button", { id: id(), class: `${BUTTON} artdeco-button--tertiary`, "aria-label": say("ignoreLabel", name) }, say("ignore")),
        h("button", { id: id(), class: `${BUTTON} artdeco-button--secondary`, "aria-label": say("acceptLabel", name) }, say("accept")))),
    row.note ? note(row.note) : null);
}

/** @param {string} text */
function note(text) {
  const long = text.length > NOTE_CUT;
  return h("div", { class: "invitation-card__custom-message-container" },
    h("div", { id: id(), class: "ember-view invitation-card__custom-message t-14", dir: "auto" },
      h("span", { class: "lt-line-clamp__line lt-line-clamp__line--last" }, long ? text.slice(0, NOTE_CUT) : text),
      long ? h("a", { class: "lt-line-clamp__more", href: "#", role: "button" }, "See more") : null));
}
