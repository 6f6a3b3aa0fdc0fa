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
     * @return one row for each week in which something came, the oldest first
     */
    public static List<Week> weeks(List<Entry> entries) {
        List<Integer> mondays = new ArrayList<>();
        for (Entry entry : entries) {
            int monday = IsoWeek.monday(entry.day());
            if (!mondays.contains(monday)) {
                mondays.add(monday);
            }
        }
        mondays.sort(null);
        List<Week> weeks = new ArrayList<>();
        for (int monday : mondays) {
            List<Entry> ofWeek = new ArrayList<>();
            for (Entry entry : entries) {
                if (IsoWeek.monday(entry.day()) == monday) {
                    ofWeek.add(entry);
                }
            }
            weeks.add(week(monday, ofWeek));
        }
        return weeks;
    }

    private static Week week(int monday, List<Entry> entries) {
        int[] levels = new int[Level.values().length];
        int withNote = 0;
        int overridden = 0;
        int hidden = 0;
        int accepted = 0;
        int ignored = 0;
        int minutes = 0;
        int rulesVersion = 0;
        Counter campaigns = new Counter();
        Counter rules = new Counter();
        Counter days = new Counter();
        for (Entry entry : entries) {
            levels[entry.level().ordinal()]++;
            withNote += entry.withNote() ? 1 : 0;
            overridden += entry.overridden() ? 1 : 0;
            hidden += entry.hidden() ? 1 : 0;
            accepted += entry.accepted() ? 1 : 0;
            ignored += entry.ignored() ? 1 : 0;
            minutes += entry.minutes();
            rulesVersion = Math.max(rulesVersion, entry.rulesVersion());
            campaigns.count(entry.campaign());
            rules.count(entry.topRule());
            days.count(Integer.toString(entry.day()));
        }
        return new Week(
                IsoWeek.format(monday), Day.format(monday), entries.size(), withNote,
                levels[Level.SPAM.ordinal()], levels[Level.UNSURE.ordinal()], levels[Level.CLEAR.ordinal()], levels[Level.UNKNOWN.ordinal()],
                overridden, hidden, accepted, ignored, campaigns.different(), campaigns.most(), minutes, rules.top(), rulesVersion, days.different());
    }
}
