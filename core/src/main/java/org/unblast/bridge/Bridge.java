package org.unblast.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;
import org.unblast.archive.ExportException;
import org.unblast.archive.Names;
import org.unblast.archive.RecipientFiles;
import org.unblast.calendar.IsoWeek;
import org.unblast.campaign.CampaignMemory;
import org.unblast.campaign.InvalidPackException;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.InvalidInvitationException;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.personal.InvalidPhraseException;
import org.unblast.personal.LearnedThing;
import org.unblast.personal.Personal;
import org.unblast.personal.Phrase;
import org.unblast.personal.Taught;
import org.unblast.rules.Campaign;
import org.unblast.rules.Stage;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Judge;
import org.unblast.scoring.Level;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;
import org.unblast.tally.Arrival;
import org.unblast.tally.Deeds;
import org.unblast.tally.Entry;
import org.unblast.tally.Hindsight;
import org.unblast.tally.Judgement;
import org.unblast.tally.Tally;
import org.unblast.tally.Week;
import org.unblast.text.Words;

/** The module's exports; {@code unblast-core.d.ts} describes them for JavaScript. One judge per loaded module. */
public final class Bridge {
    private static final Rule SAMENESS = new Campaign();

    private static Personal personal = fresh();
    private static Judge judge = personal.judge();

    private Bridge() {}

    private static Personal fresh() {
        return new Personal(StandardRules.all(), new CampaignMemory());
    }

    /** Judges one invitation; see the type declarations. */
    @JSExport
    public static @Nullable JSObject judge(
            JSObject invitation, @Nullable JSObject recipient, String sensitivity, int today, boolean independent) {
        try {
            Invitation read = Read.invitation(invitation);
            Recipient who = Read.recipient(recipient);
            Sensitivity used = sensitivity(sensitivity);
            Verdict verdict = independent ? judge.judgeAlone(read, who, used) : judge.judge(read, who, used, day(read, today), today);
            return Write.verdict(verdict, Stage.of(read));
        } catch (InvalidInvitationException e) {
            Js.throwTypeError(e.field() + " " + e.getMessage());
            return null;
        }
    }

    /** Forgets everything. */
    @JSExport
    public static void reset() {
        personal = fresh();
        judge = personal.judge();
    }

    /** What a decision would teach. */
    @JSExport
    public static @Nullable JSObject lessonOf(JSObject invitation, @Nullable JSObject recipient) {
        try {
            return Write.lesson(personal.lessonOf(Read.invitation(invitation), Read.recipient(recipient)));
        } catch (InvalidInvitationException e) {
            Js.throwTypeError(e.field() + " " + e.getMessage());
            return null;
        }
    }

    /** Replaces what decisions taught. */
    @JSExport
    public static void teach(JSArray<JSObject> lessons) {
        List<Taught> read = new ArrayList<>();
        for (int i = 0; i < lessons.getLength(); i++) {
            read.add(Read.taught(lessons.get(i)));
        }
        personal.teach(read);
    }

    /** What the lessons come to. */
    @JSExport
    public static JSArray<JSObject> learned() {
        JSArray<JSObject> things = new JSArray<>();
        for (LearnedThing thing : personal.learned()) {
            things.push(Write.learned(thing));
        }
        return things;
    }

    /** Replaces the user's own phrases. */
    @JSExport
    public static void setPhrases(JSArray<JSObject> phrases) {
        try {
            List<Phrase> read = new ArrayList<>();
            for (int i = 0; i < phrases.getLength(); i++) {
                read.add(Read.phrase(phrases.get(i)));
            }
            personal.setPhrases(read);
        } catch (InvalidPhraseException e) {
            Js.throwTypeError(String.valueOf(e.getMessage()));
        }
    }

