package org.unblast.campaign;

import org.jspecify.annotations.Nullable;
import org.unblast.text.Words;

/**
 * The words that copies share, in order, as the first copy wrote them, with {@link #SLOT} where they differ. The text is all of
 * it: a slot's sign folds to nothing, so the text's words are the shared words.
 */
final class Skeleton {
    /** Words beyond so many are not aligned. */
    static final int MOST_WORDS = 200;

    /** A longer text is cut, in UTF-16 units. */
    static final int MOST_LETTERS = 1_000;

    /** Stands where the copies differ. */
    static final String SLOT = "{…}";

    private final String text;
    private @Nullable Words words;

    private Skeleton(String text) {
        this.text = text;
    }

    /** The skeleton of one text alone, or the one that {@link #text} gave. Words are made when they are asked for: most never are. */
    static Skeleton of(String text) {
        return new Skeleton(cut(text));
    }

    /** As much of a text as is kept; no slot is cut in two. */
    static String cut(String text) {
        if (text.length() <= MOST_LETTERS) {
            return text;
        }
        int end = MOST_LETTERS;
        int slot = text.lastIndexOf(SLOT, end - 1);
        if (slot >= 0 && slot + SLOT.length() > end) {
            end = slot;
        }
        // Half a surrogate pair would come back changed from some stores.
        boolean torn = end > 0 && (text.charAt(end - 1) & 0xFC00) == 0xD800;
        return text.substring(0, torn ? end - 1 : end);
    }

    /** The shared words, with slots. */
    String text() {
        return text;
    }

    /** Whether nothing is shared but what everybody types. */
    boolean isEverybodysPhrase() {
        return Commonplaces.areAll(words());
    }

    private Words words() {
        Words made = words == null ? Words.of(text) : words;
        words = made;
        return made;
    }

    /**
     * What is still shared when one more copy is looked at: the longest common subsequence of words. A copy that shares less
     * than half of them, such as one with its sentences in another order, changes nothing.
     */
    Skeleton sharedWith(Words copy) {
        Words words = words();
        int rows = Math.min(words.size(), MOST_WORDS);
        int width = Math.min(copy.size(), MOST_WORDS) + 1;
        int[] longest = longest(words, copy, rows, width);
        if (2 * longest[0] < rows || longest[0] == words.size()) {
            return this;
        }
        boolean[] shared = new boolean[words.size()];
        int i = 0;
        int j = 0;
        while (i < rows && j < width - 1) {
            if (words.word(i).equals(copy.word(j))) {
                shared[i++] = true;
                j++;
            } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return of(keep(words, shared));
    }

    private static int[] longest(Words words, Words copy, int rows, int width) {
        int[] longest = new int[(rows + 1) * width];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = width - 2; j >= 0; j--) {
                longest[i * width + j] = words.word(i).equals(copy.word(j))
                        ? longest[(i + 1) * width + j + 1] + 1
                        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
            }
        }
        return longest;
    }

    /** The text with a slot for every stretch of words that is not kept. */
    private String keep(Words words, boolean[] shared) {
        StringBuilder kept = new StringBuilder();
        int end = 0;
        boolean gap = false;
        for (int i = 0; i < shared.length; i++) {
            if (!shared[i]) {
                gap = true;
                continue;
            }
            int start = words.span(i).start();
            append(kept, text.substring(end, start), gap);
            kept.append(text, start, words.span(i).end());
            end = words.span(i).end();
            gap = false;
        }
        append(kept, text.substring(end), gap);
        return kept.toString().strip();
    }

    /** What stands between two kept words: as it was, or, where words went, its leading stops and then a slot. */
    private static void append(StringBuilder kept, String between, boolean gap) {
        if (!gap && between.indexOf(SLOT) < 0) {
            kept.append(between);
            return;
        }
        int stops = 0;
        while (stops < between.length() && ".!?,;:".indexOf(between.charAt(stops)) >= 0) {
            stops++;
        }
        if (kept.length() > 0) {
            kept.append(between, 0, stops < between.length() && between.charAt(stops) <= ' ' ? stops : 0).append(' ');
        }
        kept.append(SLOT).append(' ');
    }
}
