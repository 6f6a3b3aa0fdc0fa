package org.unblast.trespass.calendar;

import java.time.LocalDate;

/** Climbs a wall, so that the wall can be seen to hold. */
final class ClockTrespasser {
    private ClockTrespasser() {}

    static String climb() {
        return LocalDate.class.getName();
    }
}
