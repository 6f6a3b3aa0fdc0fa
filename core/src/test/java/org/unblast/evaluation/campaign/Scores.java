package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.List;
import org.unblast.campaign.CampaignMemory;
import org.unblast.text.Words;

/**
 * What a measure makes of pairs at its threshold.
 *
 * @param pairs the pairs
 * @param joined of each, whether it was taken for one template
 */
record Scores(List<Pair> pairs, List<Boolean> joined) {
    /** A measure at the threshold where its F1 on these pairs is best: better than it could be in use. */
    static Scores atBest(List<Pair> pairs, Measure measure) {
        double[] likeness = pairs.stream().mapToDouble(p -> measure.of(p.a(), p.b())).toArray();
        Scores best = at(pairs, likeness, 0);
        for (int threshold = 5; threshold < 1000; threshold += 5) {
            Scores scores = at(pairs, likeness, threshold / 1000.0);
            best = scores.f1() > best.f1() ? scores : best;
        }
        return best;
    }

    /** A measure at the lowest threshold that keeps its precision. */
    static Scores atPrecision(List<Pair> pairs, Measure measure, double precision) {
        double[] likeness = pairs.stream().mapToDouble(p -> measure.of(p.a(), p.b())).toArray();
        for (int threshold = 5; threshold < 1000; threshold += 5) {
            Scores scores = at(pairs, likeness, threshold / 1000.0);
            if (scores.precision() >= precision) {
                return scores;
            }
        }
        return at(pairs, likeness, 2);
    }

    private static Scores at(List<Pair> pairs, double[] likeness, double threshold) {
        List<Boolean> joined = new ArrayList<>();
        for (double each : likeness) {
            joined.add(each >= threshold);
        }
        return new Scores(pairs, joined);
    }

    /**
     * The memory at its one threshold.
     *
     * @param later how many days after the first text the second comes: beyond 90 only the fingerprint is left
     */
    static Scores ofMemory(List<Pair> pairs, int later) {
        List<Boolean> joined = new ArrayList<>();
        for (Pair pair : pairs) {
            CampaignMemory memory = new CampaignMemory();
            memory.see("1", "one", Words.of(pair.a()), 0, 0);
            joined.add(memory.see("2", "other", Words.of(pair.b()), later, later) != null);
        }
        return new Scores(pairs, joined);
    }

    double precision() {
        return share(count(true, true), count(true, true) + count(true, false));
    }

    double recall() {
        return share(count(true, true), count(true, true) + count(false, true));
    }

    double f1() {
        int hits = count(true, true);
        return share(2 * hits, 2 * hits + count(true, false) + count(false, true));
    }

    /** The share of one sort that was joined. */
    double joined(String sort) {
        int of = 0;
        int yes = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).sort().equals(sort)) {
                of++;
                yes += joined.get(i) ? 1 : 0;
            }
        }
        return share(yes, of);
    }

    /** How many were joined, or not, that belong together, or not. */
    int count(boolean together, boolean same) {
        int count = 0;
        for (int i = 0; i < pairs.size(); i++) {
            count += joined.get(i) == together && pairs.get(i).same() == same ? 1 : 0;
        }
        return count;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }
}
