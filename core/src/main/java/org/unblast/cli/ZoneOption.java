package org.unblast.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Zone;
import picocli.CommandLine.Option;

/** The time zone by which days and weeks are counted. */
final class ZoneOption {
    private static final int SECONDS = 60;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Time zone of days, weeks, and times without one, such as America/Toronto (default: this machine's).")
    private @Nullable String name;

    Zone zone() {
        ZoneId id = id();
        return minute -> id.getRules().getOffset(Instant.ofEpochSecond((long) SECONDS * minute)).getTotalSeconds() / SECONDS;
    }

    /** Today (see {@link org.unblast.calendar.Day}). */
    int today() {
        return (int) LocalDate.now(id()).toEpochDay();
    }

    private ZoneId id() {
        try {
            return name == null ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new CommandException("--zone is the name of a time zone, such as America/Toronto, not \"" + name + "\"");
        }
    }
}
