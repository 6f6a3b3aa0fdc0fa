package org.unblast.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;

class HindsightTest {
    private static final Judgement CLEAR = new Judgement(Level.CLEAR, null, 15, "offer", 3);

    private static Judgement now(int points, int most, int sameness, Sensitivity sensitivity) {
        return new Hindsight(points, most).of(CLEAR, "c-1", new Finding("campaign", sameness), sensitivity);
    }

    @Test
    @DisplayName("all findings count but the same text from others; the prior is never the heaviest")
    void taken() {
        Verdict verdict = new Verdict("a", Level.UNSURE, 0, List.of(
                new Finding(Scorer.PRIOR_ID, 200), new Finding("offer", 80), new Finding("campaign", 250), new Finding("follows-you", -15)), List.of(), null);
        assertEquals(new Hindsight(265, 80), Hindsight.of(verdict, "campaign"));
        assertEquals(0, Hindsight.of(new Verdict("a", Level.CLEAR, 0, List.of(new Finding(Scorer.PRIOR_ID, 200)), List.of(), null), "campaign").most());
    }

    @Test
    @DisplayName("the level is what the sum comes to at the user's sensitivity, and never a better one")
    void level() {
        assertEquals(Level.UNSURE, now(-50, 80, 250, Sensitivity.BALANCED).level());
        assertEquals(Level.SPAM, now(-50, 80, 250, Sensitivity.STRICT).level());
        assertEquals(Level.SPAM, now(50, 80, 250, Sensitivity.BALANCED).level());
        assertEquals(Level.CLEAR, now(-500, 80, 250, Sensitivity.BALANCED).level());
        Judgement unsure = new Judgement(Level.UNSURE, null, 0, null, 3);
        assertEquals(Level.UNSURE, new Hindsight(-500, 0).of(unsure, "c-1", new Finding("campaign", 250), Sensitivity.BALANCED).level());
    }

    @Test
    @DisplayName("the heaviest rule changes only where the sameness weighs as much or more; all else stays")
    void heaviest() {
        assertEquals(new Judgement(Level.SPAM, "c-1", 15, "campaign", 3), now(100, 250, 250, Sensitivity.BALANCED));
        assertEquals("offer", now(100, 251, 250, Sensitivity.BALANCED).topRule());
    }
}
