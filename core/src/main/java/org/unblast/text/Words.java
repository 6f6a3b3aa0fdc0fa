package org.unblast.text;

/**
 * A text as a row of words: folded, cut at everything that is neither letter nor digit, between letters and digits too
 * ({@code "15min"} is two words), each with its place in the original and the sentence it stands in.
 *
 * <p>Made by {@link #of}.
 */
public final class Words {
    /** No words at all. */
    public static final Words NONE = of("");

    private static final int LETTERS = 26;

    private final String original;
    private final String[] words;
    private final int[] hashes;
    private final int[] initials;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private int size;
    private int readable;

    private Words(String original, int most) {
        this.original = original;
        this.words = new String[most];
        this.hashes = new int[most];
        this.initials = new int[most];
        this.starts = new int[most];
        this.ends = new int[most];
        this.sentences = new int[most];
    }

    /**
     * Cuts a text into words.
     *
     * @param text any text
     */
    public static Words of(String text) {
        Folded folded = Folding.fold(text);
        Words words = new Words(text, count(folded));
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
            words.add(folded, at, end, sentence);
            at = end;
        }
        return words;
    }

    private static int count(Folded folded) {
        int count = 0;
        char before = ' ';
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            count += isWordCharacter(c) && (!isWordCharacter(before) || isDigit(c) != isDigit(before)) ? 1 : 0;
            before = c;
        }
        return count;
    }

    private void add(Folded folded, int from, int to, int sentence) {
        String word = folded.slice(from, to);
        words[size] = word;
        hashes[size] = word.hashCode();
        initials[size] = initial(word.charAt(0));
        starts[size] = folded.startOf(from);
        ends[size] = folded.endOf(to - 1);
        sentences[size++] = sentence;
        boolean latin = true;
        for (int i = from; latin && i < to; i++) {
            latin = folded.charAt(i) >= 'a' && folded.charAt(i) <= 'z';
        }
        readable += latin ? 1 : 0;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The folded word at {@code index}. */
    public String word(int index) {
        return words[index];
    }

    /** The hash code of the word at {@code index}: asked for by every phrase, so it is kept at hand. */
    int hash(int index) {
        return hashes[index];
    }

    /** One bit for the first sign of the word at {@code index}, likewise; see {@link #initial}. */
    int initialOf(int index) {
        return initials[index];
    }

    /** One bit for each letter, and one for all other signs. */
    static int initial(char first) {
        return 1 << (first >= 'a' && first <= 'z' ? first - 'a' : LETTERS);
    }

    /** Where the word at {@code index} stands in the original. */
    public Span span(int index) {
        return span(index, index);
    }

    /** From the start of word {@code first} to the end of word {@code last}, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The number of the sentence in which the word at {@code index} stands, counted from 0. */
    public int sentence(int index) {
        return sentences[index];
    }

    /** How many words are written in Latin letters throughout: those that phrases and models can read. */
    public int readable() {
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
