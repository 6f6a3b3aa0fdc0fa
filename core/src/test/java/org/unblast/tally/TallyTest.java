package org.unblast.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.calendar.Day;
import org.unblast.calendar.Zone;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Sender;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.Value;
import org.unblast.scoring.Verdict;

class TallyTest {
    private static final int MONDAY = Day.of(2026, 11, 16);

    private static Entry entry(String id, int day, boolean withNote, Level level, Deeds deeds, String campaign, int minutes, String topRule, int rulesVersion) {
        return new Entry(id, day, withNote, deeds, new Judgement(level, campaign, minutes, topRule, rulesVersion));
    }

    @Test
    @DisplayName("one row a week, the oldest first, each number counted where it belongs")
    void counts() {
        List<Week> weeks = Tally.weeks(
                List.of(
                        entry("a", MONDAY + 7, false, Level.UNKNOWN, new Deeds(false, false, false, true), null, 0, null, 2),
                        entry("b", MONDAY, true, Level.SPAM, new Deeds(true, true, false, false), "c-1", 15, "offer", 3),
                        entry("c", MONDAY, true, Level.SPAM, new Deeds(false, true, false, false), "c-1", 30, "campaign", 3),
                        entry("d", MONDAY + 6, true, Level.UNSURE, new Deeds(false, false, true, false), "c-2", 0, "campaign", 1),
                        entry("e", MONDAY + 3, false, Level.CLEAR, Deeds.NONE, null, 0, "offer", 1)),
                Campaigns.AS_JUDGED);
        assertEquals(
                List.of("2026-W47", "2026-11-16", "4", "3", "2", "1", "1", "0", "1", "2", "1", "0", "2", "2", "45", "campaign", "3", "3"),
                weeks.get(0).cells());
        assertEquals(
                List.of("2026-W48", "2026-11-23", "1", "0", "0", "0", "0", "1", "0", "0", "0", "1", "0", "0", "0", "", "2", "1"),
                weeks.get(1).cells());
        assertEquals(2, weeks.size());
        assertEquals(Week.COLUMNS.size(), weeks.get(0).cells().size());
    }

    @Test
    @DisplayName("the first copy of a campaign counts with it, though its own verdict could not know")
    void firstCopy() {
        List<Entry> entries = List.of(
                entry("first", MONDAY, true, Level.UNSURE, Deeds.NONE, null, 0, null, 1),
                entry("second", MONDAY, true, Level.SPAM, Deeds.NONE, "c-1", 0, "campaign", 1),
                entry("merged since", MONDAY, true, Level.SPAM, Deeds.NONE, "c-2", 0, "campaign", 1),
                entry("forgotten since", MONDAY, true, Level.SPAM, Deeds.NONE, "c-3", 0, "campaign", 1));
        Week week = Tally.week(MONDAY, entries, id -> id.startsWith("forgotten") ? null : "c-1");
        assertEquals(2, week.campaigns());
        assertEquals(3, week.largestCampaign());
    }

    @Test
    @DisplayName("nothing received, nothing counted")
    void nothing() {
        assertEquals(List.of(), Tally.weeks(List.of(), Campaigns.AS_JUDGED));
        assertEquals(
                List.of("2026-W47", "2026-11-16", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "", "0", "0"),
                Tally.week(MONDAY, List.of(), Campaigns.AS_JUDGED).cells());
    }

    @Test
    @DisplayName("an invitation counts on the day it was sent, else seen, by the user's clock")
    void arrival() {
        Zone west = minute -> -5 * 60;
        assertEquals(MONDAY - 1, Arrival.day(came("2026-11-16T04:59:59Z", "2026-11-20T08:00:00Z"), west));
        assertEquals(MONDAY, Arrival.day(came("2026-11-16T05:00:00Z", null), west));
        assertEquals(MONDAY, Arrival.day(came("2026-11-16T04:59:59Z", null), Zone.UTC));
        assertEquals(MONDAY + 4, Arrival.day(came(null, "2026-11-20T08:00:00Z"), west));
        assertEquals(MONDAY + 4, Arrival.day(came("last week", "2026-11-20"), west));
        assertNull(Arrival.day(came(null, null), west));
        assertNull(Arrival.day(came("soon", "now"), west));
    }

    private static Invitation came(String sentAt, String seenAt) {
        return new Invitation("a", Kind.INVITATION, sentAt, seenAt, null, Sender.UNKNOWN, null, false);
    }

    @Test
    @DisplayName("of a verdict counts the heaviest rule against it, never the prior, and the minutes asked for")
    void judgement() {
        Verdict verdict = new Verdict(
                "a", Level.SPAM, 900,
                List.of(
                        new Finding("prior", 900), new Finding("offer", 80),
                        new Finding("call-request", 120, List.of(), List.of(Value.of("who", "me"), Value.of("minutes", 20))),
                        new Finding("wording", 120), new Finding("shared-context", -300)),
                List.of(), new Sighting("c-7", 2, 2, 0, 1, "", false));
        assertEquals(new Judgement(Level.SPAM, "c-7", 20, "call-request", 4), Judgement.of(verdict, 4));
        Verdict bare = new Verdict("a", Level.CLEAR, 100, List.of(new Finding("prior", 10), new Finding("offer", -1)), List.of(), null);
        assertEquals(new Judgement(Level.CLEAR, null, 0, null, 4), Judgement.of(bare, 4));
    }
}
