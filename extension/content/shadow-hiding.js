/**
 * Hides and dims cards inside the page's open shadow roots, where the extension's style sheet does not reach: by a style element of our own
 * in that root, for as long as a card there is hidden or dimmed. The page's elements stay as they are.
 */
import { ATTRIBUTE, CARD_STYLE, OURS } from "./host.js";
import { make } from "./dom.js";

export function createShadowHiding() {
  /** @type {Map<ShadowRoot, HTMLStyleElement>} */
  const styles = new Map();

  return {
    /** @param {Iterable<Element>} rows that are hidden or dimmed now, wherever they stand */
    keepFor(rows) {
      const roots = new Set([...rows].map((row) => row.getRootNode()).filter((root) => "host" in root));
      for (const [root, style] of styles) {
        if (!roots.has(root)) {
          style.remove();
          styles.delete(root);
        }
      }
      for (const root of /** @type {Set<ShadowRoot>} */ (roots)) {
        if (!styles.get(root)?.isConnected) {
          const style = make(root.ownerDocument, "style", { [ATTRIBUTE]: OURS, text: CARD_STYLE });
          root.append(style);
          styles.set(root, style);
        }
      }
    },
  };
}
