package org.unblast.evaluation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.corpus.Skip;

class CampaignBarsTest {
    private static final Path FOREIGN = Path.of("../../shared/corpus/dev/pairs.jsonl");

    @Test
    @DisplayName("pairs of our own: F1 0.99 and more, every disguise seen through, no two genuine notes joined")
    void pairs() {
        Scores scores = Scores.ofMemory(Pairs.all(CampaignReport.SEED), 0);
        assertTrue(scores.f1() >= 0.995, "F1 is " + scores.f1());
        for (Transform disguise : List.of(Transform.LOOK_ALIKE, Transform.STYLED, Transform.ZERO_WIDTH, Transform.MIXED_CASE)) {
            assertEquals(1, scores.joined(disguise.words()), disguise.words());
        }
        assertEquals(0, scores.joined("two genuine notes on one occasion"));
    }

    @Test
    @DisplayName("after the text was dropped the fingerprint alone still gives F1 0.99")
    void fingerprintsAlone() {
        Scores scores = Scores.ofMemory(Pairs.all(CampaignReport.SEED + 1), 200);
        assertTrue(scores.f1() >= 0.99, "F1 is " + scores.f1());
        assertTrue(scores.precision() >= 0.999, "precision is " + scores.precision());
    }

    @Test
    @DisplayName("a simulated year: precision 0.99, recall 0.97, and much the same in any order")
    void year() {
        List<Post> year = Year.of(10_000, 50, 7);
        Clusters clusters = Clusters.of(year);
        assertTrue(clusters.precision() >= 0.99, "precision is " + clusters.precision());
        assertTrue(clusters.recall() >= 0.97, "recall is " + clusters.recall());
        List<Post> shuffled = new ArrayList<>(year);
        Collections.shuffle(shuffled, new Random(7));
        assertTrue(Clusters.agreement(year, shuffled) >= 0.99, "orders agree on " + Clusters.agreement(year, shuffled));
    }

    @Test
    @DisplayName("among twenty thousand, 995 of 1,000 copies are found that a comparison of two texts finds")
    void retrieval() {
        Retrieval retrieval = Retrieval.among(20_000, 3);
        assertTrue(retrieval.share() >= 0.995, retrieval.found() + " of " + retrieval.exact());
    }

    @Test
    @DisplayName("pairs by other hands, where they are at hand")
    void foreignPairs() throws IOException {
        Skip.unless(Files.exists(FOREIGN), "the campaign pairs by other hands are not here (" + FOREIGN + ").");
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(FOREIGN)) {
            Map<String, String> fields = fields(line);
            pairs.add(new Pair(
                    fields.get("a"), fields.get("b"), fields.get("same").equals("true"), fields.getOrDefault("transform", "other")));
        }
        Scores scores = Scores.ofMemory(pairs, 0);
        System.out.printf("campaign pairs by other hands: F1 %.4f, %d missed, %d joined wrongly%n",
                scores.f1(), scores.count(false, true), scores.count(true, false));
        assertTrue(scores.f1() >= 0.98, "F1 " + scores.f1() + ", precision " + scores.precision() + ", recall " + scores.recall());
    }

    private static Map<String, String> fields(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, json.getText());
            }
        }
        return fields;
    }
}
