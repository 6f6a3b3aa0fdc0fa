package org.unblast.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeightsTest {
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
}
