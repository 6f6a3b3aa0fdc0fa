package org.unblast.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Day;
import org.unblast.calendar.IsoWeek;
import org.unblast.tally.Entry;
import org.unblast.tally.Tally;
import org.unblast.tally.Week;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts invitations by week. */
@Command(
        name = "tally",
        mixinStandardHelpOptions = true,
        description = {
            "Counts invitations by ISO week: one row a week, without names.",
            "Reads JSON Lines of invitations and of their verdicts (joined by id, in any order), and exports as for \"unblast archive\".",
            "An invitation counts in the week it was sent, else first seen. Messages are not counted."
        },
        footer = {"", "Exit status: 0 all lines good; 3 some lines were refused; 2 the command was wrong; 1 anything else."})
final class TallyCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final ZoneOption zones = new ZoneOption();

    @Option(names = "--week", paramLabel = "WEEK", description = "Only this week, such as 2026-W47.")
    private @Nullable String week;

    @Option(names = "--format", paramLabel = "WORD", defaultValue = "csv",
            description = "csv (default), json, or excel: with a byte order mark and the separator of your region.")
    private String format = "csv";

    @Option(names = "--separator", paramLabel = "SIGN", description = "Between the cells for Excel: \",\" \";\" or tab (default: your region's).")
    private @Nullable String separator;

    @Option(names = "--invitations",
            description = "The invitations themselves, with names and notes: in CSV instead of the weeks, in JSON beside them.")
    private boolean invitations;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines of invitations, of verdicts, or export archives.")
    private List<Path> files = List.of();

    TallyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        judging.check();
        if (!List.of("csv", "excel", "json").contains(format)) {
            throw new CommandException("--format is csv, excel or json, not \"" + format + "\"");
        }
        char between = separator();
        Integer monday = week == null ? null : Integer.valueOf(monday(week));
        TallyInput input = new TallyInput(streams, zones.zone(), judging, invitations);
        for (Path file : files) {
            input.read(file);
        }
        if (input.joined().lacksInvitations() || input.joined().lacksVerdicts()) {
            throw new CommandException("a tally needs invitations and their verdicts; the files named here hold only "
                    + (input.joined().lacksVerdicts() ? "invitations" : "verdicts"));
        }
        input.joined().alone().forEach(input::refuse);
        Writer writer = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        write(writer, input, monday, between);
        writer.flush();
        return input.refused() == 0 ? Main.GOOD : Main.SOME_REFUSED;
    }

    private void write(Writer writer, TallyInput input, @Nullable Integer monday, char between) throws IOException {
        List<Joined.Pair> pairs = input.joined().pairs().stream()
                .filter(pair -> monday == null || IsoWeek.monday(pair.came().day()) == monday)
                .toList();
        List<Entry> entries = pairs.stream().map(Joined.Pair::entry).toList();
        List<Week> weeks = monday == null ? Tally.weeks(entries, input::campaignOf) : List.of(Tally.week(monday, entries, input::campaignOf));
        InvitationTable table = new InvitationTable(pairs, input::campaignOf);
        if (format.equals("json")) {
            JsonGenerator json = Weeks.document(writer);
            Weeks.write(json, weeks);
            if (invitations) {
                table.write(json);
            }
            Weeks.end(json);
            return;
        }
        if (format.equals("excel")) {
            writer.write(CsvTable.BYTE_ORDER_MARK);
        }
        if (invitations) {
            table.csv(writer, between);
        } else {
            Weeks.csv(writer, weeks, between);
        }
    }

    private char separator() {
        if (separator == null) {
            return format.equals("excel") ? CsvTable.separator(Locale.getDefault(Locale.Category.FORMAT)) : ',';
        }
        if (!format.equals("excel")) {
            throw new CommandException("--separator goes with --format excel alone");
        }
        return switch (separator) {
            case ",", ";" -> separator.charAt(0);
            case "tab", "\t" -> '\t';
            default -> throw new CommandException("--separator is \",\", \";\" or tab, not \"" + separator + "\"");
        };
    }

    /** The first day of a week that exists. */
    private static int monday(String week) {
        if (week.matches("\\d{4}-W\\d{2}")) {
            int year = Integer.parseInt(week.substring(0, 4));
            // 4 January is in the first week of every year.
            int monday = IsoWeek.monday(Day.of(Math.max(1, year), 1, 4)) + 7 * (Integer.parseInt(week.substring(6)) - 1);
            if (IsoWeek.format(monday).equals(week)) {
                return monday;
            }
        }
        throw new CommandException("--week is an ISO week that exists, such as 2026-W47, not \"" + week + "\"");
    }
}
