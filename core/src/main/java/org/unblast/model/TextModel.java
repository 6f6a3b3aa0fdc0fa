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
     * Reads a text, once for both questions.
     *
     * @param words a text with at least one word
     */
    public Reading read(Words words) {
        Reading reading = new Reading(words);
        Features.each(words, reading);
        return reading;
    }

    /** What the model sees in one text. Counts each feature once, where it first stands. */
    public final class Reading implements Features.Sink {
        private final Words words;
        private final int[] byWord;
        private final IntSet seen;
        private int sum;

        private Reading(Words words) {
            this.words = words;
            this.seen = new IntSet(2 * Math.min(words.size(), Features.MOST_WORDS) + 1);
            this.byWord = new int[Math.min(words.size(), Features.MOST_WORDS)];
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

        /** What the wording says, in hundredths of log-odds, above 0 for mass mail. */
        public int points() {
            return weights.points(sum, seen.size());
        }

        /**
         * The same without the neighbouring words that speak loudest for mass mail.
         *
         * @param neighbours how many
         */
        public int pointsWithoutLoudest(int neighbours) {
            int loudest = 0;
            int run = 0;
            for (int word = 0; word < byWord.length; word++) {
                run += byWord[word] - (word < neighbours ? 0 : byWord[word - neighbours]);
                loudest = Math.max(loudest, run);
            }
            return weights.points(sum - loudest, seen.size());
        }

        /** The words that spoke loudest for mass mail, or against it, in the order of the text. */
        public List<Span> loudest(boolean forMassMail) {
            boolean[] chosen = new boolean[byWord.length];
            for (int i = 0; i < SHOWN; i++) {
                int best = -1;
                int most = 0;
                for (int word = 0; word < chosen.length; word++) {
                    int loudness = forMassMail ? byWord[word] : -byWord[word];
                    if (loudness > most && !chosen[word]) {
                        best = word;
                        most = loudness;
                    }
                }
                if (best >= 0) {
                    chosen[best] = true;
                }
            }
            return joined(chosen);
        }

        /** Neighbouring words become one span. */
        private List<Span> joined(boolean[] chosen) {
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
    }
}
