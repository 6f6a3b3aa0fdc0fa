package org.unblast.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks after all rules, and sees what they found: what is the user's own, and no rule for everybody. */
public interface SecondLook {
    /** The kin it is counted with. */
    Group group();

    /**
     * Looks.
     *
     * @param found what the rules found
     * @return what was found, or {@code null}
     */
    @Nullable Finding look(Evidence evidence, List<Finding> found);
}
