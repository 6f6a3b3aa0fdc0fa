package org.unblast.scoring;

import org.jspecify.annotations.Nullable;

/** Looks after all rules, and knows what they come to: what is the user's own, and no rule for everybody. */
public interface SecondLook {
    /** The kin it is counted with. */
    Group group();

    /**
     * Looks.
     *
     * @param sum what the rules come to, in hundredths of log-odds
     * @return what was found, or {@code null}
     */
    @Nullable Finding look(Evidence evidence, int sum);
}
