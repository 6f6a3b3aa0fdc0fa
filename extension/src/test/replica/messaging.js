import "./theme.js";
import { h } from "./dom.js";
import { header } from "./header.js";
import { inbox } from "./inbox.js";
import { wear } from "./looks.js";
import { portrait } from "./portrait.js";

wear(`
  .scaffold-layout__list-detail { max-width: 780px; margin: 24px auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
  .msg-conversation-card { display: flex; gap: 12px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
  .msg-conversation-card img { border-radius: 50%; }
  .msg-conversation-card > div { flex: 1; min-width: 0; display: grid; grid-template-columns: 1fr auto; align-content: center; gap: 2px 8px; }
  .msg-conversation-card h3 { margin: 0; font-size: 15px; }
  .msg-conversation-card time { grid-area: 1 / 2; color: var(--soft); font-size: 12px; }
  .msg-conversation-card__message-snippet { grid-column: 1 / -1; color: var(--soft); }
  .msg-conversation-card__pill { font-weight: 600; padding-inline-end: 8px; }
  .msg-conversation-card button { align-self: center; inline-size: 32px; block-size: 32px; border: 0; border-radius: 50%; background: none; color: var(--soft); }
`);

// The inbox is still the old page: no invitations here.
document.body.replaceChildren(header("Messaging"), h("main", { id: "main", class: "scaffold-layout__list-detail msg__list-detail" },
  h("ul", { class: "msg-conversations-container__conversations-list" }, ...inbox.conversations.map((one, index) =>
    h("li", { class: "msg-conversation-listitem" },
      h("div", { id: `conversation-card-ember${index + 40}`, class: "msg-conversation-card" },
        h("img", { alt: one.name, src: portrait(one.name), width: "48", height: "48" }),
        h("div", {}, h("h3", { class: "msg-conversation-listitem__participant-names" }, one.name),
          h("p", { class: "msg-conversation-card__message-snippet" },
            one.label ? h("span", { class: "msg-conversation-card__pill t-14 t-black t-bold pr1" }, one.label) : null, one.snippet),
          h("time", { class: "msg-conversation-listitem__time-stamp" }, one.time)),
        h("button", { "aria-label": "Archive" }, "▾"), h("button", { "aria-label": "Star" }, "☆")))))));
