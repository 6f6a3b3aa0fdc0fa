package org.unblast.trespass.campaign;

import java.util.Random;

/** Climbs a wall, so that the wall can be seen to hold. */
final class DiceTooTrespasser {
    private DiceTooTrespasser() {}

    static String climb() {
        return Random.class.getName();
    }
}
