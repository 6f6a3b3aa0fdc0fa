package org.unblast.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.model.Features;
import org.unblast.model.Sparse;
import org.unblast.model.TextModel;
import org.unblast.model.Weights;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.text.Words;

class WordingTest {
    private static final int LOUDEST = Sparse.LARGEST;

    /** A model to which some words speak for mass mail, each with the word before it; each text without them is at -1. */
    private static Wording loud(String... phrases) {
        Map<Integer, Integer> loud = new TreeMap<>();
        for (String phrase : phrases) {
            Features.each(Words.of(phrase), (bucket, word) -> loud.put(bucket, word < 0 ? 0 : LOUDEST));
        }
        StringBuilder lows = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int before = -1;
        for (Map.Entry<Integer, Integer> weight : loud.entrySet()) {
            if (weight.getValue() != 0) {
                Sparse.append(lows, rest, Weights.STEP, weight.getKey() - before, weight.getValue());
                before = weight.getKey();
            }
        }
        return new Wording(new TextModel(new Weights(lows.toString(), rest.toString(), 5_000, -1)));
    }

    private static int points(Wording wording, String note) {
        Finding finding = wording.look(Evidence.of(Invitation.ofNote("a", note), Recipient.UNKNOWN, null));
        return finding == null ? 0 : finding.points();
    }

    @Test
    @DisplayName("one loud phrase weighs little in a short note that says nothing else")
    void onePhrase() {
        assertEquals(Wording.MOST_A_PHRASE, points(loud("like minded people"), "It was good to sit with like minded people."));
        assertEquals(-1, points(loud("nothing else matters"), "It was good to sit with like minded people."));
    }

    @Test
    @DisplayName("two loud phrases weigh in full, and so does one in a note that is not short")
    void more() {
        int most = Wording.MOST_A_WORD * (9 - Wording.ANYBODYS_WORDS);
        assertEquals(most, points(loud("like minded people", "it was good"), "It was good to sit with like minded people."));
        String longer = "On Monday and on Friday it was good to sit with like minded people.";
        assertEquals(true, Words.of(longer).size() >= Wording.SHORT);
        assertEquals(true, points(loud("like minded people"), longer) > Wording.MOST_A_PHRASE);
    }
}
