package org.unblast.evaluation.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pitches of which every copy was written anew: same moves, same offer, other words. Against them: all that are not the same pitch. */
final class Reworded {
    private static final String FILE = "/campaigns/reworded.txt";

    private Reworded() {}

    /** The texts of each pitch, the first as it was written, then its rewordings. */
    static List<List<String>> pitches() {
        try (InputStream in = Reworded.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            List<List<String>> pitches = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                pitches.add(block.lines().filter(line -> !line.startsWith("#")).toList());
            }
            return pitches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every two texts, of one pitch or of two. */
    static List<Pair> pairs() {
        List<List<String>> pitches = pitches();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < pitches.size(); i++) {
            for (int j = i; j < pitches.size(); j++) {
                for (int a = 0; a < pitches.get(i).size(); a++) {
                    for (int b = i == j ? a + 1 : 0; b < pitches.get(j).size(); b++) {
                        pairs.add(new Pair(pitches.get(i).get(a), pitches.get(j).get(b), i == j, i == j ? "reworded" : "two pitches"));
                    }
                }
            }
        }
        return pairs;
    }
}
