package org.unblast.model;

/**
 * The trained weights, and how their sum becomes points. Most buckets of {@link Features} weigh nothing; those that do ship
 * as two texts that tell how far each lies from the one before, and what it weighs.
 */
public final class Weights {
    /** The largest weight, either way. */
    public static final int LARGEST = 7;

    /**
     * Counted beside a text's own features: a short text holds little evidence, whatever stands in it, and is judged less
     * sharply.
     */
    public static final int RESERVE = 30;

    /** The lower part of a gap is one of so many characters, all alike often: that is what packs best. */
    private static final int LOWS = 64;

    /** The upper part goes with the weight: so many steps of {@link #LOWS} in one character, more with {@link #FURTHER}. */
    private static final int HIGHS = 6;

    private static final char FIRST = '#';
    private static final char BACKSLASH = '\\';
    static final char FURTHER = '!';

    private final byte[] weights = new byte[Features.BUCKETS];
    private final int scale;
    private final int bias;

    /**
     * @param lows for each bucket that weighs something, the lower part of how far it lies from the one before
     * @param rest for each of them, the upper part and the weight, as {@link #append} writes them
     * @param scale hundredths of log-odds for a weight of 1,000 after division by the root of the number of features and {@link #RESERVE}
     * @param bias points that are added to every text
     * @throws IllegalArgumentException if the two do not fit, or a bucket lies beyond the last
     */
    public Weights(String lows, String rest, int scale, int bias) {
        this.scale = scale;
        this.bias = bias;
        int bucket = -1;
        int read = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == FURTHER) {
                bucket += HIGHS * LOWS;
                continue;
            }
            int both = number(c);
            bucket += both % HIGHS * LOWS + (read < lows.length() ? number(lows.charAt(read)) : 0) + 1;
            read++;
            if (bucket >= Features.BUCKETS || read > lows.length()) {
                throw new IllegalArgumentException("weight " + read + " has no place");
            }
            int weight = both / HIGHS - LARGEST;
            weights[bucket] = (byte) (weight < 0 ? weight : weight + 1);
        }
        if (read != lows.length()) {
            throw new IllegalArgumentException(lows.length() + " places for " + read + " weights");
        }
    }

    /**
     * Writes one weight.
     *
     * @param gap how far its bucket lies from the one before, 1 or more; the first is counted from -1
     * @param weight between minus and plus {@link #LARGEST}, not 0
     */
    public static void append(StringBuilder lows, StringBuilder rest, int gap, int weight) {
        int high = (gap - 1) / LOWS;
        while (high >= HIGHS) {
            rest.append(FURTHER);
            high -= HIGHS;
        }
        lows.append(character((gap - 1) % LOWS));
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

    /** The weight of a bucket. */
    int of(int bucket) {
        return weights[bucket];
    }

    /**
     * Points of a text.
     *
     * @param sum the weights of all its features
     * @param features how many features it has, 1 or more
     * @return hundredths of log-odds
     */
    int points(int sum, int features) {
        return bias + sum * scale / (10 * root(100 * (features + RESERVE)));
    }

    /** The whole part of a square root (Newton's method). */
    static int root(int value) {
        int guess = value;
        int next = (guess + 1) / 2;
        while (next < guess) {
            guess = next;
            next = (guess + value / guess) / 2;
        }
        return guess;
    }
}
