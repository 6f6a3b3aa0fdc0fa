/**
 * What the user said: of the one invitation, else of its sender.
 *
 * @param {{decision: import("./types.js").Decision | null, standing: import("./types.js").Standing | null}} card
 * @returns {import("./types.js").Decision | null}
 */
export function effectiveDecision({ decision, standing }) {
  return decision ?? (standing === null ? null : standing === "allow" ? "not-spam" : "spam");
}
