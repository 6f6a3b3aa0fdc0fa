package org.unblast.calendar;

/**
 * ISO 8601 weeks: they start on Monday and belong to the year of their Thursday.
 */
public final class IsoWeek {
    private IsoWeek() {}

    /** The Monday of the week in which a day lies, as a day number (see {@link Day}). */
    public static int monday(int day) {
        // 1970-01-01 was a Thursday.
        return day - Math.floorMod(day + 3, 7);
    }

    /** The week in which a day lies, as {@code 2026-W47}. */
    public static String format(int day) {
        int thursday = monday(day) + 3;
        String date = Day.format(thursday);
        int year = Day.digits(date, 0, 4);
        int week = (thursday - Day.of(year, 1, 1)) / 7 + 1;
        return Day.padded(year, 4) + "-W" + Day.padded(week, 2);
    }
}
