package org.unblast.campaign;

import org.unblast.text.IntSet;
import org.unblast.text.Words;

/** A text as the set of its five-letter runs, hashed: what its likeness to others is measured by. */
final class Runs {
    /** How many letters a run has. */
    static final int LENGTH = 5;

    /** Runs of a longer text beyond these are not looked at. */
    static final int MOST = 4_000;

    private final IntSet set = new IntSet();
    private final int[] hashes;

    private Runs(int most) {
        hashes = new int[most];
    }

    /** The runs of a text with at least one word. */
    static Runs of(Words words) {
        StringBuilder text = runningText(words);
        int count = Math.max(1, Math.min(MOST, text.length() - LENGTH + 1));
        Runs runs = new Runs(count);
        for (int start = 0; start < count; start++) {
            int hash = Hash.of(text, start, Math.min(text.length(), start + LENGTH), 0);
            runs.hashes[runs.set.size()] = hash;
            runs.set.add(hash);
        }
        return runs;
    }

    /** Every number is one digit, so that "5 clients" and "30 clients" are the same text. */
    private static StringBuilder runningText(Words words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size() && text.length() < MOST + LENGTH; i++) {
            String word = words.word(i);
            boolean number = word.charAt(0) >= '0' && word.charAt(0) <= '9';
            text.append(number ? "0" : word).append(' ');
        }
        return text;
    }

    /** How many there are, 1 to {@link #MOST}. */
    int count() {
        return set.size();
    }

    /** The hash of the run at {@code index}, in the order of the text. */
    int hash(int index) {
        return hashes[index];
    }

    /** How like two texts are, in thousandths; see {@link Likeness}. */
    int likeness(Runs other) {
        int shared = 0;
        for (int i = 0; i < other.count(); i++) {
            shared += set.contains(other.hashes[i]) ? 1 : 0;
        }
        return Likeness.of(shared, count(), other.count());
    }
}
