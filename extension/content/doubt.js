/** When a page that is not understood is said to be so: not at once, for pages come in parts. */

/** How long a page may be half there before it counts as not understood, in milliseconds. */
export const PATIENCE = 2_000;

/**
 * @param {() => void} onOld called once a doubt has lasted
 */
export function createDoubt(onOld) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isOld = false;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    isOld = false;
  };
  return {
    /** @param {boolean} understood @returns {boolean} whether the page has not been understood for a while */
    lasts(understood) {
      if (understood) {
        stop();
      } else {
        timer ??= setTimeout(() => {
          isOld = true;
          onOld();
        }, PATIENCE);
      }
      return isOld;
    },
    stop,
  };
}
