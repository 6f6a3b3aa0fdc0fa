package org.unblast.evaluation.fit;

import java.util.List;
import java.util.function.Predicate;
import org.unblast.scoring.Rule;

/**
 * How often a rule is right.
 *
 * @param should how many cases it should hit
 * @param hits how many it hits
 * @param right how many of its hits are right
 */
record Score(int should, int hits, int right) {
    static Score of(List<FitCase> cases, Rule rule, Predicate<FitCase> truth) {
        int should = 0;
        int hits = 0;
        int right = 0;
        for (FitCase each : cases) {
            boolean hit = rule.look(each.evidence()) != null;
            should += truth.test(each) ? 1 : 0;
            hits += hit ? 1 : 0;
            right += hit && truth.test(each) ? 1 : 0;
        }
        return new Score(should, hits, right);
    }

    double precision() {
        return hits == 0 ? Double.NaN : right / (double) hits;
    }

    double recall() {
        return should == 0 ? Double.NaN : right / (double) should;
    }

    double f1() {
        return 2.0 * right / (should + hits);
    }
}
