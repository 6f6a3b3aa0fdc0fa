package org.unblast.model;

import org.unblast.text.Words;

/**
 * What the text model counts: words, pairs of neighbours, of which the first may be the start of a sentence, and how long the
 * text is; each hashed into one of {@link #BUCKETS} buckets (the hashing trick: Weinberger et al., "Feature Hashing for Large
 * Scale Multitask Learning", 2009). Numbers count as one word, whatever they are.
 */
public final class Features {
    /** How many buckets there are, as a power of two: so many that features seldom meet in one. */
    public static final int BITS = 20;

    /** How many buckets there are. */
    public static final int BUCKETS = 1 << BITS;

    /** Words beyond this many are not read; LinkedIn's longest messages have about 1,500. */
    public static final int MOST_WORDS = 600;

    /** Longest word that is read whole; what is longer is no word. */
    public static final int LONGEST_WORD = 40;

    /** A text with twice as many words counts as one step longer, between these two powers of two. */
    private static final int SHORTEST_TEXT = 3;

    private static final int LONGEST_TEXT = 6;

    private static final String NUMBER = "0";
    private static final String BORDER = " ";

    /** Of FNV-1a. */
    public static final int PRIME = 0x01000193;

    /** What stands before the first word of a sentence. */
    private static final int START = hash(BORDER, 1);

    /** Takes what is counted. */
    public interface Sink {
        /**
         * One feature.
         *
         * @param bucket 0 to {@link #BUCKETS} - 1
         * @param word the word it stands in, or the last of two; -1 for what the whole text says
         */
        void take(int bucket, int word);
    }

    private Features() {}

    /** Gives every feature of a text to a sink, in the order of the words. */
    public static void each(Words words, Sink sink) {
        int size = Math.min(words.size(), MOST_WORDS);
        int before = START;
        for (int i = 0; i < size; i++) {
            if (i > 0 && words.sentence(i) != words.sentence(i - 1)) {
                before = START;
            }
            int hash = hash(words.word(i), LONGEST_WORD);
            sink.take(bucket(hash), i);
            sink.take(bucket(hash * PRIME ^ before), i);
            before = hash;
        }
        sink.take(bucket(hash(BORDER + (char) length(words.size()), 2)), -1);
    }

    private static int length(int words) {
        int power = SHORTEST_TEXT;
        while (power <= LONGEST_TEXT && words >= 1 << power) {
            power++;
        }
        return power;
    }

    /** The hash of a whole word. */
    public static int hash(String word) {
        return hash(word, LONGEST_WORD);
    }

    /** FNV-1a over a word's first UTF-16 units; all numbers have the same. */
    static int hash(String word, int most) {
        String text = word.charAt(0) >= '0' && word.charAt(0) <= '9' ? NUMBER : word;
        int length = Math.min(most, text.length());
        int hash = 0x811C9DC5;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static int bucket(int hash) {
        return spread(hash) >>> (32 - BITS);
    }

    /** Spreads a hash over all bits, the upper ones best (the finaliser of MurmurHash3). */
    public static int spread(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
