import { BadRequestError, count, flag, id, line, list, object, oneOf, present, text } from "./fields.js";
import { readLayoutFix } from "../shared/layout-fix.js";
import { DISPLAYS, PHRASE_LIMIT, SENSITIVITIES, STAGES } from "../shared/settings.js";

/**
 * Whether a message is what it says. Every field is looked at, and copied by name: nothing else comes through.
 *
 * @typedef {import("../shared/messages.js").Request} Request
 * @typedef {import("../shared/types.js").Invitation} Invitation
 * @typedef {import("../shared/types.js").Settings} Settings
 * @typedef {import("../shared/types.js").Recipient} Recipient
 * @typedef {import("../shared/types.js").Decision} Decision
 * @typedef {import("../shared/types.js").Standing} Standing
 * @typedef {import("./fields.js").Fields} Fields
 */

/** How many trades, employers, schools or languages the user may name. */
export const OWN_LIST_LIMIT = 200;

/** How long one of them may be, in UTF-16 code units. */
export const OWN_LINE_LIMIT = 200;

/** How long a pack may be, in UTF-16 code units. With 5,000 fingerprints and the longest names it has 750,000. */
export const PACK_LIMIT = 1_000_000;

/** How many rows of a table of his export are read. */
export const ROWS_LIMIT = 10_000;

const PROFILE_FILES = /** @type {const} */ (["Profile.csv", "Positions.csv", "Skills.csv"]);

/** What the pages of the extension may ask for, and a content script may not. */
const PAGES_ONLY = new Set([
  "senders", "recipient", "set-recipient", "read-profile", "weeks", "overview", "erase", "forgotten", "troubles", "troubles-read",
  "packs", "preview-pack", "export-pack", "add-pack", "remove-pack",
  "learning", "forget-learned", "reset-learned", "undo-learned", "add-phrase", "remove-phrase", "rehearse-phrase",
]);

/**
 * @param {unknown} message as it came
 * @param {boolean} fromPage whether a page of the extension sent it
 * @returns {Request}
 */
export function readRequest(message, fromPage) {
  const fields = object(message, "The message");
  const type = fields.type;
  if (PAGES_ONLY.has(/** @type {string} */ (type)) && !fromPage) {
    throw new BadRequestError(`A web page's tab may not ask for "${type}".`);
  }
  switch (type) {
    case "judge":
      return { type, invitations: list(fields.invitations, "invitations").map((each, i) => invitation(each, `invitations[${i}]`)) };
    case "decide":
      return present({
        type,
        id: id(fields.id, "id"),
        decision: decision(fields.decision),
        invitation: fields.invitation === undefined ? undefined : invitation(fields.invitation, "invitation"),
      });
    case "set-sender":
      return { type, sender: sender(fields.sender), standing: standing(fields.standing) };
    case "answered":
      return present({
        type,
        id: id(fields.id, "id"),
        answer: answer(fields.answer),
        invitation: invitation(fields.invitation, "invitation"),
        onList: flag(fields.onList, "onList"),
      });
    case "hidden":
      return { type, ids: list(fields.ids, "ids").map((each, i) => id(each, `ids[${i}]`)) };
    case "set":
      return { type, changes: settings(object(fields.changes, "changes"), fromPage) };
    case "set-recipient":
      return { type, recipient: recipient(object(fields.recipient, "recipient")) };
    case "preview-pack":
      return { type, text: line(fields.text, "text", PACK_LIMIT) };
    case "add-pack":
      return { type, text: line(fields.text, "text", PACK_LIMIT), name: line(fields.name, "name", OWN_LINE_LIMIT), origin: line(fields.origin, "origin", OWN_LINE_LIMIT) };
    case "remove-pack":
      return { type, number: count(fields.number, "number") ?? -1 };
    case "read-profile":
      return { type, tables: tables(object(fields.tables, "tables")) };
    case "forget-learned":
      return { type, thing: id(fields.thing, "thing") };
    case "add-phrase":
    case "rehearse-phrase":
      return { type, phrase: phrase(object(fields.phrase, "phrase")) };
    case "remove-phrase":
      return { type, text: id(fields.text, "text") };
    case "learning":
    case "reset-learned":
    case "undo-learned":
    case "packs":
    case "export-pack":
    case "settings":
    case "senders":
    case "recipient":
    case "weeks":
    case "overview":
    case "erase":
    case "forgotten":
    case "troubles":
    case "troubles-read":
      return { type };
    default:
      throw new BadRequestError(`There is no message of type ${JSON.stringify(type)}.`);
  }
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Invitation}
 */
