package org.unblast.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;
import org.unblast.scoring.Level;
import org.unblast.scoring.Sensitivity;

class AccuracyTest {
    @Test
    @DisplayName("core/ACCURACY.md is up to date; if not, run ./build-scripts/renew accuracy")
    void reportIsFresh() throws IOException {
        assertEquals(Files.readString(Path.of("ACCURACY.md")), Evaluate.ownReport());
    }

    @Test
    @DisplayName("the verdicts on unseen texts are no worse than they were")
    void noWorse() {
        List<Judged> judged = Judged.all(Split.unseen(NearCopies.removed(Corpus.own())));
        assertTrue(judged.size() > 600, "too few texts to measure with");
        assertTrue(Measures.auc(judged) >= 0.91, "ROC AUC is " + Measures.auc(judged));
        double genuineAtSpam = Measures.atLeast(judged, j -> !j.text().outreach(), Sensitivity.BALANCED, Level.SPAM);
        assertTrue(genuineAtSpam <= 0.02, "genuine texts at spam: " + genuineAtSpam);
    }
}
