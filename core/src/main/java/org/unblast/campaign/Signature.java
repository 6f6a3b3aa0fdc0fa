package org.unblast.campaign;

import org.unblast.text.Words;

/**
 * A text's fingerprint: {@link #LENGTH} minima of hashed five-letter runs (MinHash: Broder, "On the resemblance and
 * containment of documents", 1997), twelve bits each. The share of equal places estimates the share of common runs; no
 * word can be read from it.
 */
final class Signature {
    /** How many minima are kept. */
    static final int LENGTH = 128;

    private static final int RUN = 5;
    private static final int BITS = 12;
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int[] MULTIPLIERS = new int[LENGTH];
    private static final int[] OFFSETS = new int[LENGTH];

    static {
        int state = 0x2545F491;
        for (int i = 0; i < LENGTH; i++) {
            state = next(state);
            MULTIPLIERS[i] = state | 1;
            state = next(state);
            OFFSETS[i] = state;
        }
    }

    private final int[] values;

    private Signature(int[] values) {
        this.values = values;
    }

    /** The fingerprint of a text with at least one word. */
    static Signature of(Words words) {
        int[] minima = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            minima[i] = Integer.MAX_VALUE;
        }
        String text = runningText(words);
        for (int start = 0; start == 0 || start + RUN <= text.length(); start++) {
            int hash = 0x811C9DC5;
            for (int i = start; i < text.length() && i < start + RUN; i++) {
                hash = (hash ^ text.charAt(i)) * 0x01000193;
            }
            for (int i = 0; i < LENGTH; i++) {
                int permuted = hash * MULTIPLIERS[i] + OFFSETS[i];
                permuted ^= permuted >>> 15;
                minima[i] = Math.min(minima[i], permuted);
            }
        }
        for (int i = 0; i < LENGTH; i++) {
            minima[i] = (minima[i] * 0x9E3779B1) >>> (32 - BITS);
        }
        return new Signature(minima);
    }

    /** Every number is one digit, so that "5 clients" and "30 clients" are the same text. */
    private static String runningText(Words words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            boolean number = word.charAt(0) >= '0' && word.charAt(0) <= '9';
            text.append(number ? "0" : word).append(' ');
        }
        return text.toString();
    }

    /** The likeness of two texts in thousandths: the estimated share of five-letter runs they have in common. */
    int likeness(Signature other) {
        int equal = 0;
        for (int i = 0; i < LENGTH; i++) {
            equal += values[i] == other.values[i] ? 1 : 0;
        }
        return equal * 1000 / LENGTH;
    }

    /** A key that two like texts share for at least some of the bands. */
    int band(int band) {
        return (band << (2 * BITS)) ^ (values[2 * band] << BITS) ^ values[2 * band + 1];
    }

    /** The fingerprint in printable characters. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int value : values) {
            text.append(DIGITS.charAt(value >> 6)).append(DIGITS.charAt(value & 63));
        }
        return text.toString();
    }

    /** Reads what {@link #toString} wrote. */
    static Signature parse(String text) {
        int[] values = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            values[i] = DIGITS.indexOf(text.charAt(2 * i)) << 6 | DIGITS.indexOf(text.charAt(2 * i + 1));
        }
        return new Signature(values);
    }

    private static int next(int state) {
        int x = state;
        x ^= x << 13;
        x ^= x >>> 17;
        return x ^ x << 5;
    }
}
