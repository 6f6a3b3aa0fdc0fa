/** @typedef {import("./types.js").Settings} Settings */

/** What holds until the user says otherwise. */
export const DEFAULTS = Object.freeze(/** @type {Settings} */ ({ enabled: true, sensitivity: "balanced", hide: false, layoutFix: null }));

/** How sure a flag must be, from the surest to the keenest. */
export const SENSITIVITIES = Object.freeze(/** @type {Settings["sensitivity"][]} */ (["careful", "balanced", "strict"]));

/** How far somebody who writes to the user may have come. */
export const STAGES = Object.freeze(/** @type {import("./types.js").Stage[]} */ (["first", "follow-up", "inmail", "sponsored"]));
