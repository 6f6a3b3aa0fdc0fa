import { language } from "../shared/i18n.js";

const DAYS = 7;

/**
 * @param {Date} now
 * @param {number} weeksAgo
 * @returns {string} the Monday of the week by the user's calendar, such as 2026-11-16, as the tally writes it
 */
export function monday(now, weeksAgo = 0) {
  const sinceMonday = (now.getDay() + DAYS - 1) % DAYS;
  return isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - sinceMonday - DAYS * weeksAgo));
}

/** @param {Date} time @returns {string} its day by the user's calendar, such as 2026-11-16 */
export function isoDay(time) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** @param {number} day days since 1970-01-01 @returns {string} the date as the language writes it */
export const dayText = (day) => written(day * 86_400_000);

/** @param {string} day such as 2026-11-16 @returns {string} the same */
export const dateText = (day) => written(Date.parse(day));

/** @param {number} time */
const written = (time) => new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(time);
