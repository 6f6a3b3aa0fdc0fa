package org.unblast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unblast.campaign.CampaignMemory;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Judge;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges JSON Lines of invitations: one verdict for every good line, in the same order. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Judges invitations: JSON Lines in, JSON Lines out, one verdict for every good line.",
        footer = {"", "Exit status: 0 all lines good; 3 some lines were refused; 2 the command was wrong; 1 anything else."})
final class ScoreCommand implements Callable<Integer> {
    /** How often it is looked whether anybody still reads: each look empties the buffer. */
    private static final int LINES_BETWEEN_CHECKS = 64;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--profile", paramLabel = "FILE", description = "JSON file that says who receives the invitations.")
    private @Nullable Path profile;

    @Option(names = "--independent", description = "Judge each line as if it were the first ever.")
    private boolean independent;

    @Option(names = "--sensitivity", paramLabel = "WORD", defaultValue = "balanced", description = "careful, balanced (default) or strict.")
    private String sensitivity = "balanced";

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON Lines of invitations (default: standard input).")
    private @Nullable Path file;

    ScoreCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Sensitivity chosen = Sensitivity.of(sensitivity);
        if (chosen == null) {
            throw new CommandException("--sensitivity is careful, balanced or strict, not \"" + sensitivity + "\"");
        }
        Recipient recipient = profile == null ? Recipient.UNKNOWN : RecipientReader.read(profile);
        Path source = file;
        if (source == null) {
            return score(in, recipient, chosen);
        }
        if (!Files.isRegularFile(source)) {
            throw new CommandException("there is no file " + source);
        }
        try (InputStream stream = Files.newInputStream(source)) {
            return score(stream, recipient, chosen);
        }
    }

    private int score(InputStream stream, Recipient recipient, Sensitivity chosen) throws IOException {
        Judge judge = new Judge(StandardRules.all(), new CampaignMemory());
        int today = (int) LocalDate.now().toEpochDay();
        Lines lines = new Lines(stream);
        int judged = 0;
        int refused = 0;
        while (true) {
            try {
                String line = lines.next();
                if (line == null) {
                    break;
                }
                if (line.isBlank()) {
                    continue;
                }
                Invitation invitation = InvitationReader.read(line);
                Verdict verdict = independent
                        ? judge.judgeAlone(invitation, recipient, chosen)
                        : judge.judge(invitation, recipient, chosen, today);
                out.print(VerdictWriter.line(verdict) + "\n");
                // Nothing is kept beyond this run, so nobody asks for the memory's records.
                judge.memory().takeChanges();
                judged++;
            } catch (RefusedException e) {
                err.println("unblast: line " + lines.number() + ": " + e.getMessage());
                refused++;
            }
            if ((judged + refused) % LINES_BETWEEN_CHECKS == 0 && out.checkError()) {
                // Whoever reads has closed the pipe: there is nobody to write for.
                return Main.GOOD;
            }
        }
        if (judged + refused == 0) {
            err.println("unblast: there was nothing to judge: the input holds no line");
        }
        if (judge.memory().forgotten() > 0) {
            err.println("unblast: the campaign memory was full; the oldest " + judge.memory().forgotten() + " invitations were forgotten");
        }
        return refused == 0 ? Main.GOOD : Main.SOME_REFUSED;
    }
}
