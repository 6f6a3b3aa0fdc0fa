package org.unblast.cli.export;

/** What stands between cells: a comma, unless a spreadsheet of another region has saved the file since. */
final class Separator {
    private static final char[] KNOWN = {',', ';', '\t'};

    private Separator() {}

    /** The separator that stands most often in one of the first lines, outside quotes. */
    static char of(String start) {
        char most = ',';
        int count = 0;
        for (char separator : KNOWN) {
            int here = mostInALine(start, separator);
            if (here > count) {
                most = separator;
                count = here;
            }
        }
        return most;
    }

    private static int mostInALine(String start, char separator) {
        int most = 0;
        int here = 0;
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                here = 0;
            } else if (!quoted && c == separator) {
                most = Math.max(most, ++here);
            }
        }
        return most;
    }
}
