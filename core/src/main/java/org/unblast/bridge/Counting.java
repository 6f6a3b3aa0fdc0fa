package org.unblast.bridge;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.Campaign;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;
import org.unblast.tally.Arrival;
import org.unblast.tally.Deeds;
import org.unblast.tally.Entry;
import org.unblast.tally.Hindsight;
import org.unblast.tally.Judgement;
import org.unblast.text.Words;

/** What the tally counts of one invitation. */
final class Counting {
    private static final Rule SAMENESS = new Campaign();

    private Counting() {}

    /** The day on which it came; today where it does not say. */
    static int day(Invitation invitation, int today) {
        Integer day = Arrival.day(invitation, Js::offsetMinutes);
        return day == null ? today : day;
    }

    static JSObject entry(JSObject invitation, JSObject verdict, int today) {
        Invitation read = Read.invitation(invitation);
        Verdict judged = Read.verdict(verdict);
        JSObject entry = Write.entry(new Entry(
                read.id(), day(read, today), !read.noteText().isEmpty(), Deeds.NONE, Judgement.of(judged, Js.number(verdict, "rulesVersion"))));
        if (Words.of(read.noteText()).readable() > 0) {
            Hindsight hindsight = Hindsight.of(judged, SAMENESS.id());
            Js.set(entry, "points", hindsight.points());
            Js.set(entry, "most", hindsight.most());
        }
        return entry;
    }

    /** @param sighting the campaign that it belongs to by now */
    static @Nullable JSObject hindsight(String id, JSObject entry, @Nullable Sighting sighting, Sensitivity sensitivity) {
        Finding sameness = sighting == null ? null : SAMENESS.look(Evidence.of(Invitation.ofNote(id, ""), Recipient.UNKNOWN, sighting));
        if (sighting == null || sameness == null) {
            return null;
        }
        JSObject now = Js.make();
        Hindsight hindsight = new Hindsight(Js.number(entry, "points"), Js.number(entry, "most"));
        Write.judgement(now, hindsight.of(Read.judgement(entry), sighting.id(), sameness, sensitivity));
        return now;
    }
}
