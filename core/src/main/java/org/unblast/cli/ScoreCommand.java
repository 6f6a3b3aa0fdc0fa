package org.unblast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Zone;
import org.unblast.campaign.CampaignMemory;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.Stage;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Judge;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;
import org.unblast.tally.Arrival;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges JSON Lines of invitations: one verdict for every good line, in the same order. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Judges invitations: JSON Lines in, JSON Lines out, one verdict for every good line.",
        footer = {"", "Exit status: 0 all lines good; 3 some lines were refused; 2 the command was wrong; 1 anything else."})
final class ScoreCommand implements Callable<Integer> {
    private final Streams streams;
    private final Judge judge = new Judge(StandardRules.all(), new CampaignMemory());

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final ZoneOption zones = new ZoneOption();

    @Option(names = "--independent", description = "Judge each line as if it were the first ever.")
    private boolean independent;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON Lines of invitations (default: standard input).")
    private @Nullable Path file;

    ScoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Sensitivity sensitivity = judging.sensitivity();
        Recipient recipient = judging.recipient(Recipient.UNKNOWN);
        Path source = file;
        if (source == null) {
            return score(streams.in(), recipient, sensitivity);
        }
        if (!Files.isRegularFile(source)) {
            throw new CommandException("there is no file " + source);
        }
        try (InputStream stream = Files.newInputStream(source)) {
            return score(stream, recipient, sensitivity);
        }
    }

    private int score(InputStream stream, Recipient recipient, Sensitivity sensitivity) throws IOException {
        Zone zone = zones.zone();
        int today = zones.today();
        // Whoever sends line by line waits for the answer to each before he sends the next.
        Lines lines = new Lines(stream, streams::flush);
        int judged = 0;
        int refused = 0;
        while (!streams.outputFailed()) {
            try {
                String line = lines.next();
                if (line == null) {
                    break;
                }
                if (line.isBlank()) {
                    continue;
                }
                Invitation invitation = InvitationReader.read(line);
                Integer day = Arrival.day(invitation, zone);
                Verdict verdict = verdict(invitation, recipient, sensitivity, day == null ? today : day);
                streams.out().print(VerdictWriter.line(verdict, Stage.of(invitation)) + "\n");
                judged++;
            } catch (RefusedException e) {
                streams.say("line " + lines.number() + ": " + e.getMessage());
                refused++;
            }
        }
        if (judged + refused == 0) {
            streams.say("there was nothing to judge: the input holds no line");
        }
        if (judge.memory().forgotten() > 0) {
            streams.say("the campaign memory was full; the oldest " + judge.memory().forgotten() + " invitations were forgotten");
        }
        return refused == 0 ? Main.GOOD : Main.SOME_REFUSED;
    }

    private Verdict verdict(Invitation invitation, Recipient recipient, Sensitivity sensitivity, int day) {
        if (independent) {
            return judge.judgeAlone(invitation, recipient, sensitivity);
        }
        Verdict verdict = judge.judge(invitation, recipient, sensitivity, day, day);
        // Nothing is kept beyond this run, so nobody asks for the memory's records.
        judge.memory().takeChanges();
        return verdict;
    }
}
