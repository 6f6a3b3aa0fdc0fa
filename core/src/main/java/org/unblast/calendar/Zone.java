package org.unblast.calendar;

/** The user's time zone, as far as a door knows it: the core itself has no table of zones. */
public interface Zone {
    /** No offset ever. */
    Zone UTC = minute -> 0;

    /**
     * How far local clocks are ahead of UTC.
     *
     * @param utcMinute minutes since 1970-01-01T00:00Z
     * @return minutes, below 0 west of Greenwich
     */
    int offsetMinutes(int utcMinute);
}
