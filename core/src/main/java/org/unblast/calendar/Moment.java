package org.unblast.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A point in time, to the second, in whole numbers that never need 64 bits.
 *
 * @param minute minutes since 1970-01-01T00:00Z
 * @param second 0 to 59
 */
public record Moment(int minute, int second) {
    private static final int DAY = 24 * 60;
    private static final int DATE_LENGTH = 10;
    /** Beyond this day, in the year 5803, the minutes would not fit. */
    private static final int LAST_DAY = 1_400_000;

    /**
     * A time as a local clock shows it. Of an hour that comes twice the first is meant; an hour that is skipped counts on
     * from the one before.
     *
     * @param day see {@link Day}
     * @param minuteOfDay 0 to 1439
     */
    public static Moment local(int day, int minuteOfDay, int second, Zone zone) {
        int local = day * DAY + minuteOfDay;
        // An offset is at most a day: what holds a day earlier is the offset before any change near by.
        int before = local - zone.offsetMinutes(local - DAY);
        if (before + zone.offsetMinutes(before) == local) {
            return new Moment(before, second);
        }
        int after = local - zone.offsetMinutes(local + DAY);
        return new Moment(after + zone.offsetMinutes(after) == local ? after : before, second);
    }

    /**
     * Reads ISO 8601: a date, or date and time to the minute, second or a fraction of one, with {@code Z} or an offset. What
     * names no offset is local time; a date alone is the start of that day.
     *
     * @return {@code null} where the text is none of these
     */
    public static @Nullable Moment parse(String text, Zone zone) {
        Integer day = Day.parse(text);
        if (day == null || day > LAST_DAY) {
            return null;
        }
        if (text.length() == DATE_LENGTH) {
            return local(day, 0, 0, zone);
        }
        return text.charAt(DATE_LENGTH) == 'T' || text.charAt(DATE_LENGTH) == ' ' ? new ClockText(text, DATE_LENGTH + 1).on(day, zone) : null;
    }

    /** The day on which it falls by local clocks (see {@link Day}). */
    public int day(Zone zone) {
        return Math.floorDiv(minute + zone.offsetMinutes(minute), DAY);
    }

    /** As {@code 2026-11-20T08:15:00Z}. */
    @Override
    public String toString() {
        int ofDay = Math.floorMod(minute, DAY);
        return Day.format(Math.floorDiv(minute, DAY)) + "T" + Day.padded(ofDay / 60, 2) + ":" + Day.padded(ofDay % 60, 2) + ":"
                + Day.padded(second, 2) + "Z";
    }
}
