/** The scoring core, compiled from Java. The shapes are those of the command line, too. */

export interface Sender {
  name?: string;
  profileUrl?: string;
  headline?: string;
  mutualConnections?: number;
  followsYou?: boolean;
  verified?: boolean;
  premium?: boolean;
}

/** What is absent is unknown, never zero. */
export interface Invitation {
  id: string;
  kind?: "invitation" | "message";
  /** ISO 8601. */
  sentAt?: string;
  /** ISO 8601. */
  seenAt?: string;
  language?: string;
  sender?: Sender;
  note?: string;
  noteMayBeCut?: boolean;
  /** Where it stands in what its sender wrote to the recipient. */
  stage?: "note" | "first" | "follow-up" | "talk" | "inmail" | "sponsored";
  /** The how manieth follow-up it is, 1 or more. */
  followUp?: number;
  /** How many days ago the recipient accepted the sender's invitation. */
  daysSinceAccepted?: number;
}

export interface Recipient {
  name?: string;
  location?: { country?: string; region?: string; city?: string };
  trades?: string[];
  employers?: string[];
  schools?: string[];
  languages?: string[];
}

export type Level = "spam" | "unsure" | "clear" | "unknown";
export type Sensitivity = "careful" | "balanced" | "strict";

export interface Finding {
  rule: string;
  /** Hundredths of log-odds; above 0 speaks for mass mail. */
  points: number;
  /** Places in the note, UTF-16 code units, half open. */
  spans?: [number, number][];
  values?: Record<string, number | string>;
}

export interface Campaign {
  id: string;
  /** Invitations that carried the text, this one included. */
  size: number;
  senders: number;
  /** Such as 2026-10-02. */
  firstSeen: string;
  lastSeen: string;
  /** The shared words, with {…} where the copies differ; empty where no text is kept any more. */
  skeleton: string;
  /** What a pack calls the template, where one knows it. */
  family?: string;
}

export interface Verdict {
  id: string;
  level: Level;
  /** 0 to 1, three decimals. */
  probability: number;
  /** The prior first; the points of all add up to the probability. */
  findings: Finding[];
  /** Rule ids without which the level would be lower. */
  flip: string[];
  campaign: Campaign | null;
  rulesVersion: number;
  /**
   * How far the sender has come: note, first, thanks (the first after accepting), follow-up-1 and so on, follow-up where it is not
   * known which, break-up, talk, inmail, sponsored; absent where it is unknown.
   */
  stage?: string;
}

/** What the tally counts of one received invitation: no name and no text. */
export interface Counted {
  /** When it was sent, else first seen, else judged: days since 1970-01-01 in the user's time zone. */
  day: number;
  withNote: boolean;
  level: Level;
  campaign: string | null;
  /** Asked for, 0 where none. */
  minutes: number;
  /** The rule that weighed most against it. */
  topRule: string | null;
  rulesVersion: number;
  /** For {@link hindsight}: what all findings but the same text from others add up to. Only of a note that could be read. */
  points?: number;
  /** The same: what the heaviest of them weighs. */
  most?: number;
}

/** With its id, by which the campaign that it belongs to by now is looked up, and what was done with it. */
export interface TallyEntry extends Counted {
  id: string;
  overridden: boolean;
  hidden: boolean;
  accepted: boolean;
  ignored: boolean;
}

/** A row of the weekly tally; the keys are its columns, in order. */
export interface Week {
  week: string;
  week_start: string;
  received: number;
  with_note: number;
  spam: number;
  unsure: number;
  clear: number;
  unknown: number;
  overridden: number;
  hidden: number;
  accepted: number;
  ignored: number;
  campaigns: number;
  largest_campaign: number;
  minutes_asked: number;
  top_rule: string;
  rules_version: number;
  days_covered: number;
}

/**
 * Judges one invitation and, unless `independent`, remembers its text.
 *
 * @param today day number (days since 1970-01-01) for invitations that do not say when they came
 * @throws TypeError with a sentence that starts with the field's name, if a field holds what it must not
 */
export function judge(
  invitation: Invitation,
  recipient: Recipient | null,
  sensitivity: Sensitivity,
  today: number,
  independent: boolean,
): Verdict;

/** What the user said of one invitation: mass mail, or not. */
export type Decision = "spam" | "not-spam";

/** What a decision on an invitation teaches: what it is about. No names, no text. */
export interface Lesson {
  /** Such as `topic:jobs`: the likeliest topic, or none. Names that are no longer known teach nothing. */
  things: string[];
}

export interface Taught extends Lesson {
  decision: Decision;
  /** Whether it was merely seen on the page what the user did; that weighs less. */
  observed?: boolean;
}