function invitation(value, where) {
  const from = object(value, where);
  const sender = from.sender === undefined ? undefined : object(from.sender, `${where}.sender`);
  if (from.kind !== undefined && from.kind !== "invitation" && from.kind !== "message") {
    throw new BadRequestError(`${where}.kind is neither "invitation" nor "message".`);
  }
  return present({
    id: id(from.id, `${where}.id`),
    kind: from.kind,
    sentAt: text(from.sentAt, `${where}.sentAt`),
    seenAt: text(from.seenAt, `${where}.seenAt`),
    language: text(from.language, `${where}.language`),
    note: text(from.note, `${where}.note`),
    noteMayBeCut: flag(from.noteMayBeCut, `${where}.noteMayBeCut`),
    stage: oneOf(STAGES, from.stage, `${where}.stage`),
    followUp: count(from.followUp, `${where}.followUp`),
    partial: flag(from.partial, `${where}.partial`),
    key: from.key === undefined ? undefined : id(from.key, `${where}.key`),
    sender: sender && present({
      name: text(sender.name, `${where}.sender.name`),
      profileUrl: text(sender.profileUrl, `${where}.sender.profileUrl`),
      headline: text(sender.headline, `${where}.sender.headline`),
      mutualConnections: count(sender.mutualConnections, `${where}.sender.mutualConnections`),
      followsYou: flag(sender.followsYou, `${where}.sender.followsYou`),
      verified: flag(sender.verified, `${where}.sender.verified`),
      premium: flag(sender.premium, `${where}.sender.premium`),
    }),
  });
}

/**
 * @param {Fields} from
 * @param {boolean} fromPage
 * @returns {Partial<Settings>}
 */
function settings(from, fromPage) {
  if (from.layoutFix !== undefined && !fromPage) {
    throw new BadRequestError("A web page's tab may not set changes.layoutFix.");
  }
  return present({
    enabled: flag(from.enabled, "changes.enabled"),
    display: oneOf(DISPLAYS, from.display, "changes.display"),
    layoutFix: from.layoutFix === undefined || from.layoutFix === null ? from.layoutFix : readLayoutFix(from.layoutFix),
    sensitivity: oneOf(SENSITIVITIES, from.sensitivity, "changes.sensitivity"),
  });
}

/**
 * @param {Fields} from
 * @returns {Recipient} without what is empty
 */
function recipient(from) {
  const place = from.location === undefined ? {} : object(from.location, "recipient.location");
  const location = present({
    country: ownLine(place.country, "recipient.location.country"),
    region: ownLine(place.region, "recipient.location.region"),
    city: ownLine(place.city, "recipient.location.city"),
  });
  return present({
    location: Object.keys(location).length > 0 ? location : undefined,
    trades: ownList(from.trades, "recipient.trades"),
    employers: ownList(from.employers, "recipient.employers"),
    schools: ownList(from.schools, "recipient.schools"),
    languages: ownList(from.languages, "recipient.languages"),
  });
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {string[] | undefined} undefined where nothing is said
 */
function ownList(value, where) {
  if (value !== undefined && (!Array.isArray(value) || value.length > OWN_LIST_LIMIT)) {
    throw new BadRequestError(`${where} is not a list of at most ${OWN_LIST_LIMIT}.`);
  }
  const lines = (value ?? []).map((each, i) => ownLine(each, `${where}[${i}]`)).filter((line) => line !== undefined);
  return lines.length > 0 ? lines : undefined;
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {string | undefined} undefined where nothing is said
 */
const ownLine = (value, where) => line(value, where, OWN_LINE_LIMIT) || undefined;

/**
 * @param {Fields} from
 * @returns {import("../shared/types.js").ProfileTables}
 */
function tables(from) {
  return Object.fromEntries(PROFILE_FILES.filter((name) => from[name] !== undefined).map((name) => [name, rows(from[name], `tables["${name}"]`)]));
}

/** @param {unknown} value @param {string} where @returns {string[][]} */
function rows(value, where) {
  if (!Array.isArray(value) || value.length > ROWS_LIMIT || !value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"))) {
    throw new BadRequestError(`${where} is not a list of at most ${ROWS_LIMIT} rows of texts.`);
  }
  return value.map((row) => row.map((/** @type {string} */ cell) => cell.toWellFormed()));
}

/** @param {unknown} value @returns {string} */
function sender(value) {
  const key = id(value, "sender");
  if (!key.startsWith("in:")) {
    throw new BadRequestError('sender is not the short name of a person, such as "in:somebody".');
  }
  return key;
}

/**
 * @param {unknown} value
 * @returns {Standing | null}
 */
function standing(value) {
  if (value !== null && value !== "allow" && value !== "deny") {
    throw new BadRequestError('standing is none of "allow", "deny", null.');
  }
  return value;
}

/**
 * @param {unknown} value
 * @returns {Decision | null}
 */
function decision(value) {
  if (value !== null && value !== "spam" && value !== "not-spam") {
    throw new BadRequestError('decision is none of "spam", "not-spam", null.');
  }
  return value;
}

/**
 * @param {unknown} value
 * @returns {import("../shared/types.js").Answer}
 */
function answer(value) {
  if (value !== "accepted" && value !== "ignored") {
    throw new BadRequestError('answer is neither "accepted" nor "ignored".');
  }
  return value;
}

/**
 * @param {Fields} from
 * @returns {import("../shared/types.js").OwnPhrase}
 */
function phrase(from) {
  const words = typeof from.text === "string" ? from.text.trim().toWellFormed() : "";
  if (words === "" || words.length > PHRASE_LIMIT) {
    throw new BadRequestError(`phrase.text is not a text of 1 to ${PHRASE_LIMIT} characters.`);
  }
  if (from.speaks !== "spam" && from.speaks !== "not-spam") {
    throw new BadRequestError('phrase.speaks is neither "spam" nor "not-spam".');
  }
  return { text: words, speaks: from.speaks };
}
