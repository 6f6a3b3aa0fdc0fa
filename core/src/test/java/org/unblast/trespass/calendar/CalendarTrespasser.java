package org.unblast.trespass.calendar;

import org.unblast.text.Span;

/** Climbs a wall, so that the wall can be seen to hold. */
final class CalendarTrespasser {
    private CalendarTrespasser() {}

    static String climb() {
        return Span.class.getName();
    }
}
