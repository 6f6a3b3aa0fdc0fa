package org.unblast.archive;

import org.unblast.calendar.Moment;
import org.unblast.calendar.Zone;

/** Cells with conditions. */
final class Texts {
    /** Longest cell that is read as a text, markup included, in UTF-16 units. */
    static final int LONGEST = 1 << 18;

    private static final int LONGEST_QUOTE = 40;

    private Texts() {}

    /** A cell as it stands. */
    static String within(Cells cells, String column) throws RefusedRowException {
        String text = cells.raw(column);
        if (text.length() > LONGEST) {
            throw new RefusedRowException(column + " is " + text.length() + " characters long; at most " + LONGEST + " are read");
        }
        return text;
    }

    /** With plain blanks: newer formatters put a narrow no-break space before AM and PM. */
    static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ').strip();
    }

    /** A date that is certain. */
    static Moment date(String column, String text, Zone zone) throws RefusedRowException {
        Moment moment = DateText.parse(text, zone);
        if (moment != null) {
            return moment;
        }
        throw new RefusedRowException(
                text.isEmpty() ? column + " is empty" : column + quoted(text) + " is not a date that can be read with certainty");
    }

    /** Shifted cells could hold anything: what is long or could be an address is not shown. */
    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTE || text.indexOf('@') >= 0 ? "" : " \"" + text + "\"";
    }
}
