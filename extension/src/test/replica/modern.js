import { h } from "./dom.js";
import { inbox } from "./inbox.js";
import { lazily } from "./lazy.js";
import { k } from "./looks.js";
import { personRow, singleRow, thingRow } from "./modern-row.js";
import "./modern-css.js";
import { say } from "./words.js";

const SCREEN = "com.linkedin.sdui.flagshipnav.mynetwork.invitations.";
const MANAGER = "/mynetwork/invitation-manager";

/** How many invitations the network page shows above its suggestions. */
const PREVIEW = 3;

/**
 * The server-driven page of 2026, as far as public evidence shows it.
 *
 * @param {string} path
 * @param {(path: string) => void} go
 */
export function page(path, go) {
  const sent = path.startsWith(`${MANAGER}/sent`);
  const manager = path.startsWith(MANAGER);
  const column = h("div", { "data-testid": "lazy-column", "data-component-type": "LazyColumn", class: k("column") });
  if (sent) inbox.sent.forEach((one) => column.append(...singleRow(one, say("withdraw"), `${say("withdraw")} ${one.name}`)));
  else lazily(column, manager ? inbox.invitations : inbox.invitations.slice(0, PREVIEW), (row) => row.kind === "person" ? personRow(row) : thingRow(row));
  return h("main", { id: "workspace", class: k("workspace") },
    h("div", { class: k("side") }, h("p", { class: k("title") }, "Manage my network"),
      ...["Connections", "Following & followers", "Groups", "Events", "Pages", "Newsletters"].map((text) => h("p", { class: k("side-line") }, text))),
    h("div", { class: k("middle") },
      h("section", { class: k("panel"), "aria-label": "Primary content" }, h("section", {},
        manager ? h("div", { class: k("head") }, h("p", { class: k("title") }, say("manage")),
          h("nav", {}, h("ul", { class: k("tabs") }, tab("received", !sent, go), tab("sent", sent, go)))) : null,
        h("div", { "data-sdui-screen": SCREEN + (sent ? "InvitationSent" : "InvitationReceivedWithType") },
          manager && !sent ? chips() : null, column))),
      sent ? null : suggestions()),
    h("aside", { class: k("side"), "aria-label": "Aside" }, h("p", { class: k("small") }, "A replica with invented people, for tests and demonstration.")));
}

/** @param {"received" | "sent"} name @param {boolean} open @param {(path: string) => void} go */
function tab(name, open, go) {
  const link = h("a", { href: `https://www.linkedin.com${MANAGER}/${name}`, class: k(open ? "tab-open" : "tab") }, say(name));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(`${MANAGER}/${name}/`);
  });
  return h("li", {}, link);
}

function chips() {
  const verified = inbox.invitations.filter((row) => row.verified).length;
  return h("div", { class: k("chips") },
    h("div", { role: "button", tabindex: "0", "aria-expanded": "false", class: k("chip") }, `${say("focused")} (${inbox.invitations.length})`),
    h("div", { role: "radio", tabindex: "0", "aria-checked": "false", class: k("chip") }, `${say("verified")} (${verified})`));
}

function suggestions() {
  const column = h("div", { "data-testid": "lazy-column", class: k("column") });
  inbox.suggestions.forEach((one) => column.append(...singleRow(one, say("connect"), say("invite", one.name))));
  return h("section", { class: k("panel") }, h("div", { class: k("head") }, h("p", { class: k("title") }, say("suggestions"))), column);
}
