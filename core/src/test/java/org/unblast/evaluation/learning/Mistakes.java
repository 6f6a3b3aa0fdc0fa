package org.unblast.evaluation.learning;

import java.util.List;
import org.unblast.personal.Layer;
import org.unblast.scoring.Level;
import org.unblast.scoring.LogOdds;
import org.unblast.scoring.Sensitivity;

/**
 * Shares of wrong verdicts, 0 to 1.
 *
 * @param kind of the kind that the taste is about: flagged though wanted, or not flagged though hated
 * @param kindAtSpam the same, where only spam counts as flagged
 * @param allElse of all texts of other kinds: mass mail that is not flagged, genuine texts that are
 * @param missed of all other mass mail: not flagged
 * @param flagged of genuine texts: flagged
 * @param atSpam of genuine texts: called spam
 */
record Mistakes(double kind, double kindAtSpam, double allElse, double missed, double flagged, double atSpam) {
    private static final int KIND = 0;
    private static final int OTHERS = 1;
    private static final int GENUINE = 2;

    static Mistakes of(List<Read> texts, Taste taste, Layer layer) {
        int[] all = new int[3];
        int[] flagged = new int[3];
        int[] spam = new int[3];
        for (Read read : texts) {
            Level level = Sensitivity.BALANCED.level(LogOdds.permille(read.points() + layer.points(read.shares(), read.points())));
            int group = taste.isAbout(read) ? KIND : read.text().outreach() ? OTHERS : GENUINE;
            all[group]++;
            flagged[group] += level.compareTo(Level.UNSURE) >= 0 ? 1 : 0;
            spam[group] += level == Level.SPAM ? 1 : 0;
        }
        int missed = all[OTHERS] - flagged[OTHERS];
        return new Mistakes(
                share(taste.wants() ? flagged[KIND] : all[KIND] - flagged[KIND], all[KIND]),
                share(taste.wants() ? spam[KIND] : all[KIND] - spam[KIND], all[KIND]),
                share(missed + flagged[GENUINE], all[OTHERS] + all[GENUINE]),
                share(missed, all[OTHERS]), share(flagged[GENUINE], all[GENUINE]), share(spam[GENUINE], all[GENUINE]));
    }

    private static double share(int wrong, int all) {
        return wrong / (double) all;
    }

    /** The mean of several. */
    static Mistakes mean(List<Mistakes> all) {
        return new Mistakes(
                all.stream().mapToDouble(Mistakes::kind).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::kindAtSpam).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::allElse).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::missed).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::flagged).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::atSpam).average().orElseThrow());
    }
}
