package org.unblast.campaign;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private static final int COUNT = 3 * Wordings.PORTION;
    private static final int SAME = 999;

    private final Wordings wordings = new Wordings();

    @Test
    @DisplayName("after a restart every text is found, whether the index has it yet or not")
    void restored() {
        restore();
        for (int lookUp = 0; lookUp < 5; lookUp++) {
            for (int slot : new int[] {0, Wordings.PORTION, COUNT - 1}) {
                assertTrue(finds(slot, slot), "slot " + slot + ", look-up " + lookUp);
            }
        }
    }

    @Test
    @DisplayName("what comes and goes while the index is filled is found, and not found any more")
    void changing() {
        restore();
        int added = wordings.add(signature(COUNT));
        assertTrue(finds(COUNT, added), "a new slot");
        wordings.remove(COUNT - 1);
        assertFalse(finds(COUNT - 1, COUNT - 1), "a slot that was freed");
        int again = wordings.add(signature(COUNT + 1));
        assertTrue(again == COUNT - 1 && finds(COUNT + 1, again), "a slot used anew that the index has not reached");
        wordings.remove(0);
        assertTrue(wordings.add(signature(COUNT + 2)) == 0 && finds(COUNT + 2, 0), "a slot used anew that the index has passed");
        for (int lookUp = 0; lookUp < 5; lookUp++) {
            wordings.like(signature(0), SAME);
        }
        assertTrue(finds(COUNT, added) && finds(COUNT + 1, again) && finds(COUNT + 2, 0), "all of them once the index is whole");
    }

    private void restore() {
        for (int slot = 0; slot < COUNT; slot++) {
            wordings.read(slot, signature(slot).toString(), 0);
            wordings.setLastNote(slot, slot);
        }
        wordings.restored();
    }

    private boolean finds(int text, int slot) {
        return wordings.like(signature(text), SAME).stream().anyMatch(match -> match.slot() == slot);
    }

    private static Signature signature(int text) {
        return Signature.of(new Random(text).ints(Signature.INTS).toArray(), 100);
    }
}
