package org.unblast.bridge;

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
import org.unblast.personal.Personal;
import org.unblast.rules.Stage;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Judge;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Sensitivity;
import org.unblast.tally.Tally;

/** The module's exports; {@code unblast-core.d.ts} describes them for JavaScript. One judge per loaded module. */
public final class Bridge {
    /** Made once: reading their phrases costs more than anything else at the start. */
    private static final List<Rule> RULES = StandardRules.all();

    private static Personal personal = new Personal(RULES, new CampaignMemory());

    private Bridge() {}

    /** Judges one invitation; see the type declarations. */
    @JSExport
    public static @Nullable JSObject judge(
            JSObject invitation, @Nullable JSObject recipient, String sensitivity, int today, boolean independent) {
        try {
            Judge judge = personal.judge();
            Invitation read = Read.invitation(invitation);
            Recipient who = Read.recipient(recipient);
            Sensitivity used = Read.sensitivity(sensitivity);
            return Write.verdict(
                    independent ? judge.judgeAlone(read, who, used) : judge.judge(read, who, used, Counting.day(read, today), today),
                    Stage.of(read));
        } catch (InvalidInvitationException e) {
            return Refusal.of(e);
        }
    }

    /** Forgets everything. */
    @JSExport
    public static void reset() {
        personal = new Personal(RULES, new CampaignMemory());
    }

    /** What a decision would teach. */
    @JSExport
    public static @Nullable JSObject lessonOf(JSObject invitation) {
        try {
            return Write.lesson(personal.lessonOf(Read.invitation(invitation)));
        } catch (InvalidInvitationException e) {
            return Refusal.of(e);
        }
    }

    /** Replaces what decisions taught. */
    @JSExport
    public static void teach(JSArray<JSObject> lessons) {
        personal.teach(Read.lessons(lessons));
    }

    /** What the lessons come to. */
    @JSExport
    public static JSArray<JSObject> learned() {
        return Write.learned(personal.learned());
    }

    /** Replaces the user's own phrases. */
    @JSExport
    public static void setPhrases(JSArray<JSObject> phrases) {
        try {
            personal.setPhrases(Read.phrases(phrases));
        } catch (InvalidPhraseException e) {
            Refusal.of(e);
        }
    }

    /** What a phrase would have done. */
    @JSExport
    public static @Nullable JSObject rehearse(
            JSObject phrase, JSArray<JSString> ids, @Nullable JSObject recipient, String sensitivity) {
        try {
            return Write.rehearsal(personal.rehearse(
                    Read.phrase(phrase), Js.texts(ids), Read.recipient(recipient), Read.sensitivity(sensitivity)));
        } catch (InvalidPhraseException e) {
            return Refusal.of(e);
        }
    }

    /** What changed in the memory since the last call, by page. */
    @JSExport
    public static JSArray<JSArray<JSString>> takeMemoryChanges() {
        JSArray<JSArray<JSString>> pages = new JSArray<>();
        for (Map.Entry<String, String> page : memory().takeChanges().entrySet()) {
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
        memory().restore(stored);
    }

    /** What is still known of an invitation's text. */
    @JSExport
    public static JSObject recall(String id) {
        return Write.recalled(memory().textOf(id), memory().sightingOf(id));
    }

    /** How many texts were forgotten for want of room. */
    @JSExport
    public static int forgotten() {
        return memory().forgotten();
    }

    /** Takes in what version 1 of the store held. */
    @JSExport
    public static void restoreVersion1(JSArray<JSString> records) {
        for (int i = 0; i < records.getLength(); i++) {
            memory().rememberVersion1(records.get(i).stringValue());
        }
    }

    private static CampaignMemory memory() {
        return personal.judge().memory();
    }

    /** What the tally counts of an invitation and its verdict; see the type declarations. */
    @JSExport
    public static JSObject tallyEntry(JSObject invitation, JSObject verdict, int today) {
        return Counting.entry(invitation, verdict, today);
    }

    /** What an entry comes to by now; see the type declarations. */
    @JSExport
    public static @Nullable JSObject hindsight(String id, JSObject entry, String sensitivity) {
        return Counting.hindsight(id, entry, memory().sightingOf(id), Read.sensitivity(sensitivity));
    }

    /** Counts entries by week. */
    @JSExport
    public static JSArray<JSObject> weeks(JSArray<JSObject> entries) {
        return Write.weeks(Tally.weeks(Read.entries(entries), Bridge::campaignOf));
    }

    private static @Nullable String campaignOf(String id) {
        Sighting sighting = memory().sightingOf(id);
        return sighting == null ? null : sighting.id();
    }

    /** The ISO week of a day number. */
    @JSExport
    public static String weekOf(int day) {
        return IsoWeek.format(day);
    }

    /** The campaigns found here, as a pack. */
    @JSExport
    public static String exportPack() {
        return memory().packs().export();
    }

    /** What taking a pack in would mean. */
    @JSExport
    public static @Nullable JSObject previewPack(String text) {
        try {
            return Write.preview(memory().packs().preview(text));
        } catch (InvalidPackException e) {
            return Refusal.of(e);
        }
    }

    /** Takes a pack in. */
    @JSExport
    public static int addPack(String text) {
        try {
            return memory().packs().add(text);
        } catch (InvalidPackException e) {
            Refusal.of(e);
            return -1;
        }
    }

    /** The numbers of the packs there are. */
    @JSExport
    public static JSArray<JSNumber> packs() {
        JSArray<JSNumber> numbers = new JSArray<>();
        for (int number : memory().packs().numbers()) {
            numbers.push(JSNumber.valueOf(number));
        }
        return numbers;
    }

    /** A pack as text. */
    @JSExport
    public static @Nullable String pack(int number) {
        return memory().packs().text(number);
    }

    /** Takes a pack out again. */
    @JSExport
    public static void removePack(int number) {
        memory().packs().remove(number);
    }

    /** Reads who the user is out of his own export. */
    @JSExport
    public static @Nullable JSObject readRecipient(JSObject tables, JSObject countries) {
        try {
            return Write.recipient(RecipientFiles.read(
                    (name, rows) -> Read.table(tables, name, rows), name -> Js.text(countries, Names.plain(name))));
        } catch (ExportException e) {
            return Refusal.of(e);
        }
    }

    /** The version of the rules. */
    @JSExport
    public static int rulesVersion() {
        return StandardRules.VERSION;
    }
}
