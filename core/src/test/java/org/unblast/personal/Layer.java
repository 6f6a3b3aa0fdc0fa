package org.unblast.personal;

import java.util.List;
import org.unblast.model.Topics;
import org.unblast.text.Words;

/** The personal layer by itself, for measuring it on many texts: what a text is about is looked for only once. */
public final class Layer {
    private static final Topics TOPICS = Topics.trained();

    private final Learned learned = new Learned();

    /** What a text is about. */
    public static int[] shares(Words text) {
        return TOPICS.shares(text);
    }

    /** What a decision on a text teaches. */
    public static List<String> lesson(Words text) {
        return new Learned().lesson(text);
    }

    public void teach(List<Taught> lessons) {
        learned.teach(lessons);
    }

    /** What it adds to a text, where all else comes to a sum. */
    public int points(int[] shares, int sum) {
        int heaviest = learned.heaviest(shares, sum);
        return heaviest < 0 ? 0 : learned.points(heaviest, shares, sum);
    }
}
