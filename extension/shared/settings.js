/** @typedef {import("./types.js").Settings} Settings */

/** What holds until the user says otherwise. */
export const DEFAULTS = Object.freeze(/** @type {Settings} */ ({ enabled: true, sensitivity: "balanced", display: "badge", layoutFix: null }));

/** How sure a flag must be, from the surest to the keenest. */
export const SENSITIVITIES = Object.freeze(/** @type {Settings["sensitivity"][]} */ (["careful", "balanced", "strict"]));

/** What becomes of flagged invitations on the page, from the most to the least that is seen of them. */
export const DISPLAYS = Object.freeze(/** @type {Settings["display"][]} */ (["badge", "dim", "hide", "quiet"]));

/** How far somebody who writes to the user may have come. */
export const STAGES = Object.freeze(/** @type {import("./types.js").Stage[]} */ (["first", "follow-up", "inmail", "sponsored"]));

/** How many phrases of his own the user may have, and how long one may be, in UTF-16 code units. The core holds the same. */
export const PHRASES_LIMIT = 50;
export const PHRASE_LIMIT = 100;
