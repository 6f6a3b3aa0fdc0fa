package org.unblast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DecimalTest {
    @Test
    void readsWhatTheClassLibraryWrites() {
        for (int number : new int[] {0, 7, -7, 10, 20_780, -2_021, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertEquals(number, Decimal.parse(Integer.toString(number)));
        }
        assertEquals(8, Decimal.parse("008"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String text : new String[] {"", "-", "x", "1x", "+1", "1-", " 1", "1/", "1:", "٣"}) {
            assertEquals("\"" + text + "\" is not a number",
                    assertThrows(IllegalArgumentException.class, () -> Decimal.parse(text)).getMessage());
        }
    }
}
