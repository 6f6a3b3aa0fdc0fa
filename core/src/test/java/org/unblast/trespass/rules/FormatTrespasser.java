package org.unblast.trespass.rules;

/** Climbs a wall, so that the wall can be seen to hold. */
final class FormatTrespasser {
    private FormatTrespasser() {}

    static String climb() {
        return String.valueOf(String.format("%d", 1));
    }
}
