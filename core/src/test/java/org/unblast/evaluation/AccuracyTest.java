package org.unblast.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"LEFT-OUT.md", "PEERS.md"})
    @DisplayName("the long measures speak of the verdicts of today; if not, run ./build-scripts/renew measures")
    void longMeasuresAreFresh(String name) throws IOException {
        String today = Fingerprint.line(NearCopies.removed(Corpus.own()));
        assertTrue(Files.readString(Path.of(name)).contains(today), "core/" + name + " does not say: " + today);
    }

    @Test
    @DisplayName("the verdicts on unseen texts are no worse than they were")
    void noWorse() {
        List<Judged> judged = Judged.all(Split.unseen(NearCopies.removed(Corpus.own())));
        assertTrue(judged.size() > 600, "too few texts to measure with");
        assertTrue(Ranking.auc(Ranked.of(judged)) >= 0.963, "ROC AUC is " + Ranking.auc(Ranked.of(judged)));
        double genuineAtSpam = Measures.atLeast(judged, j -> !j.text().outreach(), Sensitivity.BALANCED, Level.SPAM);
        assertTrue(genuineAtSpam <= 0.01, "genuine texts at spam: " + genuineAtSpam);
    }
}
