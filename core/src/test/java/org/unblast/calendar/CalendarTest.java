package org.unblast.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarTest {
    @Test
    @DisplayName("every day from 1900 to 2100 is the day that java.time says, and in the week that it says")
    void sameAsJavaTime() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            int number = (int) day.toEpochDay();
            assertEquals(number, Day.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            assertEquals(day.toString(), Day.format(number));
            assertEquals(number, Day.parse(day + "T08:15:00Z"));
            String week = String.format(
                    Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            assertEquals(week, IsoWeek.format(number));
            assertEquals(1, LocalDate.ofEpochDay(IsoWeek.monday(number)).getDayOfWeek().getValue());
        }
    }

    @Test
    @DisplayName("what is no date is no date")
    void noDates() {
        for (String text : new String[] {"", "2026", "2026-02-30", "2026-13-01", "2026-00-10", "2026/01/01", "x026-01-01", "0000-01-01"}) {
            assertNull(Day.parse(text), text);
        }
    }
}
