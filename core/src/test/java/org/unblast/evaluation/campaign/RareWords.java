package org.unblast.evaluation.campaign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unblast.corpus.Text;
import org.unblast.text.Words;

/** Words in common, a rare one counting more than a common one (inverse document frequency: Spärck Jones, 1972). */
final class RareWords implements Measure {
    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    RareWords(List<Text> corpus) {
        all = corpus.size();
        corpus.forEach(text -> words(text.text()).forEach(word -> texts.merge(word, 1, Integer::sum)));
    }

    @Override
    public double of(String a, String b) {
        Set<String> one = words(a);
        Set<String> other = words(b);
        double shared = one.stream().filter(other::contains).mapToDouble(this::weight).sum();
        double sum = one.stream().mapToDouble(this::weight).sum() + other.stream().mapToDouble(this::weight).sum();
        return shared / (sum - shared);
    }

    private double weight(String word) {
        return Math.log((all + 1.0) / (texts.getOrDefault(word, 0) + 1));
    }

    private static Set<String> words(String text) {
        Words words = Words.of(text);
        Set<String> set = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            set.add(words.word(i));
        }
        return set;
    }
}
