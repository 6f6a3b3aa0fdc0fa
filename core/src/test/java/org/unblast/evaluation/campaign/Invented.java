package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.unblast.corpus.Text;

/**
 * Makes up any number of notes that use the words, the turns and the topics of real ones, and are nobody's copy: a chain of
 * words, each chosen by the two before it, by the last one alone where those leave little choice, or else by none.
 */
final class Invented {
    private static final String START = "<";
    private static final String END = ">";
    private static final int CHOICES = 4;
    private static final int MOST_WORDS = 70;

    private final Map<String, Map<String, List<String>>> byLanguage = new HashMap<>();
    private final List<String> languages = new ArrayList<>();
    private final Map<List<String>, Boolean> leavesChoice = new IdentityHashMap<>();
    private final Random random;

    Invented(List<Text> texts, Random random) {
        this.random = random;
        for (Text text : texts) {
            Map<String, List<String>> next = byLanguage.computeIfAbsent(text.language(), l -> new HashMap<>());
            languages.add(text.language());
            String before = START;
            String last = START;
            for (String word : (text.text().strip() + " " + END).split("\\s+")) {
                next.computeIfAbsent(last, k -> new ArrayList<>()).add(word);
                next.computeIfAbsent(before + " " + last, k -> new ArrayList<>()).add(word);
                before = last;
                last = word;
            }
        }
    }

    /** One more note of at least so many words. */
    String note(int fewestWords) {
        while (true) {
            Map<String, List<String>> next = byLanguage.get(languages.get(random.nextInt(languages.size())));
            List<String> words = new ArrayList<>();
            String before = START;
            String last = START;
            while (words.size() < MOST_WORDS) {
                List<String> choices = choices(next, before + " " + last, last, START);
                String word = choices.get(random.nextInt(choices.size()));
                if (word.equals(END)) {
                    break;
                }
                words.add(word);
                before = last;
                last = word;
            }
            if (words.size() >= fewestWords) {
                return String.join(" ", words);
            }
        }
    }

    /** What may follow the first of these that leaves a choice. */
    private List<String> choices(Map<String, List<String>> next, String... contexts) {
        for (String context : contexts) {
            List<String> choices = next.getOrDefault(context, List.of());
            if (leavesChoice.computeIfAbsent(choices, c -> c.stream().distinct().limit(CHOICES).count() == CHOICES)) {
                return choices;
            }
        }
        throw new IllegalStateException("no note starts");
    }
}
