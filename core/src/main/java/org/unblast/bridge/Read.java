package org.unblast.bridge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.unblast.archive.ExportFiles;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.Contact;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;
import org.unblast.invitation.Sender;
import org.unblast.invitation.Step;
import org.unblast.personal.Phrase;
import org.unblast.personal.Taught;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Value;
import org.unblast.scoring.Verdict;
import org.unblast.tally.Deeds;
import org.unblast.tally.Entry;
import org.unblast.tally.Judgement;

/** From the contract's objects to the core's values. */
final class Read {
    private Read() {}

    static Invitation invitation(JSObject from) {
        String id = Js.text(from, "id");
        return new Invitation(
                id == null ? "" : id,
                Kind.of(Js.text(from, "kind")),
                Js.text(from, "sentAt"),
                Js.text(from, "seenAt"),
                Js.text(from, "language"),
                sender(Js.object(from, "sender")),
                Js.text(from, "note"),
                Js.flag(from, "noteMayBeCut"),
                new Contact(Step.of(Js.text(from, "stage")), Js.optionalNumber(from, "followUp"), Js.optionalNumber(from, "daysSinceAccepted")));
    }

    private static Sender sender(JSObject from) {
        return new Sender(
                Js.text(from, "name"),
                Js.text(from, "profileUrl"),
                Js.text(from, "headline"),
                Js.optionalNumber(from, "mutualConnections"),
                Js.optionalFlag(from, "followsYou"),
                Js.optionalFlag(from, "verified"),
                Js.optionalFlag(from, "premium"));
    }

    static Recipient recipient(@Nullable JSObject from) {
        if (from == null) {
            return Recipient.UNKNOWN;
        }
        JSObject location = Js.object(from, "location");
        return new Recipient(
                Js.text(from, "name"),
                Js.text(location, "country"),
                Js.text(location, "region"),
                Js.text(location, "city"),
                Js.texts(from, "trades"),
                Js.texts(from, "employers"),
                Js.texts(from, "schools"),
                Js.texts(from, "languages"));
    }

    /** Hands over the rows of a table, if it is there. */
    static boolean table(JSObject tables, String name, ExportFiles.Rows rows) {
        JSArray<JSObject> from = Js.array(tables, name);
        for (int i = 0; i < from.getLength(); i++) {
            rows.row(new ExportFiles.Row(i + 1, i + 1, Js.texts(from, String.valueOf(i))));
        }
        return from.getLength() > 0;
    }

    static List<Entry> entries(JSArray<JSObject> from) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < from.getLength(); i++) {
            entries.add(entry(from.get(i)));
        }
        return entries;
    }

    private static Entry entry(JSObject from) {
        String id = Js.text(from, "id");
        return new Entry(
                id == null ? "" : id,
                Js.number(from, "day"),
                Js.flag(from, "withNote"),
                new Deeds(Js.flag(from, "overridden"), Js.flag(from, "hidden"), Js.flag(from, "accepted"), Js.flag(from, "ignored")),
                judgement(from));
    }

    static Judgement judgement(JSObject entry) {
        return new Judgement(
                level(Js.text(entry, "level")), Js.text(entry, "campaign"), Js.number(entry, "minutes"), Js.text(entry, "topRule"),
                Js.number(entry, "rulesVersion"));
    }

    /** What counts of a verdict that {@link Write#verdict} made. */
    static Verdict verdict(JSObject verdict) {
        List<Finding> findings = new ArrayList<>();
        JSArray<JSObject> from = Js.array(verdict, "findings");
        for (int i = 0; i < from.getLength(); i++) {
            String rule = Js.text(from.get(i), "rule");
            Integer minutes = Js.optionalNumber(Js.object(from.get(i), "values"), "minutes");
            findings.add(new Finding(
                    rule == null ? "" : rule, Js.number(from.get(i), "points"), List.of(),
                    minutes == null ? List.of() : List.of(Value.of("minutes", minutes))));
        }
        String campaign = Js.text(Js.object(verdict, "campaign"), "id");
        return new Verdict(
                "", level(Js.text(verdict, "level")), 0, findings, List.of(),
                campaign == null ? null : new Sighting(campaign, 0, 0, 0, 0, "", false));
    }

    /** Balanced where there is none of that name. */
    static Sensitivity sensitivity(String id) {
        Sensitivity chosen = Sensitivity.of(id);
        return chosen == null ? Sensitivity.BALANCED : chosen;
    }

    static List<Taught> lessons(JSArray<JSObject> from) {
        List<Taught> lessons = new ArrayList<>();
        for (int i = 0; i < from.getLength(); i++) {
            JSObject each = from.get(i);
            lessons.add(new Taught(isSpam(each, "decision"), Js.flag(each, "observed"), Js.texts(each, "things")));
        }
        return lessons;
    }

    /** @throws org.unblast.personal.InvalidPhraseException if one of them is none */
    static List<Phrase> phrases(JSArray<JSObject> from) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < from.getLength(); i++) {
            phrases.add(phrase(from.get(i)));
        }
        return phrases;
    }

    /** @throws org.unblast.personal.InvalidPhraseException if it is none */
    static Phrase phrase(JSObject from) {
        String text = Js.text(from, "text");
        return new Phrase(text == null ? "" : text, isSpam(from, "speaks"));
    }

    private static boolean isSpam(JSObject from, String key) {
        return "spam".equals(Js.text(from, key));
    }

    private static Level level(@Nullable String id) {
        for (Level level : Level.values()) {
            if (level.id().equals(id)) {
                return level;
            }
        }
        return Level.UNKNOWN;
    }
}
