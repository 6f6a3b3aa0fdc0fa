package org.unblast.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.calendar.Day;
import org.unblast.scoring.Level;

class TallyTest {
    private static final int MONDAY = Day.of(2026, 11, 16);

    @Test
    @DisplayName("one row a week, the oldest first, each number counted where it belongs")
    void counts() {
        List<Week> weeks = Tally.weeks(List.of(
                new Entry(MONDAY + 7, false, Level.UNKNOWN, false, false, false, true, null, 0, null, 2),
                new Entry(MONDAY, true, Level.SPAM, true, true, false, false, "c-1", 15, "offer", 3),
                new Entry(MONDAY, true, Level.SPAM, false, true, false, false, "c-1", 30, "campaign", 3),
                new Entry(MONDAY + 6, true, Level.UNSURE, false, false, true, false, "c-2", 0, "campaign", 1),
                new Entry(MONDAY + 3, false, Level.CLEAR, false, false, false, false, null, 0, "offer", 1)));
        assertEquals(
                List.of("2026-W47", "2026-11-16", "4", "3", "2", "1", "1", "0", "1", "2", "1", "0", "2", "2", "45", "campaign", "3", "3"),
                weeks.get(0).cells());
        assertEquals(
                List.of("2026-W48", "2026-11-23", "1", "0", "0", "0", "0", "1", "0", "0", "0", "1", "0", "0", "0", "", "2", "1"),
                weeks.get(1).cells());
        assertEquals(2, weeks.size());
        assertEquals(Week.COLUMNS.size(), weeks.get(0).cells().size());
    }

    @Test
    @DisplayName("nothing received, nothing counted")
    void nothing() {
        assertEquals(List.of(), Tally.weeks(List.of()));
    }
}
