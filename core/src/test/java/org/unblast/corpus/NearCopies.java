package org.unblast.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unblast.text.Words;

/**
 * Drops texts that say what an earlier one said: those that share more than half of their four-word runs with one kept
 * text (containment, Broder 1997).
 */
public final class NearCopies {
    private static final int RUN = 4;
    private static final double SHARED = 0.5;

    private NearCopies() {}

    /** The texts without near copies, in order; of two copies the first stays. */
    public static List<Text> removed(List<Text> texts) {
        List<Text> kept = new ArrayList<>();
        Map<String, List<Integer>> byRun = new HashMap<>();
        for (Text text : texts) {
            Set<String> runs = runs(text.text());
            if (!isCopy(runs, byRun)) {
                for (String run : runs) {
                    byRun.computeIfAbsent(run, r -> new ArrayList<>()).add(kept.size());
                }
                kept.add(text);
            }
        }
        return kept;
    }

    private static boolean isCopy(Set<String> runs, Map<String, List<Integer>> byRun) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String run : runs) {
            for (int text : byRun.getOrDefault(run, List.of())) {
                if (shared.merge(text, 1, Integer::sum) > SHARED * runs.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> runs(String text) {
        Words words = Words.of(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < Math.min(i + RUN, words.size()); j++) {
                run.append(words.word(j)).append(' ');
            }
            runs.add(run.toString());
        }
        return runs;
    }
}
