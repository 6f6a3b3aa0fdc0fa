package org.unblast.corpus;

import java.util.List;
import org.unblast.text.Words;

/** The part that is never trained on: about one text in five, chosen by its words alone, so that it stays the same. */
public final class Split {
    private static final int PARTS = 5;

    private Split() {}

    /** Whether a text belongs to the unseen part. */
    public static boolean isUnseen(Text text) {
        return fold(text, PARTS) == 0;
    }

    /** The texts to train on. */
    public static List<Text> seen(List<Text> texts) {
        return texts.stream().filter(text -> !isUnseen(text)).toList();
    }

    /** The texts to measure with. */
    public static List<Text> unseen(List<Text> texts) {
        return texts.stream().filter(Split::isUnseen).toList();
    }

    /** A part between 0 and {@code parts} - 1, the same for the same words. */
    public static int fold(Text text, int parts) {
        Words words = Words.of(text.text());
        int hash = 17;
        for (int i = 0; i < words.size(); i++) {
            hash = hash * 31 + words.word(i).hashCode();
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 12;
        return Math.floorMod(hash, parts);
    }
}
