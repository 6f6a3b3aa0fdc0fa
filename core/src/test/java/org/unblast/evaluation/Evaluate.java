package org.unblast.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;
import org.unblast.evaluation.campaign.CampaignReport;

/**
 * Measures the verdicts on texts seen for the first time. Without an argument: on the project's own unseen part, and writes
 * {@code core/ACCURACY.md}. With a folder that holds {@code spam.jsonl} and {@code ham.jsonl}: on those, to standard output.
 */
public final class Evaluate {
    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 1) {
            System.out.println(new Report(Judged.all(Corpus.foreign(Path.of(args[0])))).write(false));
            return;
        }
        String report = ownReport();
        Files.writeString(Path.of("core/ACCURACY.md"), report);
        System.out.println(report);
        Files.writeString(Path.of("core/CAMPAIGNS.md"), CampaignReport.write());
    }

    /** The committed report. */
    static String ownReport() {
        List<Judged> judged = Judged.all(Split.unseen(NearCopies.removed(Corpus.own())));
        return """
                # How good the verdicts are

                Made by `./build-scripts/evaluate`; a test fails when it is stale. Measured on the part of our own texts that is
                never trained on (about one in five), each seen for the first time, with nothing known of sender or recipient.
                They were written to be hard, with pitches that hide and genuine notes that sound like pitches.
                How it does on other people's post is not known yet (see DECISIONS.md).

                """
                + new Report(judged).write(true);
    }
}
