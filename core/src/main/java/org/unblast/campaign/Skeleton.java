package org.unblast.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Words;

/** The words that all copies share, in order, as the first copy wrote them. */
final class Skeleton {
    /** Words of a copy beyond this many are not aligned. */
    static final int MOST_WORDS = 400;

    /** Stands where the copies differ. */
    static final String SLOT = "{…}";

    /** Before the first copy. */
    static final Skeleton NONE = new Skeleton(null, new boolean[0]);

    private final @Nullable Words first;
    private final boolean[] shared;

    private Skeleton(@Nullable Words first, boolean[] shared) {
        this.first = first;
        this.shared = shared;
    }

    /** What is still shared when one more copy is looked at: the longest common subsequence of words. */
    Skeleton sharedWith(Words copy) {
        if (first == null) {
            boolean[] all = new boolean[Math.min(copy.size(), MOST_WORDS)];
            for (int i = 0; i < all.length; i++) {
                all[i] = true;
            }
            return new Skeleton(copy, all);
        }
        int width = Math.min(copy.size(), MOST_WORDS) + 1;
        int[] longest = new int[(shared.length + 1) * width];
        for (int i = shared.length - 1; i >= 0; i--) {
            for (int j = width - 2; j >= 0; j--) {
                longest[i * width + j] = matches(i, copy, j)
                        ? longest[(i + 1) * width + j + 1] + 1
                        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
            }
        }
        boolean[] still = new boolean[shared.length];
        int i = 0;
        int j = 0;
        while (i < shared.length && j < width - 1) {
            if (matches(i, copy, j)) {
                still[i++] = true;
                j++;
            } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Skeleton(first, still);
    }

    private boolean matches(int i, Words copy, int j) {
        return first != null && shared[i] && first.word(i).equals(copy.word(j));
    }

    /** The shared words, for telling a commonplace. */
    Words words() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shared.length; i++) {
            if (first != null && shared[i]) {
                text.append(first.word(i)).append(' ');
            }
        }
        return Words.of(text.toString());
    }

    /** The shared words as the first copy wrote them, with {@link #SLOT} where the copies differ. */
    String text() {
        if (first == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < shared.length) {
            int end = at;
            while (end < shared.length && shared[end] == shared[at]) {
                end++;
            }
            if (shared[at]) {
                int until = end < shared.length ? first.span(end).start() : first.original().length();
                parts.add(first.original().substring(first.span(at).start(), until).strip());
            } else {
                parts.add(SLOT);
            }
            at = end;
        }
        return String.join(" ", parts);
    }
}
