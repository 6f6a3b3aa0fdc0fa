/**
 * The shapes that all rooms speak. Those of the core come from its own declarations.
 *
 * @typedef {"first" | "follow-up" | "inmail" | "sponsored"} Stage how far somebody who writes to the user has come
 *
 * @typedef {object} Circumstances what the page tells besides what is judged
 * @property {Stage} [stage] of a message; absent where the page does not show it
 * @property {boolean} [partial] whether the text is a mere preview: judged by itself, and not remembered
 * @property {string} [key] the sender's short name, such as `in:oriana-velk`, where the id is another: so that the same
 *   invitation counts once, whether the page shows its number or not
 *
 * @typedef {import("unblast-core").Invitation & Circumstances} Invitation
 * @typedef {import("unblast-core").Recipient} Recipient
 * @typedef {import("unblast-core").Verdict} Verdict
 * @typedef {import("unblast-core").Finding} Finding
 * @typedef {import("unblast-core").Level} Level
 * @typedef {import("unblast-core").Sensitivity} Sensitivity
 * @typedef {import("unblast-core").Week} Week
 * @typedef {import("unblast-core").TallyEntry} TallyEntry
 *
 * @typedef {Parameters<typeof import("unblast-core").readRecipient>[0]} ProfileTables rows of cells, by the names of the export's files
 *
 * @typedef {"spam" | "not-spam"} Decision what the user said of one invitation
 *
 * @typedef {object} Pack a campaign pack that was taken in
 * @property {number} number by which it is taken out again
 * @property {string} name of its file; empty where that is not known any more
 * @property {string} origin what its first comment says
 * @property {number} day on which it was taken in: days since 1970-01-01 in the user's time zone
 * @property {number} families how many campaigns it names
 * @property {number} fingerprints how many wordings of them
 *
 * @typedef {object} Settings
 * @property {boolean} enabled whether anything is read and marked at all
 * @property {Sensitivity} sensitivity how sure a flag must be
 * @property {boolean} hide whether flagged invitations are hidden on the page
 * @property {import("./layout-fix.js").LayoutFix | null} layoutFix where things stand on a page that changed, null for none
 *
 * @typedef {object} Card what is known of one invitation
 * @property {string} id
 * @property {Verdict} verdict
 * @property {Decision | null} decision
 * @property {boolean} raised whether it was judged worse once others had sent the same text
 *
 * @typedef {object} PageStatus what the content script sees on its page
 * @property {string | null} surface which invitation list it is, null where it is none
 * @property {boolean} understood whether all cards there could be read
 * @property {number} found how many cards were read
 * @property {{spam: number, unsure: number, clear: number, unknown: number}} levels
 * @property {number} hidden how many are hidden now
 */

export {};
