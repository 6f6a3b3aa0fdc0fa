package org.unblast.trespass.scoring;

/** Climbs a wall, so that the wall can be seen to hold. */
final class MillisTrespasser {
    private MillisTrespasser() {}

    static String climb() {
        return String.valueOf(System.currentTimeMillis());
    }
}
