package org.unblast.trespass.personal;

import org.unblast.tally.Tally;

/** Climbs a wall, so that the wall can be seen to hold. */
final class PersonalTrespasser {
    private PersonalTrespasser() {}

    static String climb() {
        return Tally.class.getName();
    }
}
