package org.unblast.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unblast.corpus.Text;

/** The mail filter SpamAssassin, its rules and its learned part, without the network. */
final class SpamAssassin implements Peer {
    private static final String PROGRAM = "spamassassin";
    /** It answers in an order of its own: the number in the Message-ID says which text is meant. */
    private static final Pattern SCORE = Pattern.compile(
            "^X-Spam-Status: score=(-?[0-9.]+).*?^Message-Id: <([0-9]+)\\.",
            Pattern.MULTILINE | Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "SpamAssassin";
    }

    @Override
    public boolean isHere() {
        return Programs.has(PROGRAM) && Programs.has("sa-learn");
    }

    @Override
    public double[] scores(List<Text> training, List<Text> texts) throws IOException {
        Path folder = Files.createTempDirectory("spamassassin");
        try {
            Path settings = Files.writeString(folder.resolve("user_prefs"), String.join("\n",
                    "use_bayes 1", "bayes_auto_learn 0", "bayes_path " + folder.resolve("bayes"), "bayes_min_spam_num 1",
                    "bayes_min_ham_num 1", "clear_headers", "report_safe 0", "add_header all Status score=_SCORE_", ""));
            for (boolean outreach : new boolean[] {true, false}) {
                List<Text> part = training.stream().filter(t -> t.outreach() == outreach).toList();
                Path box = Programs.mailbox(folder, part);
                Programs.run(box, "sa-learn", "-p", settings.toString(), outreach ? "--spam" : "--ham", "--mbox", box.toString());
            }
            Path box = Programs.mailbox(folder, texts);
            Matcher matcher = SCORE.matcher(
                    Programs.run(box, PROGRAM, "-L", "-p", settings.toString(), "--mbox", box.toString()));
            double[] scores = new double[texts.size()];
            int judged = 0;
            while (matcher.find()) {
                scores[Integer.parseInt(matcher.group(2))] = Double.parseDouble(matcher.group(1));
                judged++;
            }
            if (judged != texts.size()) {
                throw new IOException(PROGRAM + " judged " + judged + " of " + texts.size() + " texts");
            }
            return scores;
        } finally {
            Programs.remove(folder);
        }
    }
}
