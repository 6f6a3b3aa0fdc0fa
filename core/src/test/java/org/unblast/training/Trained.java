package org.unblast.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.unblast.corpus.Text;
import org.unblast.model.Features;
import org.unblast.model.Sparse;
import org.unblast.model.TextModel;
import org.unblast.model.Weights;
import org.unblast.text.Words;

/**
 * A trained model as it ships: whole weights, and how their sum becomes points.
 *
 * @param lows which buckets weigh something, as {@link Sparse} reads them
 * @param rest what they weigh
 * @param scale hundredths of log-odds for a weight of 1,000 after division by the root of the number of features
 * @param bias points that are added to every text
 */
public record Trained(String lows, String rest, int scale, int bias) {
    /** How many weights ship: see core/DECISIONS.md. */
    static final int MOST = 20_000;

    /** Weights beyond this share of the largest are clipped: a few rare words must not set the grain for all. */
    private static final double CLIPPED = 0.99;

    /** Trains on the features that ship. */
    static Regression regression(List<Text> texts) {
        return Regression.compact(texts, Trained::features, MOST);
    }

    /** Rounds a regression, away from nothing, to whole weights and takes the share it has in the sum. */
    static Trained of(Regression regression, Share share) {
        List<Integer> features = regression.features();
        double[] magnitudes =
                features.stream().mapToDouble(f -> Math.abs(regression.weight(f))).sorted().toArray();
        double grain = magnitudes[(int) (CLIPPED * (magnitudes.length - 1))] / Sparse.LARGEST;
        StringBuilder lows = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int before = -1;
        for (int feature : features) {
            double weight = regression.weight(feature);
            int whole = (int) Math.min(Sparse.LARGEST, Math.ceil(Math.abs(weight) / grain));
            if (whole > 0) {
                Sparse.append(lows, rest, Weights.STEP, feature - before, weight < 0 ? -whole : whole);
                before = feature;
            }
        }
        return new Trained(
                lows.toString(),
                rest.toString(),
                Math.toIntExact(Math.round(10_000 * share.slope() * grain)),
                Math.toIntExact(Math.round(100 * (share.slope() * regression.bias() + share.shift()))));
    }

    /** The model, ready to judge. */
    public TextModel model() {
        return new TextModel(new Weights(lows, rest, scale, bias));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, scale + "\n" + bias + "\n" + lows + "\n" + rest + "\n");
    }

    private static int[] features(String text) {
        BitSet seen = new BitSet(Features.BUCKETS);
        Features.each(Words.of(text), (bucket, word) -> seen.set(bucket));
        return seen.stream().toArray();
    }
}
