package org.unblast.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private final StringBuilder lows = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();

    @Test
    @DisplayName("what is written is read again, wherever it lies and whatever it weighs")
    void roundTrip() {
        Map<Integer, Integer> written = new TreeMap<>();
        int bucket = 0;
        for (int i = 0; bucket < Features.BUCKETS; i++) {
            written.put(bucket, i % 2 == 0 ? 1 + i % Weights.LARGEST : -1 - i % Weights.LARGEST);
            bucket += 1 + i * i % 1_500;
        }
        written.put(Features.BUCKETS - 1, 7);
        write(written);
        Weights weights = read();
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
        assertThrows(IllegalArgumentException.class, () -> new Weights("", rest.toString(), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Weights(lows + "#", rest.toString(), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Weights(lows.toString(), "!".repeat(Features.BUCKETS / 300) + rest, 1, 1));
    }

    @Test
    @DisplayName("points are the sum divided by the root of the number of features and the reserve, times the scale, plus the bias")
    void points() {
        assertEquals(40 + 120 * 300 / (10 * 200), new Weights("", "", 300, 40).points(120, 400 - Weights.RESERVE));
    }

    @Test
    @DisplayName("the whole root of a number")
    void root() {
        for (int i = 1; i < 100_000; i += 7) {
            assertEquals((int) Math.sqrt(i), Weights.root(i));
        }
    }

    private void write(Map<Integer, Integer> weights) {
        int before = -1;
        for (Map.Entry<Integer, Integer> weight : new TreeMap<>(weights).entrySet()) {
            Weights.append(lows, rest, weight.getKey() - before, weight.getValue());
            before = weight.getKey();
        }
    }

    private Weights read() {
        return new Weights(lows.toString(), rest.toString(), 300, 0);
    }
}
