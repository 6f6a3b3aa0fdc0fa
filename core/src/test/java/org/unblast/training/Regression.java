package org.unblast.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unblast.corpus.Text;

/**
 * A linear text model: each feature counts once a text, and the sum is divided by the root of their number and a reserve.
 *
 * <p>Features that stand much oftener in one class than in the other are held back less, and the solution is mixed with the naive
 * Bayes ratios themselves (Wang and Manning, "Baselines and Bigrams", 2012): regression alone trusts what the writers at hand happen
 * to do, naive Bayes is dull but holds for writers never met. Then the least telling are left out: what ships must be small.
 */
public final class Regression {
    private static final double COST = 30;
    /** Added to every count, so that no ratio is endless. */
    private static final double SMOOTHING = 1;

    /** How much the naive Bayes ratios weigh beside the solution, on average. */
    private static final double BAYES = 2;

    /** Even a feature that stands in both classes alike may weigh something. */
    private static final double FLOOR = 0.3;

    /** Features seen in fewer texts are not learned. */
    private static final int FEWEST_TEXTS = 3;

    /** How much the number of texts counts beside the weight when the least telling are left out. */
    private static final double COUNT_POWER = 0.5;

    private final Function<String, int[]> features;
    private final Map<Integer, Double> weights = new HashMap<>();
    private double bias;

    private Regression(Function<String, int[]> features) {
        this.features = features;
    }

    /**
     * Trains a model that ships.
     *
     * @param features gives the distinct features of a text
     * @param most how many features may be left
     */
    static Regression compact(List<Text> texts, Function<String, int[]> features, int most) {
        Counted counted = Counted.of(texts, features, FEWEST_TEXTS);
        Regression regression = new Regression(features);
        double[] ratios = counted.ratios(SMOOTHING);
        Logistic.Solution solution =
                regression.solve(counted, Arrays.stream(ratios).map(ratio -> FLOOR + Math.abs(ratio)).toArray());
        double[] mixed = mixed(solution.weights(), ratios, BAYES);
        regression.weights.clear();
        for (int number : counted.heaviest(mixed, COUNT_POWER, most)) {
            regression.weights.put(counted.feature(number), mixed[number]);
        }
        return regression;
    }

    /**
     * A solution and the naive Bayes ratios, added up.
     *
     * @param bayes how much the ratios weigh beside the solution, on average
     */
    static double[] mixed(double[] weights, double[] ratios, double bayes) {
        double share = bayes * size(weights) / size(ratios);
        double[] mixed = new double[weights.length];
        Arrays.setAll(mixed, i -> weights[i] + share * ratios[i]);
        return mixed;
    }

    private static double size(double[] values) {
        return Arrays.stream(values).map(Math::abs).average().orElse(1);
    }

    /**
     * Trains a plain logistic regression: no ratios, nothing left out.
     *
     * @param features gives the distinct features of a text
     */
    public static Regression plain(List<Text> texts, Function<String, int[]> features) {
        Counted counted = Counted.of(texts, features, 1);
        Regression regression = new Regression(features);
        double[] even = new double[counted.size()];
        Arrays.fill(even, 1);
        regression.solve(counted, even);
        return regression;
    }

    private Logistic.Solution solve(Counted counted, double[] scale) {
        Logistic.Solution solution =
                Logistic.solve(counted.rows(), counted.lengths(), scale, counted.labels(), counted.importance(), COST);
        weights.clear();
        for (int i = 0; i < counted.size(); i++) {
            weights.put(counted.feature(i), solution.weights()[i]);
        }
        bias = solution.bias();
        return solution;
    }

    /** The log-odds of a text. */
    public double score(String text) {
        int[] found = features.apply(text);
        double sum = 0;
        for (int feature : found) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return bias + sum / Counted.length(found.length);
    }

    /** The features that weigh something, in rising order. */
    List<Integer> features() {
        List<Integer> sorted = new ArrayList<>(weights.keySet());
        sorted.sort(null);
        return sorted;
    }

    double weight(int feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    double bias() {
        return bias;
    }
}
