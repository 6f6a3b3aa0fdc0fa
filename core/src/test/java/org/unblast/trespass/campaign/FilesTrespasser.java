package org.unblast.trespass.campaign;

import java.nio.file.Path;

/** Climbs a wall, so that the wall can be seen to hold. */
final class FilesTrespasser {
    private FilesTrespasser() {}

    static String climb() {
        return Path.class.getName();
    }
}
