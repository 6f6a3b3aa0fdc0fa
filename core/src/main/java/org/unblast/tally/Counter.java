package org.unblast.tally;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how often each of a few texts came. */
final class Counter {
    private final Map<String, Integer> counts = new HashMap<>();

    void count(@Nullable String key) {
        if (key != null) {
            counts.put(key, counts.getOrDefault(key, 0) + 1);
        }
    }

    int different() {
        return counts.size();
    }

    int most() {
        int most = 0;
        for (int count : counts.values()) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** The commonest, of equals the first in the alphabet; empty where nothing was counted. */
    String top() {
        String top = "";
        int most = most();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() == most && (top.isEmpty() || each.getKey().compareTo(top) < 0)) {
                top = each.getKey();
            }
        }
        return top;
    }
}
