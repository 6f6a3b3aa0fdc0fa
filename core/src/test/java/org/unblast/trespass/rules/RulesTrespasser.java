package org.unblast.trespass.rules;

import org.unblast.tally.Tally;

/** Climbs a wall, so that the wall can be seen to hold. */
final class RulesTrespasser {
    private RulesTrespasser() {}

    static String climb() {
        return Tally.class.getName();
    }
}
