package org.unblast.tally;

import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.LogOdds;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;

/**
 * What is needed to say what a verdict comes to once others have sent the same text, when the text itself is no longer at hand.
 *
 * @param points what all findings add up to, that of the same text from others aside; hundredths of log-odds
 * @param most what the heaviest of them weighs that spoke against it, the prior aside; 0 where none did
 */
public record Hindsight(int points, int most) {
    /** Takes from a verdict what is needed. @param sameness the id of the rule that tells the same text from others */
    public static Hindsight of(Verdict verdict, String sameness) {
        int points = 0;
        int most = 0;
        for (Finding finding : verdict.findings()) {
            if (!finding.rule().equals(sameness)) {
                points += finding.points();
                most = finding.rule().equals(Scorer.PRIOR_ID) ? most : Math.max(most, finding.points());
            }
        }
        return new Hindsight(points, most);
    }

    /**
     * The judgement as it is now. It never becomes a better one. Of rules that weigh as much as each other the sameness is the first,
     * as in a verdict.
     *
     * @param before as it was, on a note that could be read
     * @param campaign the campaign it belongs to by now
     * @param sameness what the rule says of that
     */
    public Judgement of(Judgement before, String campaign, Finding sameness, Sensitivity sensitivity) {
        Level level = sensitivity.level(LogOdds.permille(points + sameness.points()));
        return new Judgement(
                level.ordinal() > before.level().ordinal() ? level : before.level(), campaign, before.minutes(),
                sameness.points() >= most ? sameness.rule() : before.topRule(), before.rulesVersion());
    }
}
