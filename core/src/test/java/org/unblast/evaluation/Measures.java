package org.unblast.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.unblast.scoring.Level;
import org.unblast.scoring.Sensitivity;

/** The figures: each takes judged texts and gives a share between 0 and 1; NaN where there is nothing to share. */
final class Measures {
    private Measures() {}

    /** The chance that a random outreach text got more points than a random genuine one, ties counting half (ROC AUC). */
    static double auc(List<Judged> judged) {
        List<Judged> sorted = judged.stream().sorted(Comparator.comparingInt(j -> j.verdict().points())).toList();
        double ranks = 0;
        long outreach = 0;
        int at = 0;
        while (at < sorted.size()) {
            int end = at;
            while (end < sorted.size() && sorted.get(end).verdict().points() == sorted.get(at).verdict().points()) {
                end++;
            }
            for (int i = at; i < end; i++) {
                if (sorted.get(i).text().outreach()) {
                    ranks += (at + 1 + end) / 2.0;
                    outreach++;
                }
            }
            at = end;
        }
        long genuine = sorted.size() - outreach;
        return (ranks - outreach * (outreach + 1) / 2.0) / ((double) outreach * genuine);
    }

    /** The share of outreach above the points that only one genuine text in a hundred exceeds. */
    static double recallAtOnePercent(List<Judged> judged) {
        int[] genuine = judged.stream()
                .filter(j -> !j.text().outreach())
                .mapToInt(j -> -j.verdict().points())
                .sorted()
                .toArray();
        if (genuine.length == 0) {
            return Double.NaN;
        }
        int threshold = -genuine[genuine.length / 100];
        return share(judged, j -> j.text().outreach(), j -> j.verdict().points() > threshold);
    }

    /** Of the texts of one sort, the share at a level or above. */
    static double atLeast(List<Judged> judged, Predicate<Judged> sort, Sensitivity sensitivity, Level level) {
        return share(judged, sort, j -> j.level(sensitivity).compareTo(level) >= 0);
    }

    /** The mean squared distance between chance and truth (Brier). */
    static double brier(List<Judged> judged) {
        return judged.stream()
                .mapToDouble(j -> {
                    double miss = j.verdict().permille() / 1000.0 - (j.text().outreach() ? 1 : 0);
                    return miss * miss;
                })
                .average()
                .orElse(Double.NaN);
    }

    private static double share(List<Judged> judged, Predicate<Judged> of, Predicate<Judged> have) {
        long all = judged.stream().filter(of).count();
        return all == 0 ? Double.NaN : judged.stream().filter(of).filter(have).count() / (double) all;
    }
}
