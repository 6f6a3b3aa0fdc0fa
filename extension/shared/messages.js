/**
 * What the rooms say to each other, one shot and one answer each.
 *
 * @typedef {import("./types.js").Invitation} Invitation
 * @typedef {import("./types.js").Settings} Settings
 * @typedef {import("./types.js").Recipient} Recipient
 * @typedef {import("./types.js").Card} Card
 * @typedef {import("./types.js").Week} Week
 * @typedef {import("./types.js").Decision} Decision
 * @typedef {import("./types.js").Standing} Standing
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").PageStatus} PageStatus
 * @typedef {import("./types.js").ProfileTables} ProfileTables
 * @typedef {import("./types.js").Pack} Pack
 * @typedef {ReturnType<typeof import("unblast-core").previewPack>} PackPreview
 * @typedef {import("./types.js").OwnPhrase} OwnPhrase
 * @typedef {import("./types.js").Learning} Learning
 * @typedef {import("./types.js").Rehearsal} Rehearsal
 *
 * @typedef {{type: "judge", invitations: Invitation[]}} Judge
 * @typedef {{type: "decide", id: string, decision: Decision | null, invitation?: Invitation}} Decide with the invitation as the
 *   page shows it, from which is learned; without it nothing new is
 * @typedef {{type: "set-sender", sender: string, standing: Standing | null}} SetSender null takes an earlier word back
 * @typedef {{type: "senders"}} AskSenders
 * @typedef {{type: "answered", id: string, answer: Answer, invitation: Invitation, onList?: boolean}} Answered seen on the page;
 *   `onList` where that shows the notes of invitations
 * @typedef {{type: "hidden", ids: string[]}} Hidden
 * @typedef {{type: "settings"}} AskSettings
 * @typedef {{type: "set", changes: Partial<Settings>}} SetSettings
 * @typedef {{type: "recipient"}} AskRecipient
 * @typedef {{type: "set-recipient", recipient: Recipient}} SetRecipient
 * @typedef {{type: "read-profile", tables: ProfileTables}} ReadProfile
 * @typedef {{type: "packs"}} AskPacks
 * @typedef {{type: "preview-pack", text: string}} PreviewPack
 * @typedef {{type: "export-pack"}} ExportPack
 * @typedef {{type: "add-pack", text: string, name: string, origin: string}} AddPack
 * @typedef {{type: "remove-pack", number: number}} RemovePack
 * @typedef {AskPacks | PreviewPack | ExportPack | AddPack | RemovePack} AboutPacks
 * @typedef {{type: "weeks"}} AskWeeks
 * @typedef {{type: "overview"}} AskOverview
 * @typedef {{type: "learning"}} AskLearning
 * @typedef {{type: "forget-learned", thing: string}} ForgetLearned one thing, out of all decisions
 * @typedef {{type: "reset-learned"}} ResetLearned all things; decisions and phrases stay
 * @typedef {{type: "undo-learned"}} UndoLearned takes the last forgetting or reset back
 * @typedef {{type: "add-phrase", phrase: OwnPhrase}} AddPhrase the same words again only change what they speak for
 * @typedef {{type: "remove-phrase", text: string}} RemovePhrase
 * @typedef {{type: "rehearse-phrase", phrase: OwnPhrase}} RehearsePhrase changes nothing
 * @typedef {AskLearning | ForgetLearned | ResetLearned | UndoLearned | AddPhrase | RemovePhrase | RehearsePhrase} AboutLearning
 * @typedef {{type: "erase"}} Erase
 * @typedef {{type: "forgotten"}} AskForgotten
 * @typedef {{type: "troubles"}} AskTroubles
 * @typedef {{type: "troubles-read"}} TroublesRead
 * @typedef {Judge | Decide | Answered | SetSender | AskSenders | Hidden | AskSettings | SetSettings | AskRecipient | SetRecipient | ReadProfile | AboutPacks | AskWeeks | AskOverview | AboutLearning
 *   | Erase | AskForgotten | AskTroubles | TroublesRead} Request
 *   to the background
 *
 * @typedef {{type: "settings-changed", settings: Settings}} SettingsChanged
 * @typedef {{type: "decided", id: string, decision: Decision | null}} Decided
 * @typedef {{type: "sender-said", sender: string, standing: Standing | null}} SenderSaid
 * @typedef {{type: "campaign-grew"}} CampaignGrew what has a note may now be judged otherwise than before: ask again
 * @typedef {{type: "taught"}} Taught so may all
 * @typedef {{type: "page-status"}} AskPageStatus
 * @typedef {{type: "outline"}} AskOutline the page's structure without a word of it, as a text
 * @typedef {{type: "jump", step: 1 | -1}} Jump go to the next flagged card, or the one before
 * @typedef {{type: "try-layout", fix: import("./layout-fix.js").LayoutFix}} TryLayout how many cards would be read with it
 * @typedef {SettingsChanged | Decided | SenderSaid | CampaignGrew | Taught | AskPageStatus | AskOutline | Jump | TryLayout} PageRequest to a content script
 *
 * @typedef {object} Answers what each request of the background is answered with
 * @property {{settings: Settings, cards: Card[], grew: boolean}} judge
 * @property {{id: string, decision: Decision | null}} decide
 * @property {{sender: string, standing: Standing | null, forgotten: string | null}} set-sender `forgotten`: the sender who had
 *   to be forgotten for it, because the list was full
 * @property {{senders: import("./types.js").KnownSender[], limit: number, forgotten: number}} senders the newest first, and how
 *   many were forgotten so far
 * @property {{ok: true}} answered
 * @property {{ok: true}} hidden
 * @property {Settings} settings
 * @property {Settings} set
 * @property {Recipient} recipient who the user said he is; empty where he said nothing
 * @property {Recipient} set-recipient what is kept now
 * @property {Recipient} read-profile who the user is by these tables; nothing is kept
 * @property {Pack[]} packs
 * @property {PackPreview} preview-pack how much it holds, and how many of the remembered texts it would know
 * @property {PackPreview & {text: string}} export-pack the campaigns found here, without a word of their texts
 * @property {{packs: Pack[], number: number}} add-pack
 * @property {{packs: Pack[], removed: {text: string, name: string, origin: string} | null}} remove-pack with what brings it back
 * @property {Week[]} weeks
 * @property {import("./types.js").Overview} overview of what is kept; a few of each
 * @property {Learning} learning
 * @property {Learning} forget-learned
 * @property {Learning} reset-learned
 * @property {Learning} undo-learned
 * @property {Learning} add-phrase refused where there are too many, or it is too long or holds no word
 * @property {Learning} remove-phrase
 * @property {Rehearsal} rehearse-phrase
 * @property {{ok: true}} erase all stored data is gone
 * @property {{texts: number, weeks: number}} forgotten how many remembered texts were forgotten so far, because the memory was
 *   full, and how many weeks, because the storage was
 * @property {string[]} troubles families of stored records that came back damaged, until the user has read of it
 * @property {{ok: true}} troubles-read
 */

/** What the background answers where it could not do what was asked: one sentence, nothing changed. */
export class RefusedError extends Error {}

/**
 * Asks the background.
 *
 * @template {Request} R
 * @param {R} request
 * @returns {Promise<Answers[R["type"]]>} rejects with a {@link RefusedError} where the background says why not, and with
 *   the browser's own error where there is no background any more
 */
export async function ask(request) {
  const answer = await chrome.runtime.sendMessage(request);
  if (answer === undefined || answer === null) {
    throw new RefusedError("The background gave no answer.");
  }
  if (typeof answer.refused === "string") {
    throw new RefusedError(answer.refused);
  }
  return answer;
}

/**
 * Whether a message comes from this extension itself.
 *
 * @param {chrome.runtime.MessageSender} sender
 */
export function isOurs(sender) {
  return sender.id === chrome.runtime.id;
}
