package org.unblast.model;

import java.util.ArrayList;
import java.util.List;
import org.unblast.text.IntSet;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * Logistic regression over {@link Features} in whole numbers: what the learned wording says of a text, and which words
 * said it.
 */
public final class TextModel {
    /** How many words are shown as having driven the result. */
    static final int SHOWN = 6;

    private final Weights weights;

    public TextModel(Weights weights) {
        this.weights = weights;
    }

    /** The model that ships. */
    public static TextModel trained() {
        return new TextModel(
                new Weights(TrainedWeights.LOWS, TrainedWeights.REST, TrainedWeights.SCALE, TrainedWeights.BIAS));
    }

    /**
     * What the wording says.
     *
     * @param words a text with at least one word
     * @return hundredths of log-odds, above 0 for mass mail
     */
    public int points(Words words) {
        Tally tally = tally(words);
        return tally.seen.size() == 0 ? 0 : weights.points(tally.sum, tally.seen.size());
    }

    /** The words that spoke loudest for mass mail, or against it, in the order of the text. */
    public List<Span> loudest(Words words, boolean forMassMail) {
        Tally tally = tally(words);
        boolean[] chosen = new boolean[tally.byWord.length];
        for (int i = 0; i < SHOWN; i++) {
            int best = -1;
            for (int word = 0; word < chosen.length; word++) {
                int loudness = forMassMail ? tally.byWord[word] : -tally.byWord[word];
                if (!chosen[word] && loudness > 0 && (best < 0 || loudness > Math.abs(tally.byWord[best]))) {
                    best = word;
                }
            }
            if (best >= 0) {
                chosen[best] = true;
            }
        }
        return joined(words, chosen);
    }

    /** Neighbouring words become one span. */
    private static List<Span> joined(Words words, boolean[] chosen) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < chosen.length) {
            int end = at;
            while (end < chosen.length && chosen[end]) {
                end++;
            }
            if (end > at) {
                spans.add(words.span(at, end - 1));
            }
            at = end + 1;
        }
        return spans;
    }

    private Tally tally(Words words) {
        Tally tally = new Tally(Math.min(words.size(), Features.MOST_WORDS));
        Features.each(words, tally);
        return tally;
    }

    /** Counts each feature once, where it first stands. */
    private final class Tally implements Features.Sink {
        private final int[] byWord;
        private final IntSet seen = new IntSet();
        private int sum;

        private Tally(int words) {
            byWord = new int[words];
        }

        @Override
        public void take(int bucket, int word) {
            if (!seen.add(bucket + 1)) {
                return;
            }
            int weight = weights.of(bucket);
            sum += weight;
            if (word >= 0) {
                byWord[word] += weight;
            }
        }
    }
}
