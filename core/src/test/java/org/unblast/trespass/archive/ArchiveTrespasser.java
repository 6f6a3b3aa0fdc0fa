package org.unblast.trespass.archive;

import org.unblast.scoring.Level;

/** Climbs a wall, so that the wall can be seen to hold. */
final class ArchiveTrespasser {
    private ArchiveTrespasser() {}

    static String climb() {
        return Level.class.getName();
    }
}
