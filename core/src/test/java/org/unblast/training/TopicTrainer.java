package org.unblast.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.unblast.corpus.Text;
import org.unblast.model.TopicTable;
import org.unblast.model.Topics;
import org.unblast.text.Words;

/**
 * Finds what beginnings of words speak for which topic: softmax regression over the families of our own texts, with weights of
 * zero or more, pruned step by step until each beginning has one topic at most and {@link #MOST} are left. Genuine texts and
 * families without a topic are the class of none.
 */
final class TopicTrainer {
    /** How many beginnings ship. */
    static final int MOST = 1_400;

    /** What the families are about. Who wants news of coins does not want to sell cream to his friends: "mlm" has no topic. */
    private static final Map<String, String> TOPICS = Map.ofEntries(
            Map.entry("recruiting-blast", "jobs"), Map.entry("events-podcast", "events"),
            Map.entry("dev-outsourcing", "developers"), Map.entry("supplier", "goods"), Map.entry("agency-seo", "marketing"),
            Map.entry("lead-gen", "marketing"), Map.entry("coaching-course", "coaching"), Map.entry("crypto-invest", "investing"),
            Map.entry("finance-insurance", "finance"), Map.entry("mergers", "companies"),
            Map.entry("it-security", "security"), Map.entry("generic-networking", "network"), Map.entry("vanity", "honours"),
            Map.entry("saas-demo", "software"), Map.entry("ai-automation", "software"));

    /** A genuine text counts so much beside one of outreach: what is to be told is what outreach is about. */
    private static final double GENUINE_COUNTS = 0.25;

    /** How many beginnings are left after each step, beside {@link #MOST}, as shares of those still too many. */
    private static final double[] STEPS = {0.6, 0.3, 0.1, 0};

    /** Weights beyond this share of all are as loud as the loudest. */
    private static final double LOUDEST = 0.97;

    private final List<String> names = List.copyOf(new TreeSet<>(TOPICS.values()));
    private final int[][] rows;
    private final int[] labels;
    private final double[] importance;
    private final int[] buckets;
    private final double[] counts;

    TopicTrainer(List<Text> texts) {
        int[][] seen = texts.stream().map(text -> buckets(text.text())).toArray(int[][]::new);
        buckets = Arrays.stream(seen).flatMapToInt(Arrays::stream).distinct().sorted().toArray();
        rows = Arrays.stream(seen)
                .map(row -> Arrays.stream(row).map(bucket -> Arrays.binarySearch(buckets, bucket)).toArray())
                .toArray(int[][]::new);
        labels = texts.stream().mapToInt(this::label).toArray();
        importance = texts.stream().mapToDouble(text -> text.outreach() ? 1 : GENUINE_COUNTS).toArray();
        counts = new double[buckets.length];
        for (int i = 0; i < rows.length; i++) {
            for (int feature : rows[i]) {
                counts[feature] += labels[i] < names.size() ? 1 : 0;
            }
        }
    }

    private int label(Text text) {
        int topic = text.outreach() ? names.indexOf(TOPICS.getOrDefault(text.family(), "")) : -1;
        return topic < 0 ? names.size() : topic;
    }

    private static int[] buckets(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).map(i -> Topics.bucket(words.word(i))).distinct().toArray();
    }

    /** The trained file: the same for the same texts, to the byte. */
    String train() {
        Softmax softmax = new Softmax(rows, labels, importance, names.size(), buckets.length);
        softmax.descend(200, 0.3, 1e-5, 0);
        for (int feature = 0; feature < buckets.length; feature++) {
            keepLoudest(softmax.weights[feature]);
        }
        int now = (int) Arrays.stream(softmax.weights).filter(row -> loudest(row) > 0).count();
        for (double step : STEPS) {
            softmax.descend(60, 0.2, 3e-6, 0);
            prune(softmax.weights, (int) (MOST + (now - MOST) * step));
        }
        softmax.descend(100, 0.2, 0, 1e-5);
        return written(softmax);
    }

    private static void keepLoudest(double[] row) {
        double most = loudest(row);
        boolean kept = false;
        for (int i = 0; i < row.length; i++) {
            if (row[i] < most || kept) {
                row[i] = 0;
            } else {
                kept = true;
            }
        }
    }

    private static double loudest(double[] row) {
        return Arrays.stream(row).max().orElseThrow();
    }

    private void prune(double[][] weights, int most) {
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -loudest(weights[i]) * StrictMath.sqrt(counts[i])))
                .skip(most)
                .forEach(i -> Arrays.fill(weights[i], 0));
    }

    private String written(Softmax softmax) {
        double[] loud = Arrays.stream(softmax.weights).mapToDouble(TopicTrainer::loudest).filter(w -> w > 0).sorted().toArray();
        double grain = loud[(int) (LOUDEST * (loud.length - 1))] / TopicTable.LEVELS;
        Map<Integer, Integer> codes = new TreeMap<>();
        for (int i = 0; i < buckets.length; i++) {
            double most = loudest(softmax.weights[i]);
            if (most > 0) {
                int topic = 0;
                while (softmax.weights[i][topic] < most) {
                    topic++;
                }
                int level = (int) Math.max(1, Math.min(TopicTable.LEVELS, Math.round(most / grain)));
                codes.put(buckets[i], topic * TopicTable.LEVELS + level - 1);
            }
        }
        int[] biases = IntStream.range(0, names.size())
                .map(i -> steps(softmax.biases[i] - softmax.biases[names.size()]))
                .toArray();
        return TopicTable.write(names, biases, steps(10 * grain), codes);
    }

    private static int steps(double logOdds) {
        return Math.toIntExact(Math.round(logOdds * TopicTable.DOUBLE / StrictMath.log(2)));
    }
}
