package org.unblast.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unblast.corpus.Text;
import org.unblast.model.Features;
import org.unblast.text.Words;

/**
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011) and an L2 penalty. The order
 * of the texts comes from a fixed generator and all arithmetic is {@code StrictMath}, so training repeats to the byte.
 */
public final class Regression {
    private static final int EPOCHS = 20;
    private static final double STEP = 0.5;
    private static final double PENALTY = 1e-4;

    private final Function<String, int[]> features;
    private final double[] weights;
    private final double[] squares;
    private double bias;
    private double biasSquares = 1e-8;
    private int state = 0x1234567;

    private Regression(Function<String, int[]> features, int buckets) {
        this.features = features;
        this.weights = new double[buckets];
        this.squares = new double[buckets];
    }

    /** Trains on the features that ship. */
    static Regression trainedOn(List<Text> texts) {
        return trainedOn(texts, Regression::shipped, Features.BUCKETS);
    }

    /**
     * Trains on texts; both classes weigh the same in all.
     *
     * @param features gives the buckets of a text, below {@code buckets}
     * @param buckets how many weights there are
     */
    public static Regression trainedOn(List<Text> texts, Function<String, int[]> features, int buckets) {
        Regression regression = new Regression(features, buckets);
        List<int[]> rows = new ArrayList<>();
        int outreach = 0;
        for (Text text : texts) {
            rows.add(features.apply(text.text()));
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
    public double score(String text) {
        return score(features.apply(text));
    }

    double[] weights() {
        return weights;
    }

    double bias() {
        return bias;
    }

    private double score(int[] buckets) {
        double sum = 0;
        for (int bucket : buckets) {
            sum += weights[bucket];
        }
        return bias + (buckets.length == 0 ? 0 : sum / StrictMath.sqrt(buckets.length));
    }

    private void learn(int[] buckets, boolean label, double weight) {
        double error = (1 / (1 + StrictMath.exp(-score(buckets))) - (label ? 1 : 0)) * weight;
        double share = error / StrictMath.sqrt(Math.max(1, buckets.length));
        for (int bucket : buckets) {
            double gradient = share + PENALTY * weights[bucket];
            squares[bucket] += gradient * gradient;
            weights[bucket] -= STEP * gradient / StrictMath.sqrt(squares[bucket] + 1e-8);
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

    private static int[] shipped(String text) {
        List<Integer> buckets = new ArrayList<>();
        Features.each(Words.of(text), (bucket, word) -> buckets.add(bucket));
        return buckets.stream().mapToInt(Integer::intValue).toArray();
    }
}
