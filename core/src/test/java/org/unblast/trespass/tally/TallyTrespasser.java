package org.unblast.trespass.tally;

import org.unblast.text.Words;

/** Climbs a wall, so that the wall can be seen to hold. */
final class TallyTrespasser {
    private TallyTrespasser() {}

    static String climb() {
        return Words.class.getName();
    }
}
