package org.unblast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unblast.archive.Refusal;
import org.unblast.cli.export.Shown;
import org.unblast.tally.Campaigns;
import org.unblast.tally.Tally;
import org.unblast.tally.Week;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges all the years of an export. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = {
            "Judges all invitations and messages in LinkedIn's own \"Get a copy of your data\" file, each with what was known when it came.",
            "With --out it writes invitations.jsonl, verdicts.jsonl, campaigns.json, weeks.csv and weeks.json; else it prints a summary.",
            "Who you are is read from the archive's Profile, Positions and Skills, unless --profile says it. E-mail addresses of your"
                    + " connections are not read. A row whose date could be two days is named and left out."
        },
        footer = {"", "Exit status: 0 all rows good; 3 some rows were refused; 2 the command was wrong; 1 anything else, and nothing is written."})
final class ArchiveCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final ZoneOption zones = new ZoneOption();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write into; made where it is not there.")
    private @Nullable Path folder;

    @Parameters(arity = "1", paramLabel = "EXPORT.zip", description = "The file as LinkedIn sent it.")
    private Path file = Path.of("");

    ArchiveCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        judging.check();
        JudgedExport export = JudgedExport.of(file, zones.zone(), judging, new Progress(streams.err()));
        List<Week> weeks = Tally.weeks(Joined.of(export).entries(), Campaigns.AS_JUDGED);
        if (folder == null) {
            new ArchiveSummary(streams.out()).print(export, weeks);
        } else {
            new ArchiveFiles(export, weeks).write(folder);
        }
        return report(streams, export);
    }

    /** Names on standard error what was left out. @return the exit status */
    static int report(Streams streams, JudgedExport export) {
        for (Refusal refusal : export.refusals()) {
            streams.say(Shown.text(refusal.toString()));
        }
        if (export.forgotten() > 0) {
            streams.say("the campaign memory was full; the oldest " + export.forgotten() + " texts were forgotten");
        }
        return export.refusals().isEmpty() ? Main.GOOD : Main.SOME_REFUSED;
    }
}
