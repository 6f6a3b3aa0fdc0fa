package org.unblast.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static Zone zone(String id) {
        ZoneId zone = ZoneId.of(id);
        return minute -> zone.getRules().getOffset(Instant.ofEpochSecond(60L * minute)).getTotalSeconds() / 60;
    }

    @ParameterizedTest
    @DisplayName("every quarter of an hour of local time, summer time and its changes included, is the moment that java.time says")
    @ValueSource(strings = {"UTC", "America/Toronto", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns"})
    void sameAsJavaTime(String id) {
        Zone zone = zone(id);
        LocalDateTime end = LocalDateTime.of(2012, 12, 31, 0, 0);
        for (LocalDateTime local = LocalDateTime.of(2011, 1, 1, 0, 0); local.isBefore(end); local = local.plusMinutes(15)) {
            ZonedDateTime expected = local.atZone(ZoneId.of(id));
            int day = (int) local.toLocalDate().toEpochDay();
            Moment moment = Moment.local(day, local.toLocalTime().toSecondOfDay() / 60, 30, zone);
            assertEquals(expected.toEpochSecond() / 60, moment.minute(), local.toString());
            assertEquals(expected.toLocalDate().toEpochDay(), moment.day(zone), local.toString());
            assertEquals(expected.toInstant().plusSeconds(30).toString(), moment.toString());
            assertEquals(moment, Moment.parse(moment.toString(), zone));
        }
    }

    @ParameterizedTest
    @DisplayName("an offset is read as java.time reads it")
    @ValueSource(strings = {"2026-11-20T08:15:00Z", "2026-11-20T08:15:59.999+05:30", "1969-12-31T23:59:30-11:00", "2026-01-01T00:00:07-03:30"})
    void offsets(String text) {
        Moment moment = Moment.parse(text, zone("America/Toronto"));
        assertNotNull(moment);
        OffsetDateTime expected = OffsetDateTime.parse(text);
        assertEquals(Math.floorDiv(expected.toEpochSecond(), 60L), moment.minute());
        assertEquals(expected.getSecond(), moment.second());
    }

    @Test
    @DisplayName("without an offset it is local time; a date alone is the start of that day")
    void localTime() {
        Zone toronto = zone("America/Toronto");
        assertEquals("2026-11-20T13:15:00Z", String.valueOf(Moment.parse("2026-11-20T08:15", toronto)));
        assertEquals("2026-11-20T13:15:09Z", String.valueOf(Moment.parse("2026-11-20 08:15:09", toronto)));
        assertEquals("2026-07-20T04:00:00Z", String.valueOf(Moment.parse("2026-07-20", toronto)));
        assertEquals("2026-11-20T08:15:00Z", String.valueOf(Moment.parse("2026-11-20T10:15+02", toronto)));
        assertEquals("2026-11-20T08:15:00Z", String.valueOf(Moment.parse("2026-11-20T10:15+0200", toronto)));
    }

    @ParameterizedTest
    @DisplayName("what is no time is no time")
    @ValueSource(strings = {
        "", "now", "2026-11-31", "2026-11-20T", "2026-11-20T8:15", "2026-11-20T08", "2026-11-20T24:00", "2026-11-20T08:60", "2026-11-20T08:15:",
        "2026-11-20T08:15:00z", "2026-11-20T08:15ZZ", "2026-11-20T08:15+", "2026-11-20T08:15+2", "2026-11-20T08:15+25:00", "2026-11-20T08:15Z ",
        "2026-11-20X08:15", "9999-01-01T00:00Z", "2026-11-20T0a:15", "2026-11-20T08:15:00.5x"
    })
    void noTimes(String text) {
        assertNull(Moment.parse(text, Zone.UTC), text);
    }
}
