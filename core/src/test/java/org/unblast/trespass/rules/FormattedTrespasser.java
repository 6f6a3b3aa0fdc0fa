package org.unblast.trespass.rules;

/** Climbs a wall, so that the wall can be seen to hold. */
final class FormattedTrespasser {
    private FormattedTrespasser() {}

    static String climb() {
        return String.valueOf("%d".formatted(1));
    }
}
