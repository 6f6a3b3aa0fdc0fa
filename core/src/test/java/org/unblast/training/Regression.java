package org.unblast.training;

import java.util.ArrayList;
import java.util.List;
import org.unblast.corpus.Text;
import org.unblast.model.Features;
import org.unblast.text.Words;

/**
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011) and an L2 penalty. The order
 * of the texts comes from a fixed generator and all arithmetic is {@code StrictMath}, so training repeats to the byte.
 */
final class Regression {
    private static final int EPOCHS = 20;
    private static final double STEP = 0.5;
    private static final double PENALTY = 1e-4;

    private final double[] weights = new double[Features.BUCKETS];
    private final double[] squares = new double[Features.BUCKETS];
    private double bias;
    private double biasSquares = 1e-8;
    private int state = 0x1234567;

    /** Trains on texts; both classes weigh the same in all. */
    static Regression trainedOn(List<Text> texts) {
        Regression regression = new Regression();
        List<int[]> rows = new ArrayList<>();
        int outreach = 0;
        for (Text text : texts) {
            rows.add(features(text.text()));
            outreach += text.outreach() ? 1 : 0;
        }
        double outreachWeight = texts.size() / (2.0 * outreach);
        double genuineWeight = texts.size() / (2.0 * (texts.size() - outreach));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i : regression.shuffled(texts.size())) {
                boolean label = texts.get(i).outreach();
                regression.learn(rows.get(i), label, label ? outreachWeight : genuineWeight);
            }
        }
        return regression;
    }

    /** The log-odds of a text. */
    double score(String text) {
        return score(features(text));
    }

    double[] weights() {
        return weights;
    }

    double bias() {
        return bias;
    }

    private double score(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return bias + (features.length == 0 ? 0 : sum / StrictMath.sqrt(features.length));
    }

    private void learn(int[] features, boolean label, double weight) {
        double error = (1 / (1 + StrictMath.exp(-score(features))) - (label ? 1 : 0)) * weight;
        double share = error / StrictMath.sqrt(Math.max(1, features.length));
        for (int feature : features) {
            double gradient = share + PENALTY * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] -= STEP * gradient / StrictMath.sqrt(squares[feature] + 1e-8);
        }
        biasSquares += error * error;
        bias -= STEP * error / StrictMath.sqrt(biasSquares);
    }

    private int[] shuffled(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            state = state * 1664525 + 1013904223;
            int j = (int) Long.remainderUnsigned(Integer.toUnsignedLong(state) >>> 8, i + 1L);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static int[] features(String text) {
        List<Integer> buckets = new ArrayList<>();
        Features.each(Words.of(text), (bucket, word) -> buckets.add(bucket));
        return buckets.stream().mapToInt(Integer::intValue).toArray();
    }
}
