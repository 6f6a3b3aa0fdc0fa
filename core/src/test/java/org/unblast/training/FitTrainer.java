package org.unblast.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unblast.model.Sparse;
import org.unblast.rules.Fit;
import org.unblast.scoring.Evidence;

/** Learns the two questions of {@link Fit} from cases as the text model is learned: {@link Regression#mixed}; the heaviest features are kept. */
public final class FitTrainer {
    /** How many weights ship for each question: who sells is told in more ways than where. */
    static final int[] MOST = {2_300, 700};

    /** Features of fewer cases are not learned. */
    private static final int FEWEST_CASES = 2;

    /** What a mistake costs beside the penalty, for each question. */
    private static final double[] COST = {1, 0.3};

    /** Added to every count, so that no ratio is endless. */
    private static final double SMOOTHING = 1;

    /** How much the naive Bayes ratios weigh beside the solution, on average. */
    private static final double BAYES = 1;

    /** A case to which the answer is yes counts for so many, for each question. */
    private static final double[] YES_COUNT = {3, 10};

    /** Weights beyond this share are clipped: a few must not set the grain for all. */
    private static final double CLIPPED = 0.99;

    private static final Fit READER = new Fit(new Sparse(1, 1, "", ""), 0, 0);

    private final TreeMap<Integer, Integer> weights = new TreeMap<>();
    private final int[] biases = new int[2];

    /** One question's answer to one case. */
    public record Answer(int question, Evidence evidence, boolean yes) {}

    /** Learns both questions. */
    public FitTrainer(List<Answer> answers) {
        for (int question = 0; question < biases.length; question++) {
            int asked = question;
            learn(question, answers.stream()
                    .filter(answer -> answer.question() == asked && READER.arises(asked, answer.evidence()))
                    .toList());
        }
    }

    private void learn(int question, List<Answer> answers) {
        int[][] found = new int[answers.size()][];
        boolean[] labels = new boolean[found.length];
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            found[i] = features(question, answers.get(i).evidence());
            labels[i] = answers.get(i).yes();
            Arrays.stream(found[i]).forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        int[] kept = counts.keySet().stream()
                .filter(feature -> counts.get(feature) >= FEWEST_CASES)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int[][] rows = new int[found.length][];
        Arrays.setAll(rows, i -> Arrays.stream(found[i])
                .map(feature -> Arrays.binarySearch(kept, feature))
                .filter(number -> number >= 0)
                .toArray());
        double[] ones = new double[Math.max(kept.length, rows.length)];
        Arrays.fill(ones, 1);
        // As often as they come, and a miss counts more than a false hit: what is at stake is a small hint.
        long yes = answers.stream().filter(Answer::yes).count();
        double[] asTheyCome = new double[rows.length];
        Arrays.setAll(asTheyCome, i -> 2.0 * (labels[i] ? YES_COUNT[question] * yes : rows.length - yes) / rows.length);
        Logistic.Solution solution = Logistic.solve(
                rows, Arrays.copyOf(ones, rows.length), Arrays.copyOf(ones, kept.length), labels, asTheyCome, COST[question]);
        double[] mixed = Regression.mixed(solution.weights(), Counted.ratios(rows, labels, kept.length, SMOOTHING), BAYES);
        keep(question, kept, new Logistic.Solution(mixed, solution.bias()), counts);
    }

    private void keep(int question, int[] features, Logistic.Solution solution, Map<Integer, Integer> counts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < features.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(
                (Integer i) -> -Math.abs(solution.weights()[i]) * StrictMath.sqrt(counts.get(features[i]))));
        double[] sizes = Arrays.stream(solution.weights()).map(Math::abs).sorted().toArray();
        double grain = sizes[(int) (CLIPPED * (sizes.length - 1))] / Sparse.LARGEST;
        biases[question] = Math.toIntExact(Math.round(solution.bias() / grain));
        for (int i : order.subList(0, Math.min(MOST[question], order.size()))) {
            int whole = (int) Math.min(Sparse.LARGEST, Math.round(Math.abs(solution.weights()[i]) / grain));
            if (whole > 0) {
                weights.put(features[i], solution.weights()[i] < 0 ? -whole : whole);
            }
        }
    }

    private static int[] features(int question, Evidence evidence) {
        List<Integer> found = new ArrayList<>();
        READER.each(question, evidence, found::add);
        return found.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
    }

    /** What was learned, ready to answer. */
    public Fit fit() {
        List<String> lines = List.of(written().split("\n", -1));
        return new Fit(new Sparse(1 << Fit.BITS, Fit.STEP, lines.get(2), lines.get(3)), biases[0], biases[1]);
    }

    /** The same as the file that ships. */
    public String written() {
        StringBuilder lows = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int before = -1;
        for (Map.Entry<Integer, Integer> weight : weights.entrySet()) {
            Sparse.append(lows, rest, Fit.STEP, weight.getKey() - before, weight.getValue());
            before = weight.getKey();
        }
        return biases[0] + "\n" + biases[1] + "\n" + lows + "\n" + rest + "\n";
    }
}
