package org.unblast.calendar;

import org.jspecify.annotations.Nullable;

/** The time of day in an ISO 8601 text: {@code 08:15}, {@code 08:15:30.25}, each with or without {@code Z} or {@code +05:30}. */
final class ClockText {
    private static final int NONE = -1;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private final String text;
    private int at;

    ClockText(String text, int from) {
        this.text = text;
        this.at = from;
    }

    @Nullable Moment on(int day, Zone zone) {
        int hour = two(LAST_HOUR);
        int minute = skip(':') ? two(LAST_MINUTE) : NONE;
        int second = skip(':') ? two(LAST_MINUTE) : 0;
        if (hour == NONE || minute == NONE || second == NONE) {
            return null;
        }
        if (skip('.') || skip(',')) {
            skipDigits();
        }
        int ofDay = hour * 60 + minute;
        if (at == text.length()) {
            return Moment.local(day, ofDay, second, zone);
        }
        if (skip('Z')) {
            return at == text.length() ? Moment.local(day, ofDay, second, Zone.UTC) : null;
        }
        int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
        int hours = two(LAST_HOUR);
        skip(':');
        int minutes = at == text.length() ? 0 : two(LAST_MINUTE);
        if (sign == 0 || hours == NONE || minutes == NONE || at < text.length()) {
            return null;
        }
        return Moment.local(day, ofDay - sign * (hours * 60 + minutes), second, Zone.UTC);
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipDigits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private int two(int most) {
        if (at + 2 > text.length()) {
            return NONE;
        }
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || tens * 10 + ones > most) {
            return NONE;
        }
        at += 2;
        return tens * 10 + ones;
    }
}
