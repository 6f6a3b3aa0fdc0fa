const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * @param {Date} [now]
 * @returns {number} days since 1970-01-01, by the calendar of the user's time zone
 */
export function today(now = new Date()) {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * MINUTE) / DAY);
}
