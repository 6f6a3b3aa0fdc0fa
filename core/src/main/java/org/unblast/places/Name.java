package org.unblast.places;

import org.unblast.text.Words;

/**
 * One name of a place.
 *
 * @param country its country's code
 * @param words the folded words, a blank between; ends with a star where any ending goes
 * @param kind how it may be read
 */
record Name(String country, String words, Kind kind) {
    /** How a name may be read. */
    enum Kind {
        /** Wherever it stands. */
        PLAIN,
        /** Only after a place word or a comma: it is a first name or a plain word, too. */
        DOUBTFUL,
        /** As an adjective. */
        ADJECTIVE
    }

    /** How many words of a text, from {@code at} on, are this name; 0 where they are not. */
    int lengthAt(Words text, int at) {
        int from = 0;
        int taken = 0;
        while (from <= words.length()) {
            int end = words.indexOf(' ', from);
            end = end < 0 ? words.length() : end;
            if (at + taken >= text.size() || text.sentence(at + taken) != text.sentence(at) || !isWord(text.word(at + taken), from, end)) {
                return 0;
            }
            taken++;
            from = end + 1;
        }
        return taken;
    }

    private boolean isWord(String word, int from, int end) {
        boolean open = words.charAt(end - 1) == '*';
        int length = end - from - (open ? 1 : 0);
        return (open ? word.length() >= length : word.length() == length) && word.regionMatches(0, words, from, length);
    }
}
