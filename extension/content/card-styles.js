/**
 * The style elements of our own that hide and dim cards where the extension's style sheet does not: in the page's open shadow roots, and
 * for dimming in the page as well. Each stays for as long as a card there is hidden or dimmed. The page's elements stay as they are.
 */
import { ATTRIBUTE, DIMMED_STYLE, HIDDEN_STYLE, OURS } from "./host.js";
import { make } from "./dom.js";

/** @param {Document} page */
export function createCardStyles(page) {
  /** @type {Map<Node, HTMLStyleElement>} */
  const styles = new Map();

  /** @param {Node} root @param {string} css */
  const keep = (root, css) => {
    const style = styles.get(root) ?? make(page, "style", { [ATTRIBUTE]: OURS });
    if (style.textContent !== css) {
      style.textContent = css;
    }
    if (!style.isConnected) {
      (root === page ? page.head : root).appendChild(style);
    }
    styles.set(root, style);
  };

  return {
    /** @param {Iterable<Element>} hidden rows, wherever they stand @param {Iterable<Element>} dimmed rows */
    keepFor(hidden, dimmed) {
      const dims = new Set([...dimmed].map((row) => row.getRootNode()));
      const wanted = new Set([...[...hidden].map((row) => row.getRootNode()).filter((root) => root !== page), ...dims]);
      for (const [root, style] of styles) {
        if (!wanted.has(root)) {
          style.remove();
          styles.delete(root);
        }
      }
      for (const root of wanted) {
        keep(root, (root === page ? "" : HIDDEN_STYLE) + (dims.has(root) ? DIMMED_STYLE : ""));
      }
    },
  };
}
