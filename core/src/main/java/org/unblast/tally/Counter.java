package org.unblast.tally;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how often each of a few texts came. */
final class Counter {
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    void count(@Nullable String key) {
        if (key == null) {
            return;
        }
        int at = keys.indexOf(key);
        if (at < 0) {
            keys.add(key);
            counts.add(1);
        } else {
            counts.set(at, counts.get(at) + 1);
        }
    }

    int different() {
        return keys.size();
    }

    int most() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** The commonest, of equals the first in the alphabet; empty where nothing was counted. */
    String top() {
        String top = "";
        for (int i = 0; i < keys.size(); i++) {
            if (counts.get(i) == most() && (top.isEmpty() || keys.get(i).compareTo(top) < 0)) {
                top = keys.get(i);
            }
        }
        return top;
    }
}
