package org.unblast.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Beginnings of words. One of three letters or fewer must be the whole word, and so must one with a stroke behind it: {@code real|}. */
final class Beginnings {
    private static final int SHORT = 3;

    /** By the word, if it is short, else by its first letters. */
    private final Map<String, List<String>> byStart = new HashMap<>();

    /** @param all beginnings with a blank between each two */
    Beginnings(String all) {
        int at = 0;
        while (at < all.length()) {
            int end = all.indexOf(' ', at);
            end = end < 0 ? all.length() : end;
            String beginning = all.substring(at, end);
            byStart.computeIfAbsent(start(beginning), key -> new ArrayList<>()).add(beginning);
            at = end + 1;
        }
    }

    private static String start(String word) {
        return word.length() <= SHORT ? word : word.substring(0, SHORT + 1);
    }

    /** Whether a word starts with one of them. */
    boolean startOf(String word) {
        List<String> alike = byStart.get(start(word));
        if (alike != null) {
            for (String beginning : alike) {
                boolean whole = beginning.endsWith("|");
                if (whole ? beginning.length() == word.length() + 1 && beginning.startsWith(word) : word.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }
}
