package org.unblast.trespass.campaign;

import org.unblast.scoring.Level;

/** Climbs a wall, so that the wall can be seen to hold. */
final class CampaignTrespasser {
    private CampaignTrespasser() {}

    static String climb() {
        return Level.class.getName();
    }
}
