package org.unblast.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unblast.calendar.Day;
import org.unblast.campaign.Sighting;
import org.unblast.cli.export.Shown;
import org.unblast.invitation.Kind;
import org.unblast.tally.Week;

/** What an export holds, for people: by year, and the largest campaigns. Names nobody. */
final class ArchiveSummary {
    private static final int CAMPAIGNS = 10;
    private static final int YEAR = 4;
    private static final String ROW = "%-6s %9s %9s %7s %7s %7s %8s %9s%n";

    private final PrintStream out;

    ArchiveSummary(PrintStream out) {
        this.out = out;
    }

    void print(JudgedExport export, List<Week> weeks) {
        long messages = export.judged().stream().filter(judged -> judged.invitation().kind() == Kind.MESSAGE).count();
        out.printf(Locale.ROOT, "Invitations: %d. Messages from others: %d.", export.judged().size() - messages, messages);
        if (!export.judged().isEmpty()) {
            out.printf(" From %s to %s.", Day.format(export.judged().get(0).day()), Day.format(export.judged().get(export.judged().size() - 1).day()));
        }
        out.printf("%n%nInvitations, by the year of their week%n");
        out.printf(ROW, "year", "received", "with note", "spam", "unsure", "clear", "unknown", "accepted");
        int[] all = new int[7];
        for (List<Week> year : years(weeks)) {
            int[] sums = sums(year);
            row(year.get(0).week().substring(0, YEAR), sums);
            for (int i = 0; i < all.length; i++) {
                all[i] += sums[i];
            }
        }
        row("all", all);
        List<FoundCampaign> campaigns = FoundCampaign.allIn(export);
        out.printf(Locale.ROOT, "%nTexts that came from more than one sender: %d%s%n", campaigns.size(), campaigns.isEmpty() ? "" : "; the largest:");
        for (FoundCampaign found : campaigns.subList(0, Math.min(CAMPAIGNS, campaigns.size()))) {
            Sighting campaign = found.campaign();
            out.printf(Locale.ROOT, "%5d times from %d senders, %s to %s: %s%n", campaign.size(), campaign.senders(),
                    Day.format(campaign.firstDay()), Day.format(campaign.lastDay()), Shown.text(campaign.skeleton()));
        }
    }

    private void row(String name, int[] sums) {
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        for (int sum : sums) {
            cells.add(Integer.toString(sum));
        }
        out.printf(ROW, cells.toArray());
    }

    private static int[] sums(List<Week> weeks) {
        int[] sums = new int[7];
        for (Week week : weeks) {
            int[] numbers = {week.received(), week.withNote(), week.spam(), week.unsure(), week.clear(), week.unknown(), week.accepted()};
            for (int i = 0; i < sums.length; i++) {
                sums[i] += numbers[i];
            }
        }
        return sums;
    }

    private static List<List<Week>> years(List<Week> weeks) {
        List<List<Week>> years = new ArrayList<>();
        String last = "";
        for (Week week : weeks) {
            if (!week.week().startsWith(last) || years.isEmpty()) {
                years.add(new ArrayList<>());
                last = week.week().substring(0, YEAR);
            }
            years.get(years.size() - 1).add(week);
        }
        return years;
    }
}
