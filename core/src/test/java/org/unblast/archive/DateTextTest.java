package org.unblast.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unblast.calendar.Zone;

class DateTextTest {
    private static final Zone TORONTO_IN_WINTER = minute -> -5 * 60;

    @ParameterizedTest
    @DisplayName("a date that can mean one thing is read")
    @CsvSource(delimiter = '|', textBlock = """
            # LinkedIn's own
            1/29/26, 2:37 PM          | 2026-01-29T19:37:00Z
            3/4/26, 2:37 PM           | 2026-03-04T19:37:00Z
            12/31/25, 11:59 PM        | 2026-01-01T04:59:00Z
            3/4/26, 12:05 AM          | 2026-03-04T05:05:00Z
            3/4/26, 12:05 PM          | 2026-03-04T17:05:00Z
            3/4/2026, 2:37 PM         | 2026-03-04T19:37:00Z
            3/4/26, 2:37:59 PM        | 2026-03-04T19:37:59Z
            2025-06-01 14:03:22 UTC   | 2025-06-01T14:03:22Z
            08 Feb 2026               | 2026-02-08T05:00:00Z
            # after a spreadsheet
            2025-06-01 14:03:22       | 2025-06-01T19:03:22Z
            2025-06-01T14:03:22+02:00 | 2025-06-01T12:03:22Z
            2025-06-01                | 2025-06-01T05:00:00Z
            2025/06/01 14:03          | 2025-06-01T19:03:00Z
            29.1.2026 14:37           | 2026-01-29T19:37:00Z
            29/01/2026                | 2026-01-29T05:00:00Z
            1/29/2026 14:37           | 2026-01-29T19:37:00Z
            4/4/2026 14:37            | 2026-04-04T19:37:00Z
            29-01-2026 2:37 pm        | 2026-01-29T19:37:00Z
            8-Feb-2026                | 2026-02-08T05:00:00Z
            February 8, 2026          | 2026-02-08T05:00:00Z
            Sept 8, 2026              | 2026-09-08T05:00:00Z
            8 Sep. 2026 14:37         | 2026-09-08T19:37:00Z
            """)
    void certain(String text, String moment) {
        assertEquals(moment, String.valueOf(DateText.parse(text, TORONTO_IN_WINTER)));
    }

    @ParameterizedTest
    @DisplayName("a narrow, a no-break and a plain blank before PM are the same")
    @ValueSource(strings = {"1/29/26, 2:37\u202fPM", "1/29/26, 2:37\u00a0PM", " 1/29/26, 2:37 PM ", "1/29/26,\u00a02:37 PM"})
    void blanks(String text) {
        assertEquals("2026-01-29T14:37:00Z", String.valueOf(DateText.parse(text, Zone.UTC)));
    }

    @ParameterizedTest
    @DisplayName("a date that could be two days, or none, is not read")
    @ValueSource(strings = {
        "3/4/26", "3/4/2026", "03/04/2026 14:37", "3.4.2026", "3-4-2026", "3/4/26, 14:37", "3/4/26, 2:37 pm", "3/4/26 2:37 PM", "26/01/29",
        "29/1/26", "29/1/26, 2:37 PM", "13/13/2026", "2/30/26, 2:37 PM", "1/29/26, 13:37 PM", "1/29/26, 0:37 PM", "1/29/26, 2:60 PM",
        "1/29/26, 2:37 XM", "1/29/26, PM", "1/29/126, 2:37 PM", "30 Feb 2026", "08 Fev 2026", "08 Feb 26", "8-Feb-26", "08/02-2026", "Februar 8, 2026", "8 Mayor 2026", "",
        "yesterday", "1/29", "1/29/", "/1/29/26", "2026", "2026-13-01", "2025-06-01 14:03:22 EST", "4/4/2026 25:00", "4/4/2026 14:37 x", "May", "a@b"
    })
    void uncertain(String text) {
        assertNull(DateText.parse(text, Zone.UTC), text);
    }
}
