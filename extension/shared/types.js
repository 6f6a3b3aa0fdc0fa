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
 * @typedef {Parameters<typeof import("unblast-core").readRecipient>[0]} ProfileTables rows of cells, by the names of the export's files
 *
 * @typedef {import("unblast-core").Decision} Decision what the user said of one invitation
 * @typedef {"accepted" | "ignored"} Answer how he himself answered it on the page
 * @typedef {import("unblast-core").LearnedThing} LearnedThing
 * @typedef {import("unblast-core").OwnPhrase} OwnPhrase
 *
 * @typedef {object} Learning what the user's decisions taught, and his own phrases
 * @property {LearnedThing[]} things the heaviest first
 * @property {number} decisions how many decisions they come from
 * @property {OwnPhrase[]} phrases in the order in which they were added
 * @property {boolean} undo whether the last forgetting or reset can still be taken back: until the day is over
 *
 * @typedef {object} RehearsedNote a received text in which a phrase stands
 * @property {string} text
 * @property {[number, number][]} spans where, in UTF-16 code units
 * @property {Level} before as it is judged now, by its text alone
 * @property {Level} after as it would be judged
 * @property {boolean} kept whether the user said that it is no mass mail
 *
 * @typedef {object} Rehearsal what a phrase would have done to the received texts that are still kept
 * @property {number} days how far back
 * @property {number} searched how many texts were looked at
 * @property {number} hits in how many it stands
 * @property {number} flagged how many it would have flagged that are not flagged
 * @property {number} cleared how many would not be flagged any more
 * @property {number} kept in how many it stands that the user kept
 * @property {number} keptFlagged how many of those it would have flagged
 * @property {RehearsedNote[]} examples the kept ones first, then those whose level changes; a few
 *
 * @typedef {object} Pack a campaign pack that was taken in
 * @property {number} number by which it is taken out again
 * @property {string} name of its file; empty where that is not known any more
 * @property {string} origin what its first comment says
 * @property {number} day on which it was taken in: days since 1970-01-01 in the user's time zone
 * @property {number} families how many campaigns it names
 * @property {number} fingerprints how many wordings of them
 *
 * @typedef {object} Overview what is kept of campaigns and of verdicts, the newest first
 * @property {import("unblast-core").Campaign[]} campaigns
 * @property {Past[]} recent
 *
 * @typedef {object} Past a verdict that was counted, as far as it is kept
 * @property {string} id
 * @property {number} day on which the invitation came, in days since 1970-01-01
 * @property {boolean} withNote
 * @property {Level} level
 * @property {string | null} topRule what weighed most against it
 * @property {number} minutes asked for, 0 where none
 * @property {boolean} hidden whether it was hidden on the page
 * @property {boolean} raised whether it was judged worse once others had sent the same text
 * @property {Decision | null} decision
 * @property {Answer | null} answer
 * @property {Standing | null} standing what the user said of its sender
 * @property {string} words how its text begins; empty where that is not kept, or no more
 * @property {number} senders how many sent the same text, 0 where no other is known
 *
 * @typedef {"allow" | "deny"} Standing what the user said of one sender: always show, always spam
 *
 * @typedef {object} KnownSender
 * @property {string} sender his short name, such as `in:oriana-velk`
 * @property {Standing} standing
 * @property {number} day on which it was said, in days since 1970-01-01
 *
 * @typedef {"badge" | "dim" | "hide" | "quiet"} Display badge: marked; dim: faded until looked at; hide: out of sight; quiet: nothing
 *   is painted at all, on no invitation
 *
 * @typedef {object} Settings
 * @property {boolean} enabled whether anything is read and marked at all
 * @property {Sensitivity} sensitivity how sure a flag must be
 * @property {Display} display what becomes of flagged invitations on the page
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
 * @property {Flagged[]} flagged in the page's order, as many as a popup can hold
 *
 * @typedef {object} Flagged an invitation or message that is spam, unsure, or spam by the user's word
 * @property {string} id
 * @property {Invitation["kind"]} kind
 * @property {Verdict["level"]} level
 * @property {number} probability as it may be shown, 0 to 1
 * @property {Decision | null} decision
 * @property {string | undefined} name
 * @property {string} words how its text begins; empty where it has none
 * @property {Pick<Finding, "rule" | "points" | "values">[]} findings the heaviest first
 */

export {};
