package org.unblast.bridge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.unblast.calendar.Day;
import org.unblast.campaign.PackPreview;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.Recipient;
import org.unblast.personal.LearnedThing;
import org.unblast.personal.PhraseHit;
import org.unblast.personal.Rehearsal;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Value;
import org.unblast.scoring.Verdict;
import org.unblast.tally.Entry;
import org.unblast.tally.Judgement;
import org.unblast.tally.Week;
import org.unblast.text.Decimal;
import org.unblast.text.Span;

/** From the core's values to the contract's objects. */
final class Write {
    private Write() {}

    /** @param stage see {@link org.unblast.rules.Stage} */
    static JSObject verdict(Verdict verdict, @Nullable String stage) {
        JSObject to = Js.make();
        Js.set(to, "id", verdict.id());
        Js.set(to, "level", verdict.level().id());
        Js.setPermille(to, "probability", verdict.permille());
        JSArray<JSObject> findings = new JSArray<>();
        for (Finding finding : verdict.findings()) {
            findings.push(finding(finding));
        }
        Js.set(to, "findings", findings);
        Js.set(to, "flip", Js.strings(verdict.flip()));
        setCampaign(to, verdict.campaign());
        Js.set(to, "rulesVersion", StandardRules.VERSION);
        if (stage != null) {
            Js.set(to, "stage", stage);
        }
        return to;
    }

    private static JSObject finding(Finding finding) {
        JSObject to = Js.make();
        Js.set(to, "rule", finding.rule());
        Js.set(to, "points", finding.points());
        if (!finding.spans().isEmpty()) {
            Js.set(to, "spans", spans(finding.spans()));
        }
        if (!finding.values().isEmpty()) {
            Js.set(to, "values", values(finding.values()));
        }
        return to;
    }

    private static JSObject spans(List<Span> spans) {
        JSArray<JSObject> to = new JSArray<>();
        for (Span span : spans) {
            to.push(Js.pair(span.start(), span.end()));
        }
        return to;
    }

    private static JSObject values(List<Value> values) {
        JSObject to = Js.make();
        for (Value value : values) {
            if (value.text() == null) {
                Js.set(to, value.name(), value.number());
            } else {
                Js.set(to, value.name(), value.text());
            }
        }
        return to;
    }

    static JSObject recalled(@Nullable String text, @Nullable Sighting sighting) {
        JSObject to = Js.make();
        setIfKnown(to, "text", text);
        setCampaign(to, sighting);
        return to;
    }

    private static void setCampaign(JSObject to, @Nullable Sighting sighting) {
        if (sighting == null) {
            Js.setNull(to, "campaign");
        } else {
            Js.set(to, "campaign", campaign(sighting));
        }
    }

    private static JSObject campaign(Sighting sighting) {
        JSObject to = Js.make();
        Js.set(to, "id", sighting.id());
        Js.set(to, "size", sighting.size());
        Js.set(to, "senders", sighting.senders());
        Js.set(to, "firstSeen", Day.format(sighting.firstDay()));
        Js.set(to, "lastSeen", Day.format(sighting.lastDay()));
        Js.set(to, "skeleton", sighting.skeleton());
        String family = sighting.family();
        if (family != null) {
            Js.set(to, "family", family);
        }
        return to;
    }

    /** Without the name: nobody asks for it. */
    static JSObject recipient(Recipient recipient) {
        JSObject location = Js.make();
        setIfKnown(location, "country", recipient.country());
        setIfKnown(location, "region", recipient.region());
        setIfKnown(location, "city", recipient.city());
        JSObject to = Js.make();
        Js.set(to, "location", location);
        Js.set(to, "trades", Js.strings(recipient.trades()));
        Js.set(to, "employers", Js.strings(recipient.employers()));
        return to;
    }

    private static void setIfKnown(JSObject to, String key, @Nullable String value) {
        if (value != null) {
            Js.set(to, key, value);
        }
    }

    static JSObject preview(PackPreview preview) {
        JSObject to = Js.make();
        Js.set(to, "families", preview.families());
        Js.set(to, "fingerprints", preview.fingerprints());
        Js.set(to, "matches", preview.matches());
        return to;
    }

    /** What is stored of an invitation; what was done with it is added where it is known. */
    static JSObject entry(Entry entry) {
        JSObject to = Js.make();
        Js.set(to, "day", entry.day());
        Js.set(to, "withNote", entry.withNote());
        judgement(to, entry.judgement());
        return to;
    }

    static void judgement(JSObject to, Judgement judgement) {
        Js.set(to, "level", judgement.level().id());
        setOrNull(to, "campaign", judgement.campaign());
        Js.set(to, "minutes", judgement.minutes());
        setOrNull(to, "topRule", judgement.topRule());
        Js.set(to, "rulesVersion", judgement.rulesVersion());
    }

    private static void setOrNull(JSObject to, String key, @Nullable String value) {
        if (value == null) {
            Js.setNull(to, key);
        } else {
            Js.set(to, key, value);
        }
    }

    static JSObject lesson(List<String> things) {
        JSObject to = Js.make();
        Js.set(to, "things", Js.strings(things));
        return to;
    }

    static JSArray<JSObject> learned(List<LearnedThing> things) {
        JSArray<JSObject> to = new JSArray<>();
        for (LearnedThing thing : things) {
            to.push(learned(thing));
        }
        return to;
    }

    private static JSObject learned(LearnedThing thing) {
        JSObject to = Js.make();
        Js.set(to, "thing", thing.thing());
        Js.set(to, "spam", thing.spam());
        Js.set(to, "kept", thing.kept());
        Js.set(to, "points", thing.points());
        return to;
    }

    static JSObject rehearsal(Rehearsal rehearsal) {
        JSArray<JSObject> hits = new JSArray<>();
        for (PhraseHit hit : rehearsal.hits()) {
            JSObject each = Js.make();
            Js.set(each, "id", hit.id());
            Js.set(each, "text", hit.text());
            Js.set(each, "spans", spans(hit.spans()));
            Js.set(each, "before", hit.before().id());
            Js.set(each, "after", hit.after().id());
            hits.push(each);
        }
        JSObject to = Js.make();
        Js.set(to, "searched", rehearsal.searched());
        Js.set(to, "hits", hits);
        return to;
    }

    static JSArray<JSObject> weeks(List<Week> weeks) {
        JSArray<JSObject> to = new JSArray<>();
        for (Week week : weeks) {
            to.push(week(week));
        }
        return to;
    }

    /** A row as an object whose keys are the contract's columns; numbers as numbers. */
    private static JSObject week(Week week) {
        JSObject to = Js.make();
        List<String> cells = week.cells();
        for (int i = 0; i < cells.size(); i++) {
            String column = Week.COLUMNS.get(i);
            if (column.equals("week") || column.equals("week_start") || column.equals("top_rule")) {
                Js.set(to, column, cells.get(i));
            } else {
                Js.set(to, column, Decimal.parse(cells.get(i)));
            }
        }
        return to;
    }
}
