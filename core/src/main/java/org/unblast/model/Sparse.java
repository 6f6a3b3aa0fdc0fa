package org.unblast.model;

/**
 * Whole weights of hashed features: most buckets weigh nothing; those that do ship as two texts that tell how far each lies from
 * the one before, and what it weighs.
 */
public final class Sparse {
    /** The largest weight, either way. */
    public static final int LARGEST = 7;

    /** The upper part of a gap goes with the weight: so many steps in one character, more with {@link #FURTHER}. */
    private static final int HIGHS = 6;

    private static final char FIRST = '#';
    private static final char BACKSLASH = '\\';
    static final char FURTHER = '!';

    private final byte[] weights;

    /**
     * @param buckets how many there are
     * @param step the lower part of a gap is less than this, 64 at most; half the mean gap packs best
     * @param lows for each bucket that weighs something, the lower part of how far it lies from the one before
     * @param rest for each of them, the upper part and the weight, as {@link #append} writes them
     * @throws IllegalArgumentException if the two do not fit, or a bucket lies beyond the last
     */
    public Sparse(int buckets, int step, String lows, String rest) {
        weights = new byte[buckets];
        int bucket = -1;
        int read = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == FURTHER) {
                bucket += HIGHS * step;
                continue;
            }
            int both = number(c);
            bucket += both % HIGHS * step + (read < lows.length() ? number(lows.charAt(read)) : 0) + 1;
            read++;
            if (bucket >= buckets || read > lows.length()) {
                throw new IllegalArgumentException("weight " + read + " has no place");
            }
            int weight = both / HIGHS - LARGEST;
            weights[bucket] = (byte) (weight < 0 ? weight : weight + 1);
        }
        if (read != lows.length()) {
            throw new IllegalArgumentException(lows.length() + " places for " + read + " weights");
        }
    }

    /** The weight of a bucket. */
    public int of(int bucket) {
        return weights[bucket];
    }

    /**
     * Writes one weight.
     *
     * @param step as it will be read
     * @param gap how far its bucket lies from the one before, 1 or more; the first is counted from -1
     * @param weight between minus and plus {@link #LARGEST}, not 0
     */
    public static void append(StringBuilder lows, StringBuilder rest, int step, int gap, int weight) {
        int high = (gap - 1) / step;
        while (high >= HIGHS) {
            rest.append(FURTHER);
            high -= HIGHS;
        }
        lows.append(character((gap - 1) % step));
        rest.append(character((weight < 0 ? weight + LARGEST : weight + LARGEST - 1) * HIGHS + high));
    }

    /** Printable, without quote and backslash. */
    static char character(int number) {
        int c = FIRST + number;
        return (char) (c >= BACKSLASH ? c + 1 : c);
    }

    /** The number of a character; below 0 for {@link #FURTHER}. */
    static int number(char c) {
        return c - FIRST - (c > BACKSLASH ? 1 : 0);
    }
}
