package org.unblast.archive;

/** Reads a text from left to right. What is not there is left standing. */
final class Scan {
    /** No number stood there. */
    static final int NONE = -1;

    private static final int NOON = 12 * 60;

    private final String text;
    private int at;

    Scan(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    String rest() {
        return text.substring(at);
    }

    boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    void blanks() {
        while (skip(' ')) {
            // Go on.
        }
    }

    /** A number of at most so many digits, or {@link #NONE}. */
    int number(int digits) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < digits && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return at == start ? NONE : value;
    }

    /** Latin letters in a row, in small letters. */
    String word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && (char) (text.charAt(at) | 0x20) >= 'a' && (char) (text.charAt(at) | 0x20) <= 'z') {
            word.append((char) (text.charAt(at++) | 0x20));
        }
        return word.toString();
    }

    /** {@code 14:37} as minutes, or {@link #NONE}. */
    int minuteOfDay() {
        int hour = number(2);
        int minute = hour != NONE && skip(':') ? number(2) : NONE;
        return minute == NONE || minute > 59 ? NONE : hour * 60 + minute;
    }

    /** Minutes of the day by a clock of twelve hours, where AM or PM follows; those given, where nothing does. */
    int halfOfDay(int minute) {
        blanks();
        String half = word();
        if (half.isEmpty()) {
            return minute;
        }
        boolean onTheClock = minute >= 60 && minute < 60 + NOON;
        if (!onTheClock || !half.equals("am") && !half.equals("pm")) {
            return NONE;
        }
        return minute % NOON + (half.equals("pm") ? NOON : 0);
    }
}
