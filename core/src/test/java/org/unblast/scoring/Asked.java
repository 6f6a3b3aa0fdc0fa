package org.unblast.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a single rule as a {@link Scorer} does: after the others. */
public final class Asked {
    private Asked() {}

    /** What a rule finds that is asked after others. */
    public static @Nullable Finding last(Rule rule, List<Rule> others, Evidence evidence) {
        return rule.look(after(others, evidence));
    }

    /** The evidence with what rules find in it. */
    public static Evidence after(List<Rule> rules, Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        Evidence soFar = evidence.after(found);
        for (Rule rule : rules) {
            Finding finding = rule.look(soFar);
            if (finding != null && finding.points() != 0) {
                found.add(finding);
            }
        }
        return soFar;
    }
}
