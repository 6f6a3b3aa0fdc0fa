package org.unblast.model;

import org.unblast.text.Words;

/**
 * What the text model counts: words, neighbouring words, the letters inside words, runs of words of which the longer ones are
 * known by their endings alone, and how long the text is; each hashed into one of {@link #BUCKETS} buckets (the hashing
 * trick: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", 2009). Numbers count as one word, whatever
 * they are.
 *
 * <p>Runs of endings tell how a sentence is built whatever it speaks of: "help ~es ~ow their" stands for firms of any trade.
 */
public final class Features {
    /** How many buckets there are, as a power of two: so many that features seldom meet in one. */
    public static final int BITS = 20;

    /** How many buckets there are. */
    public static final int BUCKETS = 1 << BITS;

    /** Words beyond this many are not read; LinkedIn's longest messages have about 1,500. */
    public static final int MOST_WORDS = 600;

    /** Longest word whose letters are counted; what is longer is no word. */
    public static final int LONGEST_WORD = 40;

    /** Shortest and longest run of letters counted inside a word, whose borders count as letters; runs of words are no longer either. */
    static final int SHORTEST_RUN = 3;

    static final int LONGEST_RUN = 4;

    /** Longer words are known by their endings alone in runs of words. */
    static final int SHORT_WORD = 4;

    private static final int ENDING = 2;

    /** A text with twice as many words counts as one step longer, between these two powers of two. */
    private static final int SHORTEST_TEXT = 3;

    private static final int LONGEST_TEXT = 6;

    private static final String NUMBER = "0";
    private static final String BORDER = " ";
    private static final int PRIME = 0x01000193;

    /** What stands before the first word of a sentence. */
    private static final int START = hash(BORDER);

    /** Takes what is counted. */
    public interface Sink {
        /**
         * One feature.
         *
         * @param bucket 0 to {@link #BUCKETS} - 1
         * @param word the word it stands in, or the last of several; -1 for what the whole text says
         */
        void take(int bucket, int word);
    }

    private Features() {}

    /** Gives every feature of a text to a sink, in the order of the words. */
    public static void each(Words words, Sink sink) {
        int size = Math.min(words.size(), MOST_WORDS);
        int[] endings = new int[size];
        int before = START;
        int start = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0 && words.sentence(i) != words.sentence(i - 1)) {
                before = START;
                start = i;
            }
            String word = normal(words.word(i));
            int hash = hash(word);
            endings[i] = ending(word);
            sink.take(bucket(hash), i);
            sink.take(bucket(hash * PRIME ^ before), i);
            eachRunOfLetters(word, i, sink);
            eachRunOfEndings(endings, start, i, sink);
            before = hash;
        }
        sink.take(bucket(hash(BORDER + (char) length(words.size()))), -1);
    }

    /** Two, three and four words up to {@code at}, of which the first may be the start of the sentence; two with one between. */
    private static void eachRunOfEndings(int[] endings, int start, int at, Sink sink) {
        int last = endings[at] * PRIME;
        int run = last;
        for (int i = at - 1; i >= start - 1 && i > at - LONGEST_RUN; i--) {
            int ending = i < start ? START : endings[i];
            run = run * PRIME ^ ending;
            sink.take(bucket(run), at);
            if (i == at - 2 && i >= start) {
                sink.take(bucket((last ^ ending) * PRIME), at);
            }
        }
    }

    private static int ending(String word) {
        int length = word.length();
        return hash(length > SHORT_WORD ? BORDER + word.substring(length - ENDING) : word);
    }

    private static int length(int words) {
        int power = SHORTEST_TEXT;
        while (power <= LONGEST_TEXT && words >= 1 << power) {
            power++;
        }
        return power;
    }

    private static void eachRunOfLetters(String word, int at, Sink sink) {
        String bordered = BORDER + word + BORDER;
        for (int start = 0; start < bordered.length(); start++) {
            int hash = 3;
            for (int end = start; end < bordered.length() && end < start + LONGEST_RUN; end++) {
                hash = (hash ^ bordered.charAt(end)) * PRIME;
                if (end - start + 1 >= SHORTEST_RUN) {
                    sink.take(bucket(hash), at);
                }
            }
        }
    }

    private static String normal(String word) {
        if (word.charAt(0) >= '0' && word.charAt(0) <= '9') {
            return NUMBER;
        }
        return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    }

    /** FNV-1a over UTF-16 units. */
    private static int hash(String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Spreads a hash (the finaliser of MurmurHash3) and keeps its upper bits. */
    private static int bucket(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        mixed ^= mixed >>> 16;
        return mixed >>> (32 - BITS);
    }
}
