import { number, plural, text } from "../shared/i18n.js";
import { ask } from "../shared/messages.js";
import { dayText } from "./calendar.js";
import { element } from "./dom.js";
import { keptItem } from "./kept-list.js";
import { undoLine } from "./undo-line.js";

/** @typedef {import("../shared/types.js").KnownSender} KnownSender */

/** Lets the user see of whom he said "always show" or "always spam", and take his word back. */
export function offerSenders() {
  const line = undoLine("sender", element("#senders-title", HTMLElement));

  const show = async () => {
    const { senders, limit, forgotten } = await ask({ type: "senders" });
    element("#senders-none", HTMLElement).hidden = senders.length > 0;
    element("#senders-forgotten", HTMLElement).textContent = forgotten > 0 ? plural("senders_forgotten", forgotten, [number(limit)]) : "";
    element("#senders", HTMLElement).replaceChildren(...senders.map((each) => keptItem(shortName(each),
      [text(`said_${each.standing}`), text("since", [dayText(each.day)])],
      { action: () => line.attempt(() => remove(each)) })));
    line.show(null);
  };

  /** @param {KnownSender} known */
  const remove = async ({ sender, standing }) => {
    await ask({ type: "set-sender", sender, standing: null });
    await show();
    line.done("sender_removed", async () => {
      await ask({ type: "set-sender", sender, standing });
      await show();
    });
  };
  return show;
}

/** @param {KnownSender} known @returns {string} as it stands in the profile's address */
const shortName = ({ sender }) => sender.replace(/^in:/, "");
