/**
 * The shapes that all rooms speak. Those of the core come from its own declarations.
 *
 * @typedef {"first" | "follow-up" | "inmail" | "sponsored"} Stage how far somebody who writes to the user has come
 *
 * @typedef {object} Circumstances what the page tells besides what is judged
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
 * @typedef {"spam" | "not-spam"} Decision what the user said of one invitation
 *
 * @typedef {"allow" | "deny"} Standing what the user said of one sender: always show, always spam
 *
 * @typedef {object} KnownSender
 * @property {string} sender his short name, such as `in:oriana-velk`
 * @property {Standing} standing
 * @property {number} day on which it was said, in days since 1970-01-01
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
 * @property {string | null} sender by what the user's word on its sender is kept; null where that would tell nobody apart
 * @property {Standing | null} standing what he said of the sender; his word on this one invitation goes before it
 *
 * @typedef {object} PageStatus what the content script sees on its page
 * @property {string | null} surface which invitation list it is, null where it is none
 * @property {boolean} understood whether all cards there could be read
 * @property {number} found how many cards were read
 * @property {{spam: number, unsure: number, clear: number, unknown: number}} levels
 * @property {number} hidden how many are hidden now
 */

export {};
