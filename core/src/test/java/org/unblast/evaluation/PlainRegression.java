package org.unblast.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.unblast.corpus.Text;
import org.unblast.text.Words;
import org.unblast.training.Regression;

/** Logistic regression over hashed word pairs and runs of 3 to 5 characters. */
final class PlainRegression implements Peer {
    private static final int BUCKETS = 1 << 18;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    @Override
    public String name() {
        return "logistic regression, word pairs and characters";
    }

    @Override
    public double[] scores(List<Text> training, List<Text> texts) {
        Regression regression = Regression.plain(training, PlainRegression::features);
        return texts.stream().mapToDouble(text -> regression.score(text.text())).toArray();
    }

    private static int[] features(String text) {
        Words words = Words.of(text);
        List<String> found = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < words.size(); i++) {
            found.add(words.word(i));
            if (i > 0) {
                found.add(words.word(i - 1) + " " + words.word(i));
            }
            line.append(words.word(i)).append(' ');
        }
        for (int from = 0; from < line.length(); from++) {
            for (int to = from + SHORTEST; to <= Math.min(line.length(), from + LONGEST); to++) {
                found.add("#" + line.substring(from, to));
            }
        }
        return found.stream().mapToInt(f -> Math.floorMod(f.hashCode() * 0x9E3779B1 >>> 7, BUCKETS)).distinct().toArray();
    }
}
