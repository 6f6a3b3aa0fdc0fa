/** What an element says, line by line, as a reader sees it: from the order and kind of its parts, without any layout. */

/** Elements that do not start a line of their own. */
const INLINE = new Set("a abbr b bdi bdo button cite code em font i img input label li-icon mark q s small span strong sub sup svg u".split(" "));

/**
 * @typedef {object} Line
 * @property {string} text without what the controls say
 * @property {Element[]} controls in the page's order
 * @property {Element} block the element that makes it a line
 * @property {Set<Element>} parts the elements its words stand in
 *
 * @typedef {object} Reading how to take an element
 * @property {(element: Element) => boolean} [leaveOut]
 * @property {(element: Element) => boolean} [isControl] whose words are its own
 */

/**
 * @param {Element} root
 * @param {Reading} [reading]
 * @returns {Line[]} those that hold a word or a control
 */
export function linesOf(root, { leaveOut = () => false, isControl = () => false } = {}) {
  /** @type {Line[]} */
  const lines = [];
  /** @type {Line | null} */
  let line = null;

  /** @param {Element} block */
  const current = (block) => {
    if (!line) {
      line = { text: "", controls: [], block, parts: new Set() };
      lines.push(line);
    }
    return line;
  };

  /** @param {Node} node @param {Element} block @param {Element} parent */
  const visit = (node, block, parent) => {
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? "";
      if (words.trim() !== "") {
        current(block).parts.add(parent);
      }
      if (line) {
        line.text += words;
      }
    } else if (node.nodeType === 1) {
      const element = /** @type {Element} */ (node);
      if (leaveOut(element)) {
        return;
      }
      if (isControl(element)) {
        current(block).controls.push(element);
        return;
      }
      const breaks = !INLINE.has(element.localName);
      line = breaks ? null : line;
      if (line && element.previousSibling?.nodeType === 1) {
        line.text += " ";
      }
      for (const child of element.childNodes) {
        visit(child, breaks ? element : block, element);
      }
      line = breaks ? null : line;
    }
  };

  for (const child of root.childNodes) {
    visit(child, root, root);
  }
  for (const each of lines) {
    each.text = tidy(each.text);
  }
  return lines.filter((each) => each.text !== "" || each.controls.length > 0);
}

/** @param {string} text @returns {string} with single blanks */
export function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}
