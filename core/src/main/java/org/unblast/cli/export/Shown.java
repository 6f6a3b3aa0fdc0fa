package org.unblast.cli.export;

/** Texts of strangers, fit for a terminal: a name or note may hold signs that would move the cursor or colour the screen. */
public final class Shown {
    private static final int LONGEST = 300;

    private Shown() {}

    /** The text on one line, without control and format characters, cut where it is long. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
            shown.appendCodePoint(unseen ? ' ' : c);
        });
        return text.codePointCount(0, text.length()) > LONGEST ? shown.append('…').toString() : shown.toString();
    }
}