/** One topic that decisions were about. */
export interface LearnedThing {
  /** Such as `topic:jobs`; the locales have words for it, `topic_jobs`. */
  thing: string;
  /** From how many decisions: said to be mass mail, and kept. */
  spam: number;
  kept: number;
  /** What it weighs now, in hundredths of log-odds; above 0 speaks for mass mail. */
  points: number;
}

/** Words of the user's own, and what they speak for. */
export interface OwnPhrase {
  text: string;
  speaks: Decision;
}

/** A kept text that a phrase stands in. */
export interface PhraseHit {
  id: string;
  text: string;
  spans: [number, number][];
  /** Judged by its text alone, as things are, and with the phrase. */
  before: Level;
  after: Level;
}

/** What a decision on an invitation would teach. */
export function lessonOf(invitation: Invitation): Lesson;

/** Replaces all that was taught, in any order; {@link reset} takes it away, too. */
export function teach(lessons: Taught[]): void;

/** What the lessons come to, by topic. */
export function learned(): LearnedThing[];

/**
 * Replaces the user's own phrases.
 *
 * @throws TypeError with a sentence, if one is no phrase or there are too many
 */
export function setPhrases(phrases: OwnPhrase[]): void;

/**
 * What a phrase would have done to the texts that are still kept.
 *
 * @param ids whose texts are looked at
 * @throws TypeError with a sentence, if it is no phrase
 */
export function rehearse(
  phrase: OwnPhrase,
  ids: string[],
  recipient: Recipient | null,
  sensitivity: Sensitivity,
): { searched: number; hits: PhraseHit[] };

/** Forgets every remembered text, and all that was taught. */
export function reset(): void;

/** The pages of the memory that changed since the last call, for {@link restoreMemory}; an empty page is gone. */
export function takeMemoryChanges(): [key: string, page: string][];

/** Takes all pages in again, in any order; only after {@link reset}. Of one that is missing nothing is known. */
export function restoreMemory(pages: [key: string, page: string][]): void;

/** What is still known of an invitation: its text, or one nearly like it, while that is kept; the campaign it belongs to by now. */
export function recall(id: string): { text?: string; campaign: Campaign | null };

/** How many remembered texts were forgotten so far, the oldest first, because the memory was full. */
export function forgotten(): number;

/** The campaigns found here as a pack: fingerprints with family names, no text. PACKS.md has the format. */
export function exportPack(): string;

/**
 * What taking a pack in would mean: how much it holds, and how many of the texts remembered now it would know.
 *
 * @throws TypeError with a sentence that names the line, if it is no pack
 */
export function previewPack(text: string): { families: number; fingerprints: number; matches: number };

/**
 * Takes a pack in; the memory's changes tell of it.
 *
 * @returns the number that {@link removePack} takes it out by
 * @throws TypeError with a sentence that names the line, if it is no pack
 */
export function addPack(text: string): number;

/** The numbers of the packs that were taken in, the lowest first. */
export function packs(): number[];

/** A pack as it was taken in, without comments; null where there is none of this number. */
export function pack(number: number): string | null;

/** Takes a pack out again: all is as if it had never been there. */
export function removePack(number: number): void;

/** Remembers what version 1 of the store held, one record for each invitation; what is none is passed over. */
export function restoreVersion1(records: string[]): void;

/** What the tally counts of an invitation and the verdict on it; `today` where the invitation does not say when it came. */
export function tallyEntry(invitation: Invitation, verdict: Verdict, today: number): Counted;

/**
 * Who the user is by his own export: rows of cells, by the names of its files. Name, address and birth date are not taken.
 *
 * @param countries codes by English names, of which only the letters a to z are given, in small
 * @throws TypeError with a sentence that names the file, if it is not what its name says
 */
export function readRecipient(
  tables: Partial<Record<"Profile.csv" | "Positions.csv" | "Skills.csv", string[][]>>,
  countries: Record<string, string>,
): Recipient;

/**
 * What an entry comes to by now: others may have sent its text since.
 *
 * @param entry one with `points`
 * @returns the fields as they are now; null where no other sender is known
 */
export function hindsight(id: string, entry: Counted, sensitivity: Sensitivity): Pick<Counted, "level" | "campaign" | "minutes" | "topRule" | "rulesVersion"> | null;

/** Counts entries by ISO week, the oldest first. A campaign counts as it is known by now, its first copy included. */
export function weeks(entries: TallyEntry[]): Week[];

/** The ISO week of a day number, such as 2026-W47. */
export function weekOf(day: number): string;

export function rulesVersion(): number;
