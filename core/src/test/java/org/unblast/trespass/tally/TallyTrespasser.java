package org.unblast.trespass.tally;

import org.unblast.campaign.Sighting;

/** Climbs a wall, so that the wall can be seen to hold. */
final class TallyTrespasser {
    private TallyTrespasser() {}

    static String climb() {
        return Sighting.class.getName();
    }
}
