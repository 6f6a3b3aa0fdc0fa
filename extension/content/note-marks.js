/** Which words of a note were seen by the rules. */

/**
 * @typedef {import("../shared/types.js").Finding} Finding
 *
 * @typedef {object} Piece
 * @property {string} text
 * @property {"against" | "for" | null} side that its words speak on: against the sender, for them, or on none
 */

/** What the learned wording is called among the findings: it marks single words, not what a rule looks for. */
const WORDING = "wording";

/** From so many letters on a word tells something by itself, and from so many it is more than filling. */
const TELLING = 7;
const FILLING = 3;

/**
 * The loudest words of a text are often ones like "Hi" or "month", which explain nothing. Those go where something better is.
 *
 * @param {string} note
 * @param {[number, number][]} spans
 */
function worthMarking(note, spans) {
  const words = (/** @type {[number, number]} */ [start, end]) => note.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const longest = (/** @type {[number, number]} */ span) => Math.max(0, ...words(span).map(({ length }) => length));
  const best = spans.filter((span) => longest(span) >= (words(span).length > 1 ? FILLING + 1 : TELLING));
  const good = spans.filter((span) => longest(span) > FILLING);
  return best.length > 0 ? best : good.length > 0 ? good : spans;
}

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
      const spans = finding.spans ?? [];
      for (const [start, end] of finding.rule === WORDING ? worthMarking(note, spans) : spans) {
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
