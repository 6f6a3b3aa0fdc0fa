package org.unblast.tally;

import java.util.ArrayList;
import java.util.List;
import org.unblast.calendar.Day;
import org.unblast.calendar.IsoWeek;
import org.unblast.scoring.Level;

/** Counts invitations by week. */
public final class Tally {
    private Tally() {}

    /**
     * Counts.
     *
     * @param entries in any order
     * @param campaigns what is known of the campaigns by now; where it knows none, the verdict's own counts
     * @return one row for each week in which something came, the oldest first
     */
    public static List<Week> weeks(List<Entry> entries, Campaigns campaigns) {
        List<Integer> mondays = new ArrayList<>();
        for (Entry entry : entries) {
            int monday = IsoWeek.monday(entry.day());
            int at = mondays.size();
            while (at > 0 && mondays.get(at - 1) > monday) {
                at--;
            }
            if (at == 0 || mondays.get(at - 1) < monday) {
                mondays.add(at, monday);
            }
        }
        List<Week> weeks = new ArrayList<>();
        for (int monday : mondays) {
            List<Entry> ofWeek = new ArrayList<>();
            for (Entry entry : entries) {
                if (IsoWeek.monday(entry.day()) == monday) {
                    ofWeek.add(entry);
                }
            }
            weeks.add(week(monday, ofWeek, campaigns));
        }
        return weeks;
    }

    /**
     * Counts one week.
     *
     * @param monday its first day (see {@link Day})
     * @param entries those of that week; none gives a row of zeros
     * @param campaigns see {@link #weeks}
     */
    public static Week week(int monday, List<Entry> entries, Campaigns campaigns) {
        int[] levels = new int[Level.values().length];
        int withNote = 0;
        int overridden = 0;
        int hidden = 0;
        int accepted = 0;
        int ignored = 0;
        int minutes = 0;
        int rulesVersion = 0;
        Counter seen = new Counter();
        Counter rules = new Counter();
        Counter days = new Counter();
        for (Entry entry : entries) {
            Judgement judgement = entry.judgement();
            Deeds deeds = entry.deeds();
            levels[judgement.level().ordinal()]++;
            withNote += entry.withNote() ? 1 : 0;
            overridden += deeds.overridden() ? 1 : 0;
            hidden += deeds.hidden() ? 1 : 0;
            accepted += deeds.accepted() ? 1 : 0;
            ignored += deeds.ignored() ? 1 : 0;
            minutes += judgement.minutes();
            rulesVersion = Math.max(rulesVersion, judgement.rulesVersion());
            String byNow = campaigns.of(entry.id());
            seen.count(byNow == null ? judgement.campaign() : byNow);
            rules.count(judgement.topRule());
            days.count(Integer.toString(entry.day()));
        }
        return new Week(
                IsoWeek.format(monday), Day.format(monday), entries.size(), withNote,
                levels[Level.SPAM.ordinal()], levels[Level.UNSURE.ordinal()], levels[Level.CLEAR.ordinal()], levels[Level.UNKNOWN.ordinal()],
                overridden, hidden, accepted, ignored, seen.different(), seen.most(), minutes, rules.top(), rulesVersion, days.different());
    }
}
