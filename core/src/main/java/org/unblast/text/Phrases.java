package org.unblast.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of phrases looked for in {@link Words}. Matching walks the words once; a phrase never crosses the end of a
 * sentence and costs a bounded number of steps, whatever the text.
 *
 * <p>How a phrase is written: words as in plain text (they are folded like any text), and
 * <ul>
 *   <li>{@code a|b} either word, of which each may be any of the following, too,
 *   <li>{@code help*} any word that starts so,
 *   <li>{@code #} a number,
 *   <li>{@code _} any one word,
 *   <li>{@code ..} up to {@value #GAP} words of anything,
 *   <li>{@code [word]} a word that may be missing.
 * </ul>
 * The first element is a plain word, a choice, a word's beginning or a number. A blank always ends an element, so no choice
 * holds one: {@code a| b} and {@code [a b]} are refused.
 */
public final class Phrases {
    /** How many words {@code ..} stands for at most. */
    public static final int GAP = 4;

    private static final int BUCKETS = 27;
    /** How many bits the sieve has, as whole numbers of 32. */
    private static final int SIEVE = 32;

    /** Those that start with a whole word, by that word. */
    private final Map<String, List<Element[]>> byFirstWord = new HashMap<>();
    /**
     * One bit for each of those words, by its hash (Bloom 1970): most words of a text start no phrase, and a look at a bit
     * says so in a fifth of the time of a look into the map.
     */
    private final int[] sieve = new int[SIEVE];
    /** Those that start with a word's beginning or a number, by its first sign. */
    private final List<List<Element[]>> byFirstLetter = new ArrayList<>();
    /** One bit for each first sign under which there are any. */
    private int initials;

    private Phrases() {
        for (int i = 0; i < BUCKETS; i++) {
            byFirstLetter.add(new ArrayList<>());
        }
    }

    /**
     * Compiles phrases.
     *
     * @param phrases one phrase each, in the notation above
     * @throws IllegalArgumentException if a phrase is empty, starts with something that is no word, or has a blank in a choice
     */
    public static Phrases of(String... phrases) {
        Phrases compiled = new Phrases();
        for (String phrase : phrases) {
            compiled.add(phrase);
        }
        return compiled;
    }

    private void add(String phrase) {
        Element[] elements = Element.parse(phrase);
        if (elements.length == 0 || !elements[0].mayStart()) {
            throw new IllegalArgumentException("a phrase starts with a word or a number: \"" + phrase + "\"");
        }
        boolean[] seen = new boolean[BUCKETS];
        for (int choice = 0; choice < elements[0].choices(); choice++) {
            String word = elements[0].firstWord(choice);
            if (word != null) {
                byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(elements);
                sieve[slot(word.hashCode())] |= 1 << word.hashCode();
                continue;
            }
            int bucket = bucket(elements[0].firstLetter(choice));
            if (!seen[bucket]) {
                seen[bucket] = true;
                initials |= Words.initial(elements[0].firstLetter(choice));
                byFirstLetter.get(bucket).add(elements);
            }
        }
    }

    /**
     * Every place where one of the phrases stands, in order, none overlapping.
     *
     * @param words where to look
     */
    public List<Span> find(Words words) {
        List<Span> found = List.of();
        int at = 0;
        while (at < words.size()) {
            int end = longestFrom(words, at);
            if (end > at) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(words.span(at, end - 1));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Whether one of the phrases stands anywhere. */
    public boolean isIn(Words words) {
        for (int at = 0; at < words.size(); at++) {
            if (longestFrom(words, at) > at) {
                return true;
            }
        }
        return false;
    }

    /**
     * The longest phrase that starts at a word.
     *
     * @return one past its last word; {@code at} where none starts there
     */
    public int longestFrom(Words words, int at) {
        int hash = words.hash(at);
        int longest = (initials & words.initialOf(at)) == 0 ? at : longest(words, at, byFirstLetter.get(bucket(words.word(at).charAt(0))));
        List<Element[]> sameWord = (sieve[slot(hash)] >>> hash & 1) == 0 ? null : byFirstWord.get(words.word(at));
        return sameWord == null ? longest : Math.max(longest, longestAfter(words, at, sameWord));
    }

    private static int slot(int hash) {
        return hash >>> 5 & SIEVE - 1;
    }

    private static int longest(Words words, int at, List<Element[]> phrases) {
        int longest = at;
        for (int i = 0; i < phrases.size(); i++) {
            longest = Math.max(longest, match(words, at, phrases.get(i), 0, words.sentence(at)));
        }
        return longest;
    }

    /** The same where the first word is known to stand: if a phrase's first element is that word, only the rest is looked at. */
    private static int longestAfter(Words words, int at, List<Element[]> phrases) {
        int longest = at;
        for (int i = 0; i < phrases.size(); i++) {
            int known = phrases.get(i)[0].isOneWord() ? 1 : 0;
            longest = Math.max(longest, match(words, at + known, phrases.get(i), known, words.sentence(at)));
        }
        return longest;
    }

    private static int bucket(char first) {
        int letter = first - 'a';
        return letter >= 0 && letter < BUCKETS - 1 ? letter : BUCKETS - 1;
    }

    /** One past the last matched word, or -1. */
    private static int match(Words words, int at, Element[] phrase, int from, int sentence) {
        if (from == phrase.length) {
            return at;
        }
        Element element = phrase[from];
        if (element.isGap()) {
            for (int skipped = 0; skipped <= GAP; skipped++) {
                int end = match(words, at + skipped, phrase, from + 1, sentence);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean mayBe = at < words.size() && words.sentence(at) == sentence && element.mayStartAt(words, at);
        for (int choice = 0; mayBe && choice < element.choices(); choice++) {
            int taken = element.accepts(choice, words, at, sentence);
            int end = taken < 0 ? -1 : match(words, at + taken, phrase, from + 1, sentence);
            if (end >= 0) {
                return end;
            }
        }
        return element.isOptional() ? match(words, at, phrase, from + 1, sentence) : -1;
    }
}
