package org.unblast.trespass.places;

import org.unblast.calendar.Day;

/** Climbs a wall, so that the wall can be seen to hold. */
final class PlacesTrespasser {
    private PlacesTrespasser() {}

    static String climb() {
        return Day.class.getName();
    }
}
