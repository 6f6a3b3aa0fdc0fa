/** Which words of a note were seen by the rules. */

/**
 * @typedef {import("../shared/types.js").Finding} Finding
 *
 * @typedef {object} Piece
 * @property {string} text
 * @property {"against" | "for" | null} side that its words speak on: against the sender, for them, or on none
 */

/**
 * Cuts a note into pieces. Where findings overlap, those against go first.
 *
 * @param {string} note
 * @param {Finding[]} findings
 * @returns {Piece[]} that make up the whole note again
 */
export function pieces(note, findings) {
  const sides = /** @type {Piece["side"][]} */ (new Array(note.length).fill(null));
  for (const side of /** @type {const} */ (["for", "against"])) {
    for (const finding of findings.filter(({ points }) => (points > 0) === (side === "against"))) {
      for (const [start, end] of finding.spans ?? []) {
        sides.fill(side, Math.max(0, start), Math.max(0, end));
      }
    }
  }
  /** @type {Piece[]} */
  const found = [];
  for (let at = 0; at < note.length; at++) {
    const side = sides[at] ?? null;
    const last = found.at(-1);
    if (last?.side === side) {
      last.text += note[at];
    } else {
      found.push({ text: note.charAt(at), side });
    }
  }
  return found;
}
