package org.unblast.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.unblast.model.TextModel;
import org.unblast.model.Weights;

/**
 * A trained model as it ships: whole weights, and how their sum becomes points.
 *
 * @param encoded one character a weight, as {@link Weights} reads them
 * @param scale hundredths of log-odds for a weight of 1,000 after division by the root of the number of features
 * @param bias points that are added to every text
 */
public record Trained(String encoded, int scale, int bias) {
    /** Weights beyond this share of the largest are clipped: a few rare words must not set the grain for all. */
    private static final double CLIPPED = 0.998;

    /** Rounds a regression to whole weights and takes the share it has in the sum. */
    static Trained of(Regression regression, Share share) {
        double[] magnitudes =
                Arrays.stream(regression.weights()).map(Math::abs).sorted().toArray();
        double grain = magnitudes[(int) (CLIPPED * (magnitudes.length - 1))] / Weights.LARGEST;
        StringBuilder encoded = new StringBuilder();
        for (double weight : regression.weights()) {
            long whole = (long) (weight / grain);
            encoded.append(Weights.encode((int) Math.max(-Weights.LARGEST, Math.min(Weights.LARGEST, whole))));
        }
        return new Trained(
                encoded.toString(),
                Math.toIntExact(Math.round(10_000 * share.slope() * grain)),
                Math.toIntExact(Math.round(100 * (share.slope() * regression.bias() + share.shift()))));
    }

    /** The model, ready to judge. */
    public TextModel model() {
        return new TextModel(new Weights(encoded, scale, bias));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, scale + "\n" + bias + "\n" + encoded + "\n");
    }
}
