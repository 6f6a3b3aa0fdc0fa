package org.unblast.corpus;

import org.junit.jupiter.api.Assumptions;

/** Skips a test aloud: a reason given to the test framework alone is not printed. */
public final class Skip {
    private Skip() {}

    /**
     * Goes on only if what the test needs is there.
     *
     * @param why printed after the word SKIP if it is not
     */
    public static void unless(boolean there, String why) {
        if (!there) {
            System.out.println("SKIP: " + why);
        }
        Assumptions.assumeTrue(there, why);
    }
}
