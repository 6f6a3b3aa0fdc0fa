package org.unblast.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unblast.corpus.Text;

/** The mail filter bogofilter (Robinson and Fisher's combination of word chances), as a system ships it. */
final class Bogofilter implements Peer {
    private static final String PROGRAM = "bogofilter";

    @Override
    public String name() {
        return PROGRAM;
    }

    @Override
    public boolean isHere() {
        return Programs.has(PROGRAM);
    }

    @Override
    public double[] scores(List<Text> training, List<Text> texts) throws IOException {
        Path folder = Files.createTempDirectory("bogofilter");
        try {
            for (boolean outreach : new boolean[] {true, false}) {
                List<Text> part = training.stream().filter(t -> t.outreach() == outreach).toList();
                Programs.run(Programs.mailbox(folder, part), PROGRAM, "-d", folder.toString(), "-M", outreach ? "-s" : "-n");
            }
            String[] lines = Programs.run(Programs.mailbox(folder, texts), PROGRAM, "-d", folder.toString(), "-M", "-T", "-v")
                    .split("\n");
            if (lines.length != texts.size()) {
                throw new IOException(PROGRAM + " judged " + lines.length + " of " + texts.size() + " texts");
            }
            double[] scores = new double[lines.length];
            for (int i = 0; i < lines.length; i++) {
                scores[i] = Double.parseDouble(lines[i].split(" ")[1]);
            }
            return scores;
        } finally {
            Programs.remove(folder);
        }
    }
}
