package org.unblast.campaign;

/** Whole numbers as printable characters, six bits each: what the store keeps is text, and a number there costs little. */
final class Digits {
    /** How many bits one character holds. */
    static final int BITS = 6;

    private static final int MASK = 63;
    private static final String ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int[] VALUES = new int[128];

    static {
        for (int i = 0; i < VALUES.length; i++) {
            VALUES[i] = -1;
        }
        for (int i = 0; i < ALL.length(); i++) {
            VALUES[ALL.charAt(i)] = i;
        }
    }

    private Digits() {}

    /** Appends the lowest {@code 6 * width} bits of a number. */
    static void write(StringBuilder to, int number, int width) {
        for (int i = width - 1; i >= 0; i--) {
            to.append(ALL.charAt(number >>> i * BITS & MASK));
        }
    }

    /** Reads what {@link #write} wrote; a width of six keeps a sign. */
    static int read(String from, int at, int width) {
        int number = 0;
        for (int i = 0; i < width; i++) {
            number = number << BITS | VALUES[from.charAt(at + i) & 127] & MASK;
        }
        return number;
    }

    /** Whether a text is made of such characters alone. */
    static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= VALUES.length || VALUES[text.charAt(i)] < 0) {
                return false;
            }
        }
        return true;
    }
}
