package org.unblast.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as a row of words: folded, cut at everything that is neither letter nor digit, between letters and digits too
 * ({@code "15min"} is two words), each with its place in the original and the sentence it stands in.
 *
 * <p>Made by {@link #of}.
 */
public final class Words {
    /** No words at all. */
    public static final Words NONE = of("");

    private final String original;
    private final List<String> words;
    private final List<Span> spans;
    private final int[] sentences;

    private Words(String original, List<String> words, List<Span> spans, int[] sentences) {
        this.original = original;
        this.words = words;
        this.spans = spans;
        this.sentences = sentences;
    }

    /**
     * Cuts a text into words.
     *
     * @param text any text
     */
    public static Words of(String text) {
        Folded folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int[] sentences = new int[folded.length()];
        int sentence = 0;
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            if (!isWordCharacter(c)) {
                sentence += endsSentence(folded, at) ? 1 : 0;
                at++;
                continue;
            }
            int end = at + 1;
            while (end < folded.length() && isWordCharacter(folded.charAt(end)) && isDigit(folded.charAt(end)) == isDigit(c)) {
                end++;
            }
            sentences[words.size()] = sentence;
            words.add(folded.slice(at, end));
            spans.add(new Span(folded.startOf(at), folded.endOf(end - 1)));
            at = end;
        }
        return new Words(text, words, spans, sentences);
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The folded word at {@code index}. */
    public String word(int index) {
        return words.get(index);
    }

    /** Where the word at {@code index} stands in the original. */
    public Span span(int index) {
        return spans.get(index);
    }

    /** From the start of word {@code first} to the end of word {@code last}, both included. */
    public Span span(int first, int last) {
        return new Span(spans.get(first).start(), spans.get(last).end());
    }

    /** The number of the sentence in which the word at {@code index} stands, counted from 0. */
    public int sentence(int index) {
        return sentences[index];
    }

    /** How many words are written in Latin letters throughout: those that phrases and models can read. */
    public int readable() {
        int readable = 0;
        for (String word : words) {
            boolean latin = true;
            for (int i = 0; i < word.length(); i++) {
                latin = latin && word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
            }
            readable += latin ? 1 : 0;
        }
        return readable;
    }

    /** The text as it came. */
    public String original() {
        return original;
    }

    private static boolean endsSentence(Folded folded, int at) {
        char c = folded.charAt(at);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?' && c != ';' && c != ':') {
            return false;
        }
        // "cal.example" and "10:30" run on.
        return at + 1 == folded.length() || !isWordCharacter(folded.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordCharacter(char c) {
        if (c < 0x80) {
            return isDigit(c) || c >= 'a' && c <= 'z';
        }
        return c >= 0x250 && !(c >= 0x2000 && c < 0x2C00) && !(c >= 0x3000 && c < 0x3040) && !(c >= 0xFF00 && c < 0xFF66);
    }
}
