package org.unblast.model;

import java.util.ArrayList;
import java.util.List;
import org.unblast.text.IntSet;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * What a text is about: a naive guess among a few topics and none of them, by the beginnings of its words. Each beginning speaks
 * for one topic at most. Whole numbers only; a logarithm here is to the base of two, in {@link #DOUBLE} steps.
 */
public final class Topics {
    /** So many letters of a word are looked at: what follows is mostly grammar. */
    static final int PREFIX = 6;

    /** Beginnings are hashed to so many bits. */
    static final int BITS = 15;

    /** How loud a beginning may be, from 1 on. */
    static final int LEVELS = 4;

    /** Twice as likely is so many steps more. */
    static final int DOUBLE = 64;

    /** Counted beside a text's own beginnings: a short text holds little evidence. */
    static final int RESERVE = 10;

    /** What a topic may have at most, in hundredths. */
    public static final int WHOLE = 100;

    /** What is less likely than the likeliest by so many doublings counts for nothing. */
    private static final int DOUBLINGS = 16;

    /** The characters of the table, see {@link Sparse}; one more says that so many buckets are skipped. */
    static final int FARTHEST = 90;

    private final String[] names;
    private final int[] biases;
    private final int scale;
    private final byte[] table = new byte[1 << BITS];

    /**
     * @param names of the topics
     * @param biases for each of them, how likely it is before a word was read, beside none of them
     * @param scale tenths of steps for a level of 1 after division by the root of the number of beginnings and {@link #RESERVE}
     * @param gaps for each beginning, how far its bucket lies from the one before
     * @param codes for each beginning, its topic and how loud it is
     */
    Topics(String[] names, int[] biases, int scale, String gaps, String codes) {
        this.names = names;
        this.biases = biases;
        this.scale = scale;
        int bucket = -1;
        int read = 0;
        for (int i = 0; i < gaps.length(); i++) {
            int gap = Sparse.number(gaps.charAt(i));
            if (gap < 0) {
                bucket += FARTHEST;
            } else {
                bucket += gap + 1;
                table[bucket] = (byte) (Sparse.number(codes.charAt(read)) + 1);
                read++;
            }
        }
    }

    /** The topics that ship. */
    public static Topics trained() {
        return new Topics(TrainedTopics.NAMES, TrainedTopics.BIASES, TrainedTopics.SCALE, TrainedTopics.GAPS, TrainedTopics.CODES);
    }

    /** How many there are. */
    public int size() {
        return names.length;
    }

    /** The name of one, as the locales' messages call it. */
    public String name(int topic) {
        return names[topic];
    }

    /** How likely each topic is, in hundredths; what is missing to {@link #WHOLE} goes to none of them. */
    public int[] shares(Words text) {
        int[] sums = new int[names.length];
        IntSet seen = new IntSet();
        for (int i = 0; i < text.size(); i++) {
            int bucket = bucket(text.word(i));
            if (seen.add(bucket + 1) && table[bucket] > 0) {
                sums[topic(bucket)] += (table[bucket] - 1) % LEVELS + 1;
            }
        }
        int root = Weights.root(100 * (seen.size() + RESERVE));
        int likeliest = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = biases[i] + sums[i] * scale / root;
            likeliest = Math.max(likeliest, sums[i]);
        }
        int all = power(-likeliest);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = power(sums[i] - likeliest);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = WHOLE * sums[i] / all;
        }
        return sums;
    }

    /** The words that speak for a topic. */
    public List<Span> words(Words text, int topic) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int bucket = bucket(text.word(i));
            if (table[bucket] > 0 && topic(bucket) == topic) {
                spans.add(text.span(i, i));
            }
        }
        return spans;
    }

    private int topic(int bucket) {
        return (table[bucket] - 1) / LEVELS;
    }

    /** Where a word's beginning is kept; all numbers are one word. */
    public static int bucket(String word) {
        return Features.spread(Features.hash(word, PREFIX)) >>> (32 - BITS);
    }

    /** A power of two, straight between the whole ones. */
    private static int power(int steps) {
        int up = steps + DOUBLINGS * DOUBLE;
        return up < 0 ? 0 : DOUBLE + up % DOUBLE << up / DOUBLE;
    }
}
