package org.unblast.model;

/** The trained weights of {@link Features}, and how their sum becomes points. */
public final class Weights {
    /** As {@link Sparse} writes them. */
    public static final int STEP = 32;

    /**
     * Counted beside a text's own features: a short text holds little evidence, whatever stands in it, and is judged less
     * sharply.
     */
    public static final int RESERVE = 30;

    private final Sparse weights;
    private final int scale;
    private final int bias;

    /**
     * @param lows as {@link Sparse} reads them
     * @param rest likewise
     * @param scale hundredths of log-odds for a weight of 1,000 after division by the root of the number of features and {@link #RESERVE}
     * @param bias points that are added to every text
     * @throws IllegalArgumentException if the two do not fit, or a bucket lies beyond the last
     */
    public Weights(String lows, String rest, int scale, int bias) {
        this.weights = new Sparse(Features.BUCKETS, STEP, lows, rest);
        this.scale = scale;
        this.bias = bias;
    }

    /** The weight of a bucket. */
    int of(int bucket) {
        return weights.of(bucket);
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
