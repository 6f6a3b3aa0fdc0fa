package org.unblast.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BandIndexTest {
    private final BandIndex index = new BandIndex(1);
    private final int[] common = new int[Signature.INTS];
    private final int[] candidates = new int[BandIndex.mostCandidates()];

    @Test
    @DisplayName("a text whose buckets are all crowded is still found")
    void crowded() {
        for (int number = 0; number < 2 * BandIndex.WAYS; number++) {
            index.add(number, common, 0);
        }
        int found = index.candidates(common, candidates);
        for (int number = 0; number < 2 * BandIndex.WAYS; number++) {
            int wanted = number;
            assertTrue(Arrays.stream(candidates, 0, found).anyMatch(each -> each == wanted), "number " + number);
        }
    }

    @Test
    @DisplayName("a look-up sees a bucket for each band and no more, however many are in it")
    void bounded() {
        for (int number = 0; number < 1_000; number++) {
            index.add(number, common, 0);
        }
        assertEquals(BandIndex.mostCandidates(), index.candidates(common, candidates));
    }
}
