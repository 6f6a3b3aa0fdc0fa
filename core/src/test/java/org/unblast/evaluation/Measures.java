package org.unblast.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.unblast.scoring.Level;
import org.unblast.scoring.Sensitivity;

/** The figures: each takes judged texts and gives a share between 0 and 1; NaN where there is nothing to share. */
final class Measures {
    private Measures() {}

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
