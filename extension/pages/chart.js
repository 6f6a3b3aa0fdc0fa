import { language, number, plural, text } from "../shared/i18n.js";
import { dateText, monday } from "./calendar.js";
import { element, make } from "./dom.js";

/**
 * @typedef {import("../shared/types.js").Week} Week
 * @typedef {import("../shared/types.js").Level} Level
 */

/** How many weeks the chart shows at most, this one included, and at least, so that one week is no wall. */
export const MOST_WEEKS = 53;
const FEWEST_WEEKS = 8;

/** Up to so many each week has its own date below; beyond, each month has its name. */
const DATED_WEEKS = 9;

/** From the base line up. @type {Level[]} */
const STACK = ["spam", "unsure", "clear", "unknown"];

const COLUMNS = /** @type {const} @satisfies {readonly (keyof Week)[]} */ (["received", "spam", "unsure", "clear", "unknown", "minutes_asked", "hidden"]);

/** @typedef {{start: string} & Record<typeof COLUMNS[number], number>} Bar */

/**
 * Draws the weeks, each a column of its levels, and writes the same numbers into the table behind it.
 *
 * @param {Week[]} weeks
 * @param {Date} now
 */
export function showChart(weeks, now) {
  const known = new Map(weeks.map((week) => [week.week_start, week]));
  const all = Array.from({ length: MOST_WEEKS }, (_, ago) => bar(monday(now, ago), known));
  const oldest = all.findLastIndex(({ received }) => received > 0);
  element("#history", HTMLElement).hidden = oldest < 0;
  if (oldest < 0) {
    return;
  }
  const shown = all.slice(0, Math.max(FEWEST_WEEKS, oldest + 1)).reverse();
  const top = roundUp(Math.max(...shown.map(({ received }) => received)));
  element("#scale", HTMLElement).replaceChildren(...[top, top / 2, 0].map((mark) => make("span", [number(mark)])));
  element("#plot", HTMLElement).replaceChildren(...shown.map((each, at) => column(each, shown[at - 1], shown.length, top)));
  const listed = all.slice(0, oldest + 1);
  const sum = (/** @type {"received" | "spam" | "unsure"} */ name) => number(listed.reduce((total, each) => total + each[name], 0));
  element("#chart-says", HTMLElement).textContent = plural("chart_says", listed.length, [sum("received"), sum("spam"), sum("unsure")]);
  element("#rows", HTMLElement).replaceChildren(...listed.map(row));
}

/** @param {string} start @param {Map<string, Week>} known @returns {Bar} */
function bar(start, known) {
  const week = known.get(start);
  return /** @type {Bar} */ ({ start, ...Object.fromEntries(COLUMNS.map((name) => [name, week?.[name] ?? 0])) });
}

/** @param {number} most @returns {number} the next of 2, 4, 10, 20, 40, 100 and so on: even, so that half of it is a whole number */
function roundUp(most) {
  let unit = 1;
  while (10 * unit < most) {
    unit *= 10;
  }
  return [2, 4, 10].map((step) => step * unit).find((step) => step >= most) ?? 10 * unit;
}

/**
 * @param {Bar} week
 * @param {Bar | undefined} before
 * @param {number} count of all columns
 * @param {number} top of the scale
 */
function column(week, before, count, top) {
  const parts = STACK.filter((level) => week[level] > 0).map((level) => {
    const part = make("i", []);
    part.dataset.level = level;
    part.style.flexGrow = String(week[level]);
    return part;
  });
  const filled = make("div", parts, { className: "bar" });
  filled.style.blockSize = `${(100 * week.received) / top}%`;
  const made = make("div", [make("div", [filled], { className: "room" }), ...label(week, before, count)], { className: "week", title: sentence(week) });
  return made;
}

/**
 * What stands below a column. In a narrow window only those that come first are read: every other date, every third month.
 *
 * @param {Bar} week
 * @param {Bar | undefined} before
 * @param {number} count
 */
function label({ start }, before, count) {
  const month = Number(start.slice(5, 7));
  if (count > DATED_WEEKS && before?.start.slice(0, 7) === start.slice(0, 7)) {
    return [];
  }
  const dated = count <= DATED_WEEKS;
  // The first column's month may be half over, and the name of the next would stand upon its own.
  if (!dated && before === undefined && Number(start.slice(8)) > 14) {
    return [];
  }
  const words = dayWords(start, dated ? { day: "numeric", month: "short" } : { month: "short" });
  const first = dated ? (Date.parse(start) / 604_800_000) % 2 < 1 : month % 3 === 1;
  return [make("span", [words], { className: `when${dated ? " dated" : ""}${first ? "" : " spare"}` })];
}

/** @param {Bar} week */
function sentence(week) {
  const counts = STACK.map((level) => `${text(`level_${level}`)}: ${number(week[level])}`);
  return [`${text("chart_week")} ${dateText(week.start)}`, `${text("count_received")}: ${number(week.received)}`, ...counts].join(" · ");
}

/** @param {Bar} week */
function row(week) {
  return make("tr", [make("th", [dateText(week.start)], { scope: "row" }), ...COLUMNS.map((name) => make("td", [number(week[name])]))]);
}

/** @param {string} day such as 2026-11-16 @param {Intl.DateTimeFormatOptions} options */
const dayWords = (day, options) => new Intl.DateTimeFormat(language(), { ...options, timeZone: "UTC" }).format(new Date(day));
