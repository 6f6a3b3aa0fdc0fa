/**
 * A core that is easy to foresee: a note with "spam" in it is spam, a note seen from another id before is a campaign.
 *
 * @returns {import("../../../../background/judge.js").Core & {remembered: string[], recipients: unknown[], lessons: () => import("unblast-core").Taught[]}}
 */
export function fakeCore() {
  /** @type {string[]} */
  const remembered = [];
  /** @type {[string, string][]} */
  let changes = [];
  /** @type {unknown[]} */
  const recipients = [];
  /** @type {import("unblast-core").Taught[]} */
  let lessons = [];
  return {
    remembered,
    recipients,
    lessons: () => lessons,
    judge(invitation, recipient, _sensitivity, _today, independent) {
      recipients.push(recipient);
      const note = invitation.note ?? "";
      if (note.includes("too long")) {
        throw new TypeError("note is too long");
      }
      const record = `${invitation.id}\t${note}`;
      if (!independent && note !== "" && !remembered.includes(record)) {
        remembered.push(record);
        changes.push([`n${remembered.length}`, record]);
      }
      const size = remembered.filter((each) => each.endsWith(`\t${note}`)).length;
      const spam = note.includes("spam");
      return {
        id: invitation.id,
        level: note === "" ? "unknown" : spam ? "spam" : "clear",
        probability: spam ? 0.9 : 0.1,
        findings: [
          { rule: "prior", points: 150 },
          ...(spam ? [{ rule: "offer", points: 90 }, { rule: "call-request", points: 140, values: { minutes: 15 } }] : []),
          { rule: "mutual-connections", points: -30 },
        ],
        flip: [],
        campaign: size > 1
          ? { id: "c-1", size, senders: size, firstSeen: "2026-11-20", lastSeen: "2026-11-20", skeleton: note }
          : null,
        rulesVersion: 3,
      };
    },
    tallyEntry(invitation, verdict, today) {
      const spam = verdict.level === "spam";
      return {
        day: today,
        withNote: (invitation.note ?? "") !== "",
        level: verdict.level,
        campaign: verdict.campaign?.id ?? null,
        minutes: spam ? 15 : 0,
        topRule: spam ? "call-request" : null,
        rulesVersion: verdict.rulesVersion,
      };
    },
    hindsight: () => null,
    recall(id) {
      const text = remembered.find((each) => each.startsWith(`${id}\t`))?.split("\t")[1];
      const size = remembered.filter((each) => each.endsWith(`\t${text}`)).length;
      const campaign = { id: "c-1", size, senders: size, firstSeen: "2026-11-20", lastSeen: "2026-11-20", skeleton: text ?? "" };
      return { ...(text === undefined ? {} : { text }), campaign: size > 1 ? campaign : null };
    },
    forgotten: () => 0,
    reset() {
      remembered.length = 0;
      changes = [];
    },
    restoreMemory(pages) {
      remembered.push(...pages.map(([, page]) => page));
    },
    restoreVersion1(records) {
      remembered.push(...records);
      changes.push(...records.map((record, i) => /** @type {[string, string]} */ ([`n${i + 1}`, record])));
    },
    lessonOf: ({ note }) => {
      if (note?.includes("too long")) {
        throw new TypeError("note is too long");
      }
      return { things: (note ?? "").split(" ").filter((word) => word.length > 4).map((word) => `topic:${word}`) };
    },
    teach(all) {
      lessons = all;
    },
    learned() {
      const things = [...new Set(lessons.flatMap((lesson) => lesson.things))];
      return things.map((thing) => {
        const of = lessons.filter((lesson) => lesson.things.includes(thing));
        const spam = of.filter(({ decision }) => decision === "spam").length;
        return { thing, spam, kept: of.length - spam, points: 10 * (2 * spam - of.length) };
      });
    },
    setPhrases(phrases) {
      if (phrases.some(({ text }) => text === "…")) {
        throw new TypeError("“…” holds no word.");
      }
    },
    rehearse: (phrase, ids) => ({
      searched: ids.length,
      hits: remembered.map((record) => /** @type {[string, string]} */ (record.split("\t")))
        .filter(([id, note]) => ids.includes(id) && note.includes(phrase.text))
        .map(([id, note]) => ({
          id, text: note, spans: [[note.indexOf(phrase.text), note.indexOf(phrase.text) + phrase.text.length]],
          before: note.includes("spam") ? "spam" : "clear", after: phrase.speaks === "spam" ? "spam" : "clear",
        })),
    }),
    takeMemoryChanges() {
      const taken = changes;
      changes = [];
      return taken;
    },
    packs: () => [],
    pack: () => null,
    exportPack: () => "",
    previewPack: () => ({ families: 0, fingerprints: 0, matches: 0 }),
    addPack: () => 0,
    removePack() {},
    readRecipient: (tables, countries) => ({ location: { country: countries.canada }, trades: (tables["Skills.csv"] ?? []).flat() }),
    weekOf: (day) => `W${Math.floor(day / 7)}`,
    weeks(entries) {
      const weeks = [...new Set(entries.map((entry) => Math.floor(entry.day / 7)))].sort((a, b) => a - b);
      return weeks.map((week) => {
        const of = entries.filter((entry) => Math.floor(entry.day / 7) === week);
        const row = {
          week: `W${week}`,
          received: of.length,
          spam: of.filter((entry) => entry.level === "spam").length,
          overridden: of.filter((entry) => entry.overridden).length,
          hidden: of.filter((entry) => entry.hidden).length,
          minutes_asked: of.reduce((sum, entry) => sum + entry.minutes, 0),
        };
        return /** @type {import("unblast-core").Week} */ (/** @type {unknown} */ (row));
      });
    },
  };
}
