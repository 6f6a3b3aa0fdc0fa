/** When our bar gives way: while an open panel lies where it stands, so that no line and no button of a tall panel is ever under it. */

/**
 * @param {Window & typeof globalThis} window
 * @param {() => number} height of the strip at the window's end where the bar stands, in CSS pixels
 * @param {(away: boolean) => void} giveWay
 */
export function createGivingWay(window, height, giveWay) {
  /** @type {Set<Element>} */
  const open = new Set();
  /** @type {Set<Element>} */
  const under = new Set();
  /** @type {IntersectionObserver | null} */
  let observer = null;

  /** @param {IntersectionObserverEntry[]} entries */
  function notice(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        under.add(target);
      } else {
        under.delete(target);
      }
      // Its card is gone, and the panel with it.
      if (!target.isConnected) {
        setOpen(target, false);
      }
    }
    giveWay(under.size > 0);
  }

  function look() {
    observer?.disconnect();
    const above = Math.max(0, window.innerHeight - height());
    observer = new window.IntersectionObserver(notice, { rootMargin: `-${Math.floor(above)}px 0px 0px 0px` });
    open.forEach((panel) => observer?.observe(panel));
  }

  /** @param {Element} panel @param {boolean} isOpen */
  function setOpen(panel, isOpen) {
    if (open.has(panel) === isOpen || !window.IntersectionObserver) {
      return;
    }
    if (isOpen) {
      open.add(panel);
    } else {
      open.delete(panel);
      under.delete(panel);
    }
    if (open.size === 0) {
      observer?.disconnect();
      observer = null;
      window.removeEventListener("resize", look);
      giveWay(false);
    } else {
      window.addEventListener("resize", look);
      look();
    }
  }

  return setOpen;
}
