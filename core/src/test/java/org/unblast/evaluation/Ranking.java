package org.unblast.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Measures of how well a judge puts outreach above genuine texts, whatever its thresholds. NaN where one class is missing. */
final class Ranking {
    /** How many times the texts are drawn anew for an interval. */
    private static final int DRAWS = 1_000;

    private static final long SEED = 42;

    /**
     * A range that holds nineteen of twenty draws.
     *
     * @param low its lower end
     * @param high its upper end
     */
    record Interval(double low, double high) {}

    private Ranking() {}

    /** The chance that a random outreach text stands above a random genuine one, ties counting half (ROC AUC). */
    static double auc(List<Ranked> ranked) {
        Ranked[] sorted = sorted(ranked);
        int[] once = new int[sorted.length];
        Arrays.fill(once, 1);
        return auc(sorted, once);
    }

    /** The share of outreach above the score that only one genuine text in a hundred exceeds. */
    static double recallAtOnePercent(List<Ranked> ranked) {
        double[] genuine =
                ranked.stream().filter(r -> !r.outreach()).mapToDouble(Ranked::score).sorted().toArray();
        long outreach = ranked.size() - genuine.length;
        if (genuine.length == 0 || outreach == 0) {
            return Double.NaN;
        }
        double threshold = genuine[genuine.length - 1 - genuine.length / 100];
        return ranked.stream().filter(r -> r.outreach() && r.score() > threshold).count() / (double) outreach;
    }

    /** Where the AUC would lie with other texts of the same kind (percentile bootstrap, Efron 1979). */
    static Interval aucInterval(List<Ranked> ranked) {
        Ranked[] sorted = sorted(ranked);
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                times[random.nextInt(sorted.length)]++;
            }
            drawn[draw] = auc(sorted, times);
        }
        Arrays.sort(drawn);
        return new Interval(drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
    }

    private static Ranked[] sorted(List<Ranked> ranked) {
        return ranked.stream().sorted(Comparator.comparingDouble(Ranked::score)).toArray(Ranked[]::new);
    }

    /** The Mann-Whitney statistic of sorted texts, each counted so many times. */
    private static double auc(Ranked[] sorted, int[] times) {
        double below = 0;
        double won = 0;
        double outreach = 0;
        int at = 0;
        while (at < sorted.length) {
            double genuineHere = 0;
            double outreachHere = 0;
            int end = at;
            while (end < sorted.length && sorted[end].score() == sorted[at].score()) {
                if (sorted[end].outreach()) {
                    outreachHere += times[end];
                } else {
                    genuineHere += times[end];
                }
                end++;
            }
            won += outreachHere * (below + genuineHere / 2);
            below += genuineHere;
            outreach += outreachHere;
            at = end;
        }
        return won / (below * outreach);
    }
}
