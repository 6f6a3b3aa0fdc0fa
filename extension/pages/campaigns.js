import { number, plural, text } from "../shared/i18n.js";
import { dateText } from "./calendar.js";
import { make } from "./dom.js";
import { showFolded } from "./folded-list.js";

/** @typedef {import("../shared/types.js").Overview["campaigns"][number]} Campaign */

/** What stands in a skeleton where the copies differ. */
const SLOT = "{…}";

/** @param {Campaign[]} campaigns */
export const showCampaigns = (campaigns) => showFolded("#campaigns", campaigns.map(item));

/** @param {Campaign} campaign */
function item({ size, senders, firstSeen, lastSeen, skeleton }) {
  const seen = plural("panel_copies", size, [number(senders), dateText(firstSeen)]);
  return make("li", [
    make("p", [seen, ...(lastSeen === firstSeen ? [] : [` ${text("campaign_last", [dateText(lastSeen)])}`])], { className: "fact" }),
    skeleton === "" ? make("p", [text("campaign_no_text")], { className: "quiet" }) : make("blockquote", gaps(skeleton), { dir: "auto" }),
  ]);
}

/** @param {string} skeleton */
function gaps(skeleton) {
  return skeleton.split(SLOT).flatMap((words, at) => (at === 0 ? [words] : [make("span", ["…"], { className: "slot" }), words]));
}
