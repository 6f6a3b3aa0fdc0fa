package org.unblast.evaluation.campaign;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unblast.text.Words;

/** Known ways of telling how like two texts are, from 0 to 1, written plainly, to hold the memory against. */
interface Measure {
    /** How like two texts are. */
    double of(String a, String b);

    /** All of them by name. Each sees the text as it came, lower-cased, unless its name says that it was folded first. */
    static Map<String, Measure> all() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("exact Jaccard, 5 letters, folded", (a, b) -> jaccard(grams(folded(a)), grams(folded(b))));
        measures.put("exact Jaccard, 5 letters", (a, b) -> jaccard(grams(plain(a)), grams(plain(b))));
        measures.put("MinHash-128, folded", (a, b) -> minHash(grams(folded(a)), grams(folded(b))));
        measures.put("MinHash-128", (a, b) -> minHash(grams(plain(a)), grams(plain(b))));
        measures.put("SimHash-64, folded", (a, b) -> simHash(grams(folded(a)), grams(folded(b))));
        measures.put("SimHash-64", (a, b) -> simHash(grams(plain(a)), grams(plain(b))));
        return measures;
    }

    private static String folded(String text) {
        Words words = Words.of(text);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            folded.append(words.word(i)).append(' ');
        }
        return folded.toString();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i == 0 || i + 5 <= text.length(); i++) {
            grams.add(text.substring(i, Math.min(text.length(), i + 5)));
        }
        return grams;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared / (double) (a.size() + b.size() - shared);
    }

    private static long hash(String gram, long salt) {
        long h = gram.hashCode() * 0x9E3779B97F4A7C15L + salt * 0xC2B2AE3D27D4EB4FL;
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        return h ^ h >>> 32;
    }

    private static double minHash(Set<String> a, Set<String> b) {
        int equal = 0;
        for (int row = 0; row < 128; row++) {
            int salt = row + 1;
            long one = a.stream().mapToLong(g -> hash(g, salt)).min().orElseThrow();
            long other = b.stream().mapToLong(g -> hash(g, salt)).min().orElseThrow();
            equal += one == other ? 1 : 0;
        }
        return equal / 128.0;
    }

    private static double simHash(Set<String> a, Set<String> b) {
        return 1 - Long.bitCount(simHash(a) ^ simHash(b)) / 64.0;
    }

    private static long simHash(Set<String> grams) {
        int[] votes = new int[64];
        for (String gram : grams) {
            long hash = hash(gram, 0);
            for (int bit = 0; bit < 64; bit++) {
                votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
            }
        }
        long simHash = 0;
        for (int bit = 0; bit < 64; bit++) {
            simHash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return simHash;
    }
}
