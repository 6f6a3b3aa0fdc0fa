package org.unblast.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.text.Words;

class SkeletonTest {
    @Test
    @DisplayName("a skeleton as long as may be is the same when it comes back from the store, and no slot is cut in two")
    void longest() {
        for (int length = 940; length <= 1_010; length++) {
            String same = "word and ".repeat(length / 9) + "x".repeat(length % 9);
            Skeleton skeleton = Skeleton.of("one " + same + " Anna").sharedWith(Words.of("two " + same + " Bert"));
            assertEquals(skeleton.text(), Skeleton.of(skeleton.text()).text());
            assertTrue(skeleton.text().length() <= Skeleton.MOST_LETTERS);
            int open = skeleton.text().lastIndexOf('{');
            assertTrue(open < 0 || skeleton.text().startsWith(Skeleton.SLOT, open), "cut in two at length " + length);
        }
    }
}
