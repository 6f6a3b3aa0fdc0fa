package org.unblast.text;

/**
 * A text reduced to what it says: lower case, no marks, no disguises. Every folded character remembers the stretch of
 * the original that it came from.
 *
 * <p>Made by {@link Folding#fold}.
 */
public final class Folded {
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    Folded(char[] chars, int[] starts, int[] ends, int length) {
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** How many folded characters there are. */
    public int length() {
        return length;
    }

    /** The folded character at {@code index}, 0 to {@link #length()} - 1. */
    public char charAt(int index) {
        return chars[index];
    }

    /** Where in the original the folded character at {@code index} starts, in UTF-16 units. */
    public int startOf(int index) {
        return starts[index];
    }

    /** Where in the original the folded character at {@code index} ends, in UTF-16 units. */
    public int endOf(int index) {
        return ends[index];
    }

    /** The folded characters from {@code from} up to {@code to}. */
    public String slice(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return slice(0, length);
    }
}
