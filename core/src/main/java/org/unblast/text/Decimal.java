package org.unblast.text;

/** Whole numbers as people write them. The class library's own reading knows every radix, which costs 0.5 KB compiled. */
public final class Decimal {
    private Decimal() {}

    /**
     * Reads digits, with a minus before them or without.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static int parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int value = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("\"" + text + "\" is not a number");
            }
            value = value * 10 + digit;
        }
        if (start == text.length()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number");
        }
        return start == 0 ? value : -value;
    }
}
