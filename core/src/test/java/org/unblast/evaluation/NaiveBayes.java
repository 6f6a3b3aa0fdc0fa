package org.unblast.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unblast.corpus.Text;
import org.unblast.text.Words;

/** Multinomial naive Bayes on words and pairs of words, with one added to every count. */
final class NaiveBayes implements Peer {
    @Override
    public String name() {
        return "naive Bayes, words and pairs";
    }

    @Override
    public double[] scores(List<Text> training, List<Text> texts) {
        Map<String, int[]> counts = new HashMap<>();
        int[] totals = new int[2];
        for (Text text : training) {
            int label = text.outreach() ? 1 : 0;
            for (String term : terms(text)) {
                counts.computeIfAbsent(term, t -> new int[2])[label]++;
                totals[label]++;
            }
        }
        return texts.stream().mapToDouble(text -> score(text, counts, totals)).toArray();
    }

    private static double score(Text text, Map<String, int[]> counts, int[] totals) {
        double score = 0;
        for (String term : terms(text)) {
            int[] count = counts.get(term);
            if (count != null) {
                score += Math.log((count[1] + 1.0) / (totals[1] + counts.size()))
                        - Math.log((count[0] + 1.0) / (totals[0] + counts.size()));
            }
        }
        return score;
    }

    private static Set<String> terms(Text text) {
        Words words = Words.of(text.text());
        Set<String> terms = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(words.word(i));
            if (i > 0) {
                terms.add(words.word(i - 1) + " " + words.word(i));
            }
        }
        return terms;
    }
}
