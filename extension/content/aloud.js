/** Says one sentence to screen readers once things have come to rest: of what only passes by they hear nothing. */

/** How long nothing may change before it is said, in milliseconds: verdicts come in by the dozen. */
export const REST = 1_000;

/** @param {HTMLElement} region that is read out when its text changes */
export function createAloud(region) {
  let wanted = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  return {
    /** @param {string} words */
    say(words) {
      if (words !== wanted) {
        wanted = words;
        clearTimeout(timer);
        timer = setTimeout(() => (region.textContent = words), REST);
      }
    },
    /** The last thing there is to say. @param {string} words */
    sayNow(words) {
      clearTimeout(timer);
      region.textContent = words;
    },
  };
}
