// What a page can see of a visitor who should only read: input it did not get from a person, and changes to its own
// nodes. Tests read window.pageWatch.
"use strict";
(() => {
  const seen = { trustedClicks: 0, syntheticEvents: 0, touched: [] };
  window.pageWatch = seen;
  for (const type of ["click", "mousedown", "pointerdown", "keydown", "input", "change", "submit"]) {
    document.addEventListener(type, (event) => {
      if (!event.isTrusted) seen.syntheticEvents++;
      else if (type === "click") seen.trustedClicks++;
    }, true);
  }
  document.addEventListener("DOMContentLoaded", () => {
    const own = new WeakSet(document.querySelectorAll("*"));
    new MutationObserver((changes) => {
      for (const change of changes) {
        const name = change.target.nodeName;
        if (change.type === "attributes" && own.has(change.target)) seen.touched.push(`${name} ${change.attributeName}`);
        for (const node of change.removedNodes) if (own.has(node)) seen.touched.push(`${name} lost ${node.nodeName}`);
      }
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
})();
