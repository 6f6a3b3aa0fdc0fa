package org.unblast.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    /** Feature 0 stands in class 0, feature 1 in class 1, feature 2 in both, feature 3 in the class without weights. */
    private static final int[][] ROWS = {{0, 2}, {0, 2}, {1, 2}, {1, 2}, {3, 2}, {3}};

    private static final int[] LABELS = {0, 0, 1, 1, 2, 2};

    private static Softmax descended() {
        Softmax softmax = new Softmax(ROWS, LABELS, new double[] {1, 1, 1, 1, 1, 1}, 2, 4);
        softmax.descend(200, 0.1, 1e-4, 0);
        return softmax;
    }

    @Test
    @DisplayName("each feature speaks for its class, never against another")
    void learns() {
        double[][] weights = descended().weights;
        assertTrue(weights[0][0] > 1 && weights[1][1] > 1, weights[0][0] + ", " + weights[1][1]);
        assertEquals(0, weights[0][1]);
        assertEquals(0, weights[3][0] + weights[3][1]);
    }

    @Test
    @DisplayName("what was pruned stays so, and all repeats to the last bit")
    void repeats() {
        Softmax softmax = descended();
        softmax.weights[0][0] = 0;
        softmax.descend(50, 0.1, 0, 0);
        assertEquals(0, softmax.weights[0][0]);
        Softmax again = descended();
        assertEquals(descended().weights[1][1], again.weights[1][1]);
        assertEquals(descended().biases[2], again.biases[2]);
    }
}
