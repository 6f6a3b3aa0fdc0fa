package org.unblast.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.evaluation.campaign.CampaignReport;
import org.unblast.evaluation.fit.FitReport;
import org.unblast.evaluation.learning.LearningReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the verdicts on texts seen for the first time. */
@Command(
        name = "evaluate",
        description = "Measures the verdicts on texts seen for the first time. Without DIR: on the project's own unseen part, "
                + "and writes the result under core/.",
        mixinStandardHelpOptions = true)
public final class Evaluate implements Runnable {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder with spam.jsonl and ham.jsonl; nothing is written.")
    private @Nullable Path folder;

    @Option(names = "--peers", description = "Beside other filters on the same texts (core/PEERS.md).")
    private boolean peers;

    @Option(names = "--left-out", description = "With each writer, era and family left out of training in turn (core/LEFT-OUT.md).")
    private boolean leftOut;

    @Option(names = "--fit", description = "Fit to the recipient, on cases of our own (core/FIT.md).")
    private boolean fit;

    @Option(names = "--campaigns", description = "The same text from other senders, on pairs and years of our own (core/CAMPAIGNS.md).")
    private boolean campaigns;

    @Option(names = "--learning", description = "What decisions of users with differing taste teach (core/LEARNING.md).")
    private boolean learning;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Evaluate()).execute(args));
    }

    @Override
    public void run() {
        try {
            List<Text> own = NearCopies.removed(Corpus.own());
            if (leftOut) {
                print("LEFT-OUT.md", leftOutReport(own));
            }
            if (peers) {
                print("PEERS.md", peersReport(own));
            }
            if (fit) {
                FitReport.main(new String[0]);
            }
            if (campaigns) {
                print("CAMPAIGNS.md", CampaignReport.write());
            }
            if (learning) {
                print("LEARNING.md", LearningReport.write());
            }
            if (!leftOut && !peers && !fit && !campaigns && !learning) {
                print("ACCURACY.md", folder == null ? ownReport() : new Report(Judged.all(Corpus.foreign(folder))).write(false));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void print(String name, String report) throws IOException {
        System.out.println(report);
        if (folder == null) {
            Files.writeString(Path.of("core", name), report);
        }
    }

    private String peersReport(List<Text> own) throws IOException {
        List<Text> texts = folder == null ? Split.unseen(own) : Corpus.foreign(folder);
        return """
                # Beside other filters

                Made by `./build-scripts/evaluate --peers`. All learned from the same texts, the seen part of our own, and were asked
                about the same ones, none of which they had seen. %s
                """
                        .formatted(Fingerprint.line(own))
                + "\n" + new Peers(Split.seen(own), texts).write();
    }

    private static String leftOutReport(List<Text> own) {
        return """
                # Outreach of a kind never seen

                Made by `./build-scripts/evaluate --left-out`. Each writer, era and family is left out of the training in turn, and then
                judged. Where only one class was left out, AUC and recall are beside the unseen texts of the other. The rules stay as
                they are. %s
                """
                        .formatted(Fingerprint.line(own))
                + "\n" + new LeftOut(own).write();
    }

    /** The committed report. */
    static String ownReport() {
        List<Text> own = NearCopies.removed(Corpus.own());
        return """
                # How good the verdicts are

                Made by `./build-scripts/evaluate`; a test fails when it is stale. Measured on the part of our own texts that is
                never trained on (about one in five), each seen for the first time, with nothing known of sender or recipient.
                The same hands wrote the texts that were trained on: see LEFT-OUT.md for writers and families never seen, and PEERS.md
                for other filters on the same texts. %s

                """
                        .formatted(Fingerprint.line(own))
                + new Report(Judged.all(Split.unseen(own))).write(true);
    }
}
