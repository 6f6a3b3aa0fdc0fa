package org.unblast.trespass.text;

import org.unblast.calendar.Day;

/** Climbs a wall, so that the wall can be seen to hold. */
final class TextTrespasser {
    private TextTrespasser() {}

    static String climb() {
        return Day.class.getName();
    }
}
