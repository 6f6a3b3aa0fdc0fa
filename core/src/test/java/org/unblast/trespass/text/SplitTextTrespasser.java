package org.unblast.trespass.text;

/** Climbs a wall, so that the wall can be seen to hold. */
final class SplitTextTrespasser {
    private SplitTextTrespasser() {}

    static String climb() {
        return String.valueOf("a b".split(" ").length);
    }
}
