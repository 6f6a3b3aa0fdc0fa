package org.unblast.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unblast.corpus.Text;
import org.unblast.model.Weights;

/** Texts as rows of features, numbered from 0 in the order of the features themselves. */
final class Counted {
    /**
     * The stiff genuine notes that career guides teach, in the very words of mass mailers. They are commoner among our texts
     * than in people's post, networking without a pitch is rarer: both are set right by how much they count.
     */
    private static final String BY_THE_BOOK = "genuine-networking";

    private static final double BY_THE_BOOK_COUNTS = 0.7;
    private static final double NETWORKING_COUNTS = 1.3;

    private final int[] features;
    private final int[][] rows;
    private final double[] lengths;
    private final boolean[] labels;
    private final double[] importance;

    private Counted(int[] features, int[][] rows, double[] lengths, boolean[] labels, double[] importance) {
        this.features = features;
        this.rows = rows;
        this.lengths = lengths;
        this.labels = labels;
        this.importance = importance;
    }

    /**
     * Counts.
     *
     * @param features gives the distinct features of a text
     * @param fewest features in fewer texts are left out, though they count for the row's length
     */
    static Counted of(List<Text> texts, Function<String, int[]> features, int fewest) {
        int[][] all = new int[texts.size()][];
        double[] lengths = new double[texts.size()];
        boolean[] labels = new boolean[texts.size()];
        double[] importance = new double[texts.size()];
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < all.length; i++) {
            all[i] = features.apply(texts.get(i).text());
            lengths[i] = Counted.length(all[i].length);
            labels[i] = texts.get(i).outreach();
            importance[i] = importance(texts.get(i));
            for (int feature : all[i]) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        int[] kept = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        return new Counted(kept, numbered(all, kept), lengths, labels, importance);
    }

    /** What the sum of a row is divided by. */
    static double length(int features) {
        return StrictMath.sqrt(features + Weights.RESERVE);
    }

    private static double importance(Text text) {
        return text.generic() ? NETWORKING_COUNTS : text.family().equals(BY_THE_BOOK) ? BY_THE_BOOK_COUNTS : 1;
    }

    /** The log of how much oftener each feature stands in outreach than in genuine texts. */
    double[] ratios(double smoothing) {
        return ratios(rows, labels, features.length, smoothing);
    }

    /**
     * The log of how much oftener each feature stands in rows of one label than in those of the other.
     *
     * @param features how many there are
     * @param smoothing added to every count, so that no ratio is endless
     */
    static double[] ratios(int[][] rows, boolean[] labels, int features, double smoothing) {
        double[][] counts = new double[2][features];
        for (int i = 0; i < rows.length; i++) {
            for (int number : rows[i]) {
                counts[labels[i] ? 1 : 0][number]++;
            }
        }
        double[] totals = new double[2];
        for (int label = 0; label < 2; label++) {
            for (double count : counts[label]) {
                totals[label] += count + smoothing;
            }
        }
        double[] ratios = new double[features];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = StrictMath.log((counts[1][i] + smoothing) / totals[1])
                    - StrictMath.log((counts[0][i] + smoothing) / totals[0]);
        }
        return ratios;
    }

    /** The numbers of the features that weigh most, in rising order. */
    int[] heaviest(double[] weights, double countPower, int most) {
        double[] counts = new double[features.length];
        for (int[] row : rows) {
            for (int number : row) {
                counts[number]++;
            }
        }
        List<Integer> order = new ArrayList<>();
        double[] importance = new double[features.length];
        for (int i = 0; i < importance.length; i++) {
            importance[i] = Math.abs(weights[i]) * StrictMath.pow(counts[i], countPower);
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -importance[i]));
        return order.stream().limit(most).mapToInt(Integer::intValue).sorted().toArray();
    }

    int size() {
        return features.length;
    }

    int feature(int number) {
        return features[number];
    }

    int[][] rows() {
        return rows;
    }

    double[] lengths() {
        return lengths;
    }

    boolean[] labels() {
        return labels;
    }

    double[] importance() {
        return importance;
    }

    private static int[][] numbered(int[][] all, int[] kept) {
        int[][] rows = new int[all.length][];
        for (int i = 0; i < all.length; i++) {
            rows[i] = Arrays.stream(all[i])
                    .map(feature -> Arrays.binarySearch(kept, feature))
                    .filter(number -> number >= 0)
                    .toArray();
        }
        return rows;
    }
}
