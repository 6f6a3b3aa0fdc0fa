import { number, text } from "../shared/i18n.js";
import { monday } from "./calendar.js";
import { csv, csvForExcel } from "./csv.js";
import { element } from "./dom.js";

/** @typedef {import("../shared/types.js").Week} Week */

/** The columns of the weekly tally; new ones only at the end. */
export const COLUMNS = Object.freeze(/** @type {const} @satisfies {readonly (keyof Week)[]} */ ([
  "week", "week_start", "received", "with_note", "spam", "unsure", "clear", "unknown", "overridden", "hidden", "accepted",
  "ignored", "campaigns", "largest_campaign", "minutes_asked", "top_rule", "rules_version", "days_covered",
]));

/** The version of the exported JSON; the command line writes the same. */
const SCHEMA = 1;

/**
 * Shows this week's numbers, each beside last week's where there was one, and offers all weeks for export.
 *
 * @param {Week[]} weeks
 * @param {Date} now
 */
export function showWeeks(weeks, now) {
  const thisWeek = weeks.find((week) => week.week_start === monday(now));
  const lastWeek = weeks.find((week) => week.week_start === monday(now, 1));
  const any = thisWeek !== undefined || lastWeek !== undefined;
  element("#weeks-empty", HTMLElement).hidden = any;
  element("#week", HTMLElement).hidden = !any;
  for (const cell of document.querySelectorAll("[data-count]")) {
    const column = /** @type {keyof Week} */ (cell.getAttribute("data-count"));
    cell.replaceChildren(number(Number(thisWeek?.[column] ?? 0)));
    if (lastWeek) {
      const before = document.createElement("small");
      before.textContent = text("popup_last_week", [number(Number(lastWeek[column]))]);
      cell.append(before);
    }
  }
  for (const share of document.querySelectorAll(".shares i")) {
    const level = /** @type {import("../shared/types.js").Level} */ (share.getAttribute("data-level"));
    const count = thisWeek?.[level] ?? 0;
    /** @type {HTMLElement} */ (share).style.flexGrow = String(count);
    /** @type {HTMLElement} */ (share).hidden = count === 0;
  }
  offer(weeks);
}

/**
 * Links that hold the files: what is downloaded was never anywhere else, and the user's own click starts it.
 *
 * @param {Week[]} weeks
 */
function offer(weeks) {
  const rows = weeks.map((week) => ({ ...week }));
  element("#export", HTMLElement).hidden = weeks.length === 0;
  element("#csv", HTMLAnchorElement).href = file("text/csv", csv(COLUMNS, rows));
  element("#excel", HTMLAnchorElement).href = file("text/csv", csvForExcel(COLUMNS, rows, navigator.language));
  element("#json", HTMLAnchorElement).href = file("application/json", `${JSON.stringify({ schemaVersion: SCHEMA, weeks })}\n`);
}

/**
 * An address that holds the text itself, and so outlives a popup that closes while the browser asks where to save it.
 *
 * @param {string} type
 * @param {string} content
 */
const file = (type, content) => `data:${type};charset=utf-8,${encodeURIComponent(content)}`;
