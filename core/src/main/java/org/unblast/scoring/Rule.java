package org.unblast.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth noticing. A rule judges texts and offers, never people: names, photos and origin are not evidence.
 *
 * <p>One class per rule, named after its id ({@code call-request} is {@code CallRequest}), with its own examples. One test
 * walks them all.
 */
public interface Rule {
    /** Its id in verdicts and, with dashes turned to underscores, in the locales' messages. */
    String id();

    /** The kin it is counted with. */
    Group group();

    /** What one finding usually weighs, in hundredths of log-odds. */
    int points();

    /** Why this speaks for or against, in a sentence, with its source where there is one. */
    String why();

    /** At least two texts that must hit and two near misses that must not. Never shipped: only tests call this. */
    List<Example> examples();

    /**
     * Looks.
     *
     * @return what was found, or {@code null}
     */
    @Nullable Finding look(Evidence evidence);
}
