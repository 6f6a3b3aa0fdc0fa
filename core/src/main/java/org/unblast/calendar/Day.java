package org.unblast.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Days of the proleptic Gregorian calendar as whole numbers, 0 being 1970-01-01.
 *
 * <p>Method: Howard Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days). Tests hold
 * it against {@code java.time}.
 */
public final class Day {
    private static final int DAYS_IN_ERA = 146_097;

    private Day() {}

    /**
     * The number of a day.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @param day 1 to 31
     */
    public static int of(int year, int month, int day) {
        int shifted = month <= 2 ? year - 1 : year;
        int era = shifted / 400;
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_IN_ERA + dayOfEra - 719_468;
    }

    /**
     * The number of a day, where there is such a day.
     *
     * @return {@code null} for 31 April
     */
    public static @Nullable Integer ifExists(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int number = of(year, month, day);
        // 31 April comes back as 1 May.
        return month == 12 || number < of(year, month + 1, 1) ? Integer.valueOf(number) : null;
    }

    /**
     * Reads the date at the start of an ISO 8601 text such as {@code 2026-11-20T08:15:00Z}.
     *
     * @return the day's number, or {@code null} where the text does not start with a date that exists
     */
    public static @Nullable Integer parse(String text) {
        if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return ifExists(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /** The day as {@code 2026-11-20}. */
    public static String format(int number) {
        int shifted = number + 719_468;
        int era = (shifted >= 0 ? shifted : shifted - DAYS_IN_ERA + 1) / DAYS_IN_ERA;
        int dayOfEra = shifted - era * DAYS_IN_ERA;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    static String padded(int value, int width) {
        String digits = Integer.toString(value);
        StringBuilder text = new StringBuilder();
        for (int i = digits.length(); i < width; i++) {
            text.append('0');
        }
        return text.append(digits).toString();
    }

    /** A number without a sign; -1 where it is none. */
    static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