    /** What a phrase would have done. */
    @JSExport
    public static @Nullable JSObject rehearse(
            JSObject phrase, JSArray<JSString> ids, @Nullable JSObject recipient, String sensitivity) {
        try {
            return Write.rehearsal(personal.rehearse(
                    Read.phrase(phrase), Js.texts(ids), Read.recipient(recipient), sensitivity(sensitivity)));
        } catch (InvalidPhraseException e) {
            Js.throwTypeError(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static Sensitivity sensitivity(String id) {
        Sensitivity chosen = Sensitivity.of(id);
        return chosen == null ? Sensitivity.BALANCED : chosen;
    }

    /** What changed in the memory since the last call, by page. */
    @JSExport
    public static JSArray<JSArray<JSString>> takeMemoryChanges() {
        JSArray<JSArray<JSString>> pages = new JSArray<>();
        for (Map.Entry<String, String> page : judge.memory().takeChanges().entrySet()) {
            pages.push(Js.strings(List.of(page.getKey(), page.getValue())));
        }
        return pages;
    }

    /** Takes in again what {@link #takeMemoryChanges} gave out. */
    @JSExport
    public static void restoreMemory(JSArray<JSArray<JSString>> pages) {
        Map<String, String> stored = new HashMap<>();
        for (int i = 0; i < pages.getLength(); i++) {
            stored.put(pages.get(i).get(0).stringValue(), pages.get(i).get(1).stringValue());
        }
        judge.memory().restore(stored);
    }

    /** Takes in what version 1 of the store held. */
    @JSExport
    public static void restoreVersion1(JSArray<JSString> records) {
        for (int i = 0; i < records.getLength(); i++) {
            judge.memory().rememberVersion1(records.get(i).stringValue());
        }
    }

    /** What the tally counts of an invitation and its verdict; see the type declarations. */
    @JSExport
    public static JSObject tallyEntry(JSObject invitation, JSObject verdict, int today) {
        Invitation read = Read.invitation(invitation);
        Verdict judged = Read.verdict(verdict);
        JSObject entry = Write.entry(new Entry(
                read.id(), day(read, today), !read.noteText().isEmpty(), Deeds.NONE, Judgement.of(judged, Js.number(verdict, "rulesVersion"))));
        if (judged.level() != Level.SPAM && Words.of(read.noteText()).readable() > 0) {
            Hindsight hindsight = Hindsight.of(judged, SAMENESS.id());
            Js.set(entry, "points", hindsight.points());
            Js.set(entry, "most", hindsight.most());
        }
        return entry;
    }

    /** What an entry comes to by now; see the type declarations. */
    @JSExport
    public static @Nullable JSObject hindsight(String id, JSObject entry, String sensitivity) {
        Sighting sighting = judge.memory().sightingOf(id);
        Finding sameness = sighting == null ? null : SAMENESS.look(Evidence.of(Invitation.ofNote(id, ""), Recipient.UNKNOWN, sighting));
        Sensitivity chosen = Sensitivity.of(sensitivity);
        if (sighting == null || sameness == null || chosen == null) {
            return null;
        }
        JSObject now = Js.make();
        Hindsight hindsight = new Hindsight(Js.number(entry, "points"), Js.number(entry, "most"));
        Write.judgement(now, hindsight.of(Read.judgement(entry), sighting.id(), sameness, chosen));
        return now;
    }

    /** The day on which it came; today where it does not say. */
    private static int day(Invitation invitation, int today) {
        Integer day = Arrival.day(invitation, Js::offsetMinutes);
        return day == null ? today : day;
    }

    private static @Nullable String knownCampaign(String id) {
        Sighting sighting = judge.memory().sightingOf(id);
        return sighting == null ? null : sighting.id();
    }

    /** The campaigns found here, as a pack. */
    @JSExport
    public static String exportPack() {
        return judge.memory().exportPack();
    }

    /** What taking a pack in would mean. */
    @JSExport
    public static @Nullable JSObject previewPack(String text) {
        try {
            return Write.preview(judge.memory().previewPack(text));
        } catch (InvalidPackException e) {
            Js.throwTypeError(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Takes a pack in. */
    @JSExport
    public static int addPack(String text) {
        try {
            return judge.memory().addPack(text);
        } catch (InvalidPackException e) {
            Js.throwTypeError(String.valueOf(e.getMessage()));
            return -1;
        }
    }

    /** The numbers of the packs there are. */
    @JSExport
    public static JSArray<JSNumber> packs() {
        JSArray<JSNumber> numbers = new JSArray<>();
        for (int number : judge.memory().packs()) {
            numbers.push(JSNumber.valueOf(number));
        }
        return numbers;
    }

    /** A pack as text. */
    @JSExport
    public static @Nullable String pack(int number) {
        return judge.memory().pack(number);
    }

    /** Takes a pack out again. */
    @JSExport
    public static void removePack(int number) {
        judge.memory().removePack(number);
    }

    /** Reads who the user is out of his own export. */
    @JSExport
    public static @Nullable JSObject readRecipient(JSObject tables, JSObject countries) {
        try {
            return Write.recipient(RecipientFiles.read(
                    (name, rows) -> Read.table(tables, name, rows), name -> Js.text(countries, Names.plain(name))));
        } catch (ExportException e) {
            Js.throwTypeError(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Counts entries by week. */
    @JSExport
    public static JSArray<JSObject> weeks(JSArray<JSObject> entries) {
        List<Entry> read = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            read.add(Read.entry(entries.get(i)));
        }
        JSArray<JSObject> rows = new JSArray<>();
        for (Week week : Tally.weeks(read, Bridge::knownCampaign)) {
            rows.push(Write.week(week));
        }
        return rows;
    }

    /** The ISO week of a day number. */
    @JSExport
    public static String weekOf(int day) {
        return IsoWeek.format(day);
    }

    /** The version of the rules. */
    @JSExport
    public static int rulesVersion() {
        return StandardRules.VERSION;
    }
}
