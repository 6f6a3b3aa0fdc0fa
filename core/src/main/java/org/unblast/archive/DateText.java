package org.unblast.archive;

import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Day;
import org.unblast.calendar.Moment;
import org.unblast.calendar.Zone;

/**
 * Dates as the eras of the export write them, and as spreadsheets write them back. Only what can mean one thing is read:
 * <ul>
 *   <li>LinkedIn's own {@code 1/29/26, 2:37 PM}: month, day, year;
 *   <li>{@code 2025-06-01 14:03:22 UTC}, ISO 8601, {@code 2025/06/01};
 *   <li>{@code 08 Feb 2026}, {@code 8-Feb-2026}, {@code Feb 8, 2026};
 *   <li>{@code 29.1.2026 14:37} and {@code 1/29/2026}, where one of the two numbers cannot be a month.
 * </ul>
 */
final class DateText {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LAST_MONTH = 12;
    /** A year is written out in four digits. */
    private static final int FIRST_YEAR = 1000;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Scan scan;
    private final Zone zone;

    private DateText(String text, Zone zone) {
        this.scan = new Scan(text);
        this.zone = zone;
    }

    /**
     * Reads a date.
     *
     * @return {@code null} where it cannot be read with certainty
     */
    static @Nullable Moment parse(String cell, Zone zone) {
        String text = Texts.plain(cell);
        String iso = text.endsWith(" UTC") ? text.substring(0, text.length() - " UTC".length()) + "Z" : text;
        Moment moment = Moment.parse(iso, zone);
        return moment == null ? new DateText(text, zone).moment() : moment;
    }

    private @Nullable Moment moment() {
        int month = month();
        if (month > 0) {
            // Feb 8, 2026
            scan.skip('.');
            scan.blanks();
            int day = scan.number(2);
            scan.skip(',');
            scan.blanks();
            return at(day(scan.number(4), month, day));
        }
        int start = scan.at();
        int first = scan.number(4);
        int digits = scan.at() - start;
        scan.blanks();
        char separator = scan.skip('/') ? '/' : scan.skip('.') ? '.' : scan.skip('-') ? '-' : 0;
        month = month();
        if (month > 0) {
            // 08 Feb 2026, 8-Feb-2026
            scan.skip('.');
            scan.skip('-');
            scan.blanks();
            return at(day(scan.number(4), month, first));
        }
        int second = separator == 0 ? Scan.NONE : scan.number(2);
        if (second == Scan.NONE || !scan.skip(separator)) {
            return null;
        }
        if (digits == 4) {
            return at(day(first, second, scan.number(2)));
        }
        int yearStart = scan.at();
        int year = scan.number(4);
        if (separator == '/' && isLinkedInTime()) {
            return at(day(scan.at() - yearStart == 2 ? 2000 + year : year, first, second));
        }
        // 26/01/29 is one day where the year comes first and another where it comes last: a short year is LinkedIn's alone.
        return at(onlyReading(year, first, second));
    }

    private static @Nullable Integer day(int year, int month, int day) {
        return year < FIRST_YEAR ? null : Day.ifExists(year, month, day);
    }

    /** The day, where month and day can stand in one order only. */
    private static @Nullable Integer onlyReading(int year, int first, int second) {
        if (first != second && first <= LAST_MONTH && second <= LAST_MONTH) {
            return null;
        }
        Integer monthFirst = day(year, first, second);
        return monthFirst == null ? day(year, second, first) : monthFirst;
    }

    /** Whether what follows is a time as LinkedIn writes it beside its dates: {@code , 2:37 PM}. */
    private boolean isLinkedInTime() {
        String rest = scan.rest();
        return rest.startsWith(", ") && (rest.endsWith(" AM") || rest.endsWith(" PM"));
    }

    /** The moment, with the time of day that follows, or at the start of the day where none does. */
    private @Nullable Moment at(@Nullable Integer day) {
        if (day == null) {
            return null;
        }
        scan.skip(',');
        scan.blanks();
        int minute = scan.atEnd() ? 0 : scan.minuteOfDay();
        int second = scan.skip(':') ? scan.number(2) : 0;
        minute = scan.halfOfDay(minute);
        boolean good = minute >= 0 && minute < MINUTES_OF_DAY && second >= 0 && second < 60 && scan.atEnd();
        return good ? Moment.local(day, minute, second, zone) : null;
    }

    private int month() {
        String word = scan.word();
        if (word.length() < 3) {
            return 0;
        }
        int at = MONTHS.indexOf(word.substring(0, 3));
        return at >= 0 && at % 3 == 0 && isMonthName(word) ? at / 3 + 1 : 0;
    }

    private static boolean isMonthName(String word) {
        return word.length() == 3 || word.equals("sept")
                || " january february march april may june july august september october november december ".contains(" " + word + " ");
    }
}
