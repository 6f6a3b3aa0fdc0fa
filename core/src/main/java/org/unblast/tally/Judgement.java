package org.unblast.tally;

import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Value;
import org.unblast.scoring.Verdict;

/**
 * What the tally keeps of a verdict.
 *
 * @param level what it came to
 * @param campaign the campaign it was seen in, or {@code null}
 * @param minutes the minutes asked for, 0 where none
 * @param topRule the rule that weighed most against it, or {@code null}
 * @param rulesVersion the version of the rules that judged
 */
public record Judgement(Level level, @Nullable String campaign, int minutes, @Nullable String topRule, int rulesVersion) {
    private static final String MINUTES = "minutes";

    /** Takes from a verdict what is counted. */
    public static Judgement of(Verdict verdict, int rulesVersion) {
        return new Judgement(
                verdict.level(), verdict.campaign() == null ? null : verdict.campaign().id(), minutes(verdict), topRule(verdict), rulesVersion);
    }

    private static int minutes(Verdict verdict) {
        for (Finding finding : verdict.findings()) {
            for (Value value : finding.values()) {
                if (value.name().equals(MINUTES) && value.text() == null) {
                    return value.number();
                }
            }
        }
        return 0;
    }

    private static @Nullable String topRule(Verdict verdict) {
        String top = null;
        int most = 0;
        for (Finding finding : verdict.findings()) {
            // The prior is where every sum starts: no evidence, so never the rule that weighed most.
            if (finding.points() > most && !finding.rule().equals(Scorer.PRIOR_ID)) {
                top = finding.rule();
                most = finding.points();
            }
        }
        return top;
    }
}
