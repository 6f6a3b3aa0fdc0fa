package org.unblast.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.campaign.Sighting;

/**
 * What was judged, and why.
 *
 * @param id the invitation's id
 * @param level what it comes to
 * @param permille the chance of mass mail, 0 to 1000
 * @param findings everything that spoke, the prior first; their points add up to the chance
 * @param flip ids of the smallest set of findings without which the level would be lower; empty where it cannot be
 * @param campaign the same text from other senders, or {@code null}
 */
public record Verdict(
        String id, Level level, int permille, List<Finding> findings, List<String> flip, @Nullable Sighting campaign) {
    public Verdict {
        findings = List.copyOf(findings);
        flip = List.copyOf(flip);
    }

    /** The hundredths of log-odds that all findings add up to. */
    public int points() {
        int sum = 0;
        for (Finding finding : findings) {
            sum += finding.points();
        }
        return sum;
    }
}
