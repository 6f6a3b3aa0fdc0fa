package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Rule;

/** All rules, in the order in which findings are listed. */
public final class StandardRules {
    /** Counts up whenever a rule or a weight changes, so that old verdicts can be told from new ones. */
    public static final int VERSION = 1;

    private StandardRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(
                new CallRequest(),
                new LikeMinded(),
                new MutualConnections(),
                new Wording());
    }
}
