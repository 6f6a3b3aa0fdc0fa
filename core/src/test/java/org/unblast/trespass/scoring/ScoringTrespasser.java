package org.unblast.trespass.scoring;

import org.unblast.rules.StandardRules;

/** Climbs a wall, so that the wall can be seen to hold. */
final class ScoringTrespasser {
    private ScoringTrespasser() {}

    static String climb() {
        return StandardRules.class.getName();
    }
}
