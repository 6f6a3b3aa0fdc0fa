package org.unblast.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a phrase; see {@link Phrases} for the notation. */
final class Element {
    private static final String NUMBER = "#";
    private static final String ANY = "_";
    private static final String GAP = "..";

    /** What stands for "any word" among the choices: no text folds to it. */
    private static final List<String> ANY_WORD = List.of(ANY);

    private final boolean gap;
    private final boolean optional;
    private final List<List<String>> choices;
    /** The hash of each choice's first word; 0 where many words may be it. */
    private final int[] hashes;
    /** One bit for each of those hashes (Bloom 1970). */
    private int sieve;
    /** One bit for each first sign of what many words may be. */
    private int initials;
    private boolean oneWord = true;

    private Element(boolean gap, boolean optional, List<List<String>> choices) {
        this.gap = gap;
        this.optional = optional;
        this.choices = choices;
        this.hashes = new int[choices.size()];
        for (int choice = 0; choice < hashes.length; choice++) {
            String first = firstWord(choice);
            oneWord &= first != null && choices.get(choice).size() == 1;
            if (choices.get(choice) == ANY_WORD) {
                initials = -1;
            } else if (first == null) {
                initials |= Words.initial(firstLetter(choice));
            } else {
                hashes[choice] = first.hashCode();
                sieve |= 1 << hashes[choice];
            }
        }
    }

    /** Reads a whole phrase. */
    static Element[] parse(String phrase) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < phrase.length()) {
            int end = phrase.indexOf(' ', at);
            end = end < 0 ? phrase.length() : end;
            if (end > at) {
                String source = phrase.substring(at, end);
                if (isTorn(source)) {
                    throw new IllegalArgumentException("a blank stands inside a choice: \"" + source + "\" in \"" + phrase + "\"");
                }
                elements.add(parseElement(source));
            }
            at = end + 1;
        }
        return elements.toArray(new Element[0]);
    }

    /** A bracket without its fellow, or a choice that lacks its first or last word: a blank made two elements of one. */
    private static boolean isTorn(String source) {
        return source.startsWith("[") != source.endsWith("]")
                || source.startsWith("|") || source.startsWith("[|") || source.endsWith("|") || source.endsWith("|]");
    }

    private static Element parseElement(String source) {
        boolean optional = source.startsWith("[") && source.endsWith("]");
        String body = optional ? source.substring(1, source.length() - 1) : source;
        if (body.equals(GAP)) {
            return new Element(true, false, List.of());
        }
        List<List<String>> choices = new ArrayList<>();
        int at = 0;
        while (at <= body.length()) {
            int end = body.indexOf('|', at);
            end = end < 0 ? body.length() : end;
            choices.add(parseChoice(body.substring(at, end)));
            at = end + 1;
        }
        return new Element(false, optional, choices);
    }

    /** "like-minded" and "I'd" are several words to {@link Words}, so they are to a phrase. */
    private static List<String> parseChoice(String source) {
        if (source.equals(ANY)) {
            return ANY_WORD;
        }
        if (source.equals(NUMBER)) {
            return List.of(NUMBER);
        }
        if (isFolded(source)) {
            return List.of(source);
        }
        Words words = Words.of(source);
        if (words.size() == 0) {
            throw new IllegalArgumentException("\"" + source + "\" holds no word");
        }
        List<String> choice = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean prefix = i == words.size() - 1 && source.endsWith("*");
            choice.add(prefix ? words.word(i) + "*" : words.word(i));
        }
        return choice;
    }

    /** Whether it is one word as {@link Words} would give it: most are, and folding them would be most of a cold start. */
    private static boolean isFolded(String source) {
        int letters = source.length() - (source.endsWith("*") ? 1 : 0);
        for (int i = 0; i < letters; i++) {
            if (source.charAt(i) < 'a' || source.charAt(i) > 'z') {
                return false;
            }
        }
        return letters > 0;
    }

    boolean mayStart() {
        for (List<String> choice : choices) {
            if (choice == ANY_WORD) {
                return false;
            }
        }
        return !gap && !optional;
    }

    boolean isGap() {
        return gap;
    }

    boolean isOptional() {
        return optional;
    }

    /** Whether every choice is one whole word, so that what starts with the word has taken it. */
    boolean isOneWord() {
        return oneWord;
    }

    int choices() {
        return choices.size();
    }

    /** The first word of a choice; {@code null} where many words may be it. */
    @Nullable String firstWord(int choice) {
        String first = choices.get(choice).get(0);
        return first.equals(NUMBER) || first.charAt(first.length() - 1) == '*' ? null : first;
    }

    /** The first letter of a choice; a digit stands for every number. */
    char firstLetter(int choice) {
        char first = choices.get(choice).get(0).charAt(0);
        return first == '#' ? '0' : first;
    }

    /** Whether a word may be the first of a choice: most are not, and a look at two numbers says so. */
    boolean mayStartAt(Words words, int at) {
        return (sieve >>> words.hash(at) & 1) != 0 || (initials & words.initialOf(at)) != 0;
    }

    /** How many words from a place on are this choice; -1 where they are not. */
    int accepts(int choice, Words words, int at, int sentence) {
        if (hashes[choice] != 0 && hashes[choice] != words.hash(at)) {
            return -1;
        }
        List<String> wanted = choices.get(choice);
        for (int i = 0; i < wanted.size(); i++) {
            boolean there = at + i < words.size() && words.sentence(at + i) == sentence;
            if (!there || !is(wanted.get(i), words.word(at + i))) {
                return -1;
            }
        }
        return wanted.size();
    }

    private static boolean is(String wanted, String word) {
        if (wanted.equals(NUMBER)) {
            return word.charAt(0) >= '0' && word.charAt(0) <= '9';
        }
        int stem = wanted.length() - 1;
        return wanted.charAt(stem) == '*' ? word.regionMatches(0, wanted, 0, stem) : wanted.equals(ANY) || word.equals(wanted);
    }
}
