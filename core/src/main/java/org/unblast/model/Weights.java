package org.unblast.model;

/**
 * The trained weights: one whole number for every bucket of {@link Features}, and how their sum becomes points.
 *
 * <p>Their text form is one character a bucket, {@code '0'} + 32 + weight, so that they ship compact.
 */
public final class Weights {
    /** The largest weight, either way. */
    public static final int LARGEST = 7;

    private static final int ZERO = '0' + 32;

    private final String encoded;
    private final int scale;
    private final int bias;

    /**
     * @param encoded one character for each bucket
     * @param scale hundredths of log-odds for a weight of 1,000 after division by the root of the number of features
     * @param bias points that are added to every text
     * @throws IllegalArgumentException if there is not one character for each bucket
     */
    public Weights(String encoded, int scale, int bias) {
        if (encoded.length() != Features.BUCKETS) {
            throw new IllegalArgumentException(encoded.length() + " weights, not " + Features.BUCKETS);
        }
        this.encoded = encoded;
        this.scale = scale;
        this.bias = bias;
    }

    /** The weight of a bucket. */
    int of(int bucket) {
        return encoded.charAt(bucket) - ZERO;
    }

    /** The character of a weight between minus and plus {@link #LARGEST}. */
    public static char encode(int weight) {
        return (char) (ZERO + weight);
    }

    /**
     * Points of a text.
     *
     * @param sum the weights of all its features
     * @param features how many features it has, 1 or more
     * @return hundredths of log-odds
     */
    int points(int sum, int features) {
        return bias + sum * scale / (10 * root(100 * features));
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
