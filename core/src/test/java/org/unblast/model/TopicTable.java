package org.unblast.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what {@link Topics} reads, as the lines of {@code core/training/topics.txt}. */
public final class TopicTable {
    public static final int LEVELS = Topics.LEVELS;
    public static final int DOUBLE = Topics.DOUBLE;

    private TopicTable() {}

    /** @param codes by bucket */
    public static String write(List<String> names, int[] biases, int scale, Map<Integer, Integer> codes) {
        return String.join(" ", names) + "\n"
                + IntStream.of(biases).mapToObj(String::valueOf).collect(Collectors.joining(" ")) + "\n"
                + scale + "\n" + gaps(new TreeMap<>(codes)) + "\n" + codes(new TreeMap<>(codes)) + "\n";
    }

    static String gaps(SortedMap<Integer, Integer> codes) {
        StringBuilder gaps = new StringBuilder();
        int before = -1;
        for (int bucket : codes.keySet()) {
            int gap = bucket - before - 1;
            while (gap >= Topics.FARTHEST) {
                gaps.append(Sparse.FURTHER);
                gap -= Topics.FARTHEST;
            }
            gaps.append(Sparse.character(gap));
            before = bucket;
        }
        return gaps.toString();
    }

    static String codes(SortedMap<Integer, Integer> codes) {
        StringBuilder all = new StringBuilder();
        codes.values().forEach(code -> all.append(Sparse.character(code)));
        return all.toString();
    }
}
