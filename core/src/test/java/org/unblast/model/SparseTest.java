package org.unblast.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SparseTest {
    private static final int BUCKETS = 1 << 19;
    private static final int STEP = 64;

    private final StringBuilder lows = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();

    @Test
    @DisplayName("what is written is read again, wherever it lies and whatever it weighs")
    void roundTrip() {
        Map<Integer, Integer> written = new TreeMap<>();
        int bucket = 0;
        for (int i = 0; bucket < BUCKETS; i++) {
            written.put(bucket, i % 2 == 0 ? 1 + i % Sparse.LARGEST : -1 - i % Sparse.LARGEST);
            bucket += 1 + i * i % 1_500;
        }
        written.put(BUCKETS - 1, 7);
        write(written);
        Sparse weights = read();
        written.forEach((at, weight) -> assertEquals(weight, weights.of(at), "bucket " + at));
        assertEquals(0, weights.of(1 + written.keySet().iterator().next() + 1));
    }

    @Test
    @DisplayName("every written character can stand in a string of Java and JavaScript")
    void characters() {
        Map<Integer, Integer> all = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            all.put(i * 7 + i % 5, (i % 2 == 0 ? 1 : -1) * (1 + i % 7));
        }
        write(all);
        String both = lows.toString() + rest;
        assertEquals(-1, both.indexOf('"') + both.indexOf('\\') + 1);
        assertEquals(0, both.chars().filter(c -> c < ' ' || c > '~').count());
    }

    @Test
    @DisplayName("texts that do not fit each other are refused")
    void refused() {
        write(Map.of(5, 3));
        assertThrows(IllegalArgumentException.class, () -> new Sparse(BUCKETS, STEP, "", rest.toString()));
        assertThrows(IllegalArgumentException.class, () -> new Sparse(BUCKETS, STEP, lows + "#", rest.toString()));
        assertThrows(IllegalArgumentException.class, () -> new Sparse(BUCKETS, STEP, lows.toString(), "!".repeat(BUCKETS / STEP) + rest));
    }

    private void write(Map<Integer, Integer> weights) {
        int before = -1;
        for (Map.Entry<Integer, Integer> weight : new TreeMap<>(weights).entrySet()) {
            Sparse.append(lows, rest, STEP, weight.getKey() - before, weight.getValue());
            before = weight.getKey();
        }
    }

    private Sparse read() {
        return new Sparse(BUCKETS, STEP, lows.toString(), rest.toString());
    }
}
