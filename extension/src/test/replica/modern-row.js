import { h } from "./dom.js";
import { profile } from "./inbox.js";
import { k } from "./looks.js";
import { portrait } from "./portrait.js";
import { say } from "./words.js";

/** @typedef {import("./inbox.js").Row} Row */

/** The row of a person's invitation, and the line above it. @param {Row} row */
export function personRow(row) {
  const details = h("div", { class: k("details") },
    h("p", { class: k("text", "name-line") },
      h("a", { class: k("name"), href: profile(row) }, h("strong", {}, row.name), sign(row.verified, "Verified", "✓"),
        sign(row.premium, "Premium", "◆")), row.follows ? say("follows") : null),
    row.headline ? h("p", { class: k("text", "soft") }, row.headline) : null,
    row.mutual ? h("div", { class: k("insight") }, h("p", { class: k("text", "small") },
      row.others ? say("many", row.mutual, row.others) : say("one", row.mutual))) : null,
    row.time ? h("p", { class: k("text", "small") }, row.time) : null);
  return inColumn(row.id, picture(profile(row), row.name, "round"), details,
    actions(say("ignoreLabel", row.name), say("acceptLabel", row.name), row.follows === true),
    row.note ? note(row, row.note) : null);
}

/** The row of an invitation to follow or join something. @param {Row} row */
export function thingRow(row) {
  const thing = row.thing ?? "";
  const href = `https://www.linkedin.com/${row.thingPath}/`;
  const verb = { page: "follow", newsletter: "subscribe to", event: "attend", group: "join", person: "" }[row.kind];
  const details = h("div", { class: k("details") },
    h("p", { class: k("text", "name-line") }, h("a", { href: profile(row) }, h("strong", {}, row.name)), ` invited you to ${verb} `,
      h("a", { href }, h("strong", {}, thing))),
    row.headline ? h("p", { class: k("text", "soft") }, row.headline) : null);
  return inColumn(row.id, picture(href, thing, "square"), details,
    actions(`Ignore invitation for ${thing}`, `Accept invitation for ${thing}`, false), null);
}

/** @param {import("./inbox.js").Person} person @param {string} action @param {string} label one control, as below the list and on the sent tab */
export function singleRow(person, action, label) {
  return [h("hr", { role: "presentation" }), h("div", { class: k("cell") }, h("div", { class: k("pass"), "data-display-contents": "true" },
    h("div", { role: "listitem", class: k("row") }, h("div", { class: k("row-in") }, picture(profile(person), person.name, "round"),
      h("div", { class: k("details") }, h("p", { class: k("text", "name-line") }, h("a", { href: profile(person) }, person.name)),
        h("p", { class: k("text", "soft") }, person.headline)),
      h("div", { class: k("actions") }, h("button", { class: k("button", "accept"), "aria-label": label }, h("span", {}, action)))))))];
}

/** @param {boolean | undefined} on @param {string} label @param {string} drawn */
function sign(on, label, drawn) {
  return on ? h("span", { role: "img", "aria-label": label, class: k("sign") }, drawn) : null;
}

/** @param {string} href @param {string} name @param {string} shape */
function picture(href, name, shape) {
  return h("a", { href, tabindex: "-1" }, h("figure", {},
    h("img", { class: k("picture", shape), alt: say("picture", name), src: portrait(name), width: "56", height: "56" })));
}

/** @param {string} ignore @param {string} accept @param {boolean} asLink on some cards the page takes a link for "Accept" */
function actions(ignore, accept, asLink) {
  /** @param {Element} from */
  const gone = (from) => from.closest('[role="listitem"]')?.replaceChildren(h("p", { class: k("small") }, "Done."));
  const no = h("button", { "aria-label": ignore, class: k("button"), onclick: () => gone(no) }, h("span", {}, say("ignore")));
  const yes = h(asLink ? "a" : "button", { "aria-label": accept, class: k("button", "accept"), href: asLink && location.href,
    onclick: () => gone(yes) }, h("span", {}, say("accept")));
  return h("div", { class: k("actions") }, h("div", { class: k("pass"), "data-display-contents": "true" }, no),
    h("div", { class: k("pass"), "data-display-contents": "true" }, yes));
}

/** @param {Row} row @param {string} text */
function note(row, text) {
  const box = h("div", { "data-testid": "expandable-text-box", class: k("note-text"), dir: "auto" }, text);
  if (text.length > 180) {
    box.append(h("button", { "data-testid": "expandable-text-button", class: k("more") }, say("more")));
  }
  return h("div", { class: k("note") }, box,
    h("a", { class: k("message"), href: `https://www.linkedin.com/messaging/compose/?recipient=${encodeURIComponent(row.slug)}` }, say("message")));
}

/** @param {string} id @param {...(Node | null)} parts picture, details, actions, note */
function inColumn(id, ...parts) {
  const note = parts.pop() ?? null;
  return [h("hr", { role: "presentation" }), h("div", { class: k("cell") }, h("div", { class: k("pass"), "data-display-contents": "true" },
    h("div", { role: "listitem", componentkey: `urn:li:invitation:${id}`, class: k("row") },
      h("div", { class: k("row-in") }, ...parts), note)))];
}
