package org.unblast.evaluation.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.corpus.Skip;
import org.unblast.rules.CrossBorder;
import org.unblast.rules.MyTrade;

class FitTest {
    private static final Path FOREIGN = Path.of("../../shared/corpus/dev/fit.jsonl");

    @Test
    @DisplayName("core/FIT.md is up to date; if not, run ./build-scripts/renew accuracy")
    void reportIsFresh() throws IOException {
        assertEquals(Files.readString(Path.of("FIT.md")), FitReport.write(Path.of("")));
    }

    @Test
    @DisplayName("on unseen cases, the rules are no worse than they were")
    void noWorse() throws IOException {
        List<FitCase> cases = FitCases.unseen(Path.of("training/fit"));
        assertTrue(cases.size() >= 100, "too few cases to measure with");
        Score border = Score.of(cases, new CrossBorder(FitReport.shipped()), FitCase::crossBorder);
        Score trade = Score.of(cases, new MyTrade(FitReport.shipped()), FitCase::myTrade);
        assertTrue(border.precision() >= 0.95 && border.recall() >= 0.9, border.toString());
        assertTrue(trade.precision() >= 0.88 && trade.recall() >= 0.65, trade.toString());
    }

    @Test
    @DisplayName("the trained file is what the cases teach; if not, run ./build-scripts/renew train")
    void trainedIsFresh() throws IOException {
        Path folder = Path.of("training/fit");
        assertEquals(Files.readString(folder.resolve("weights.txt")), TrainFit.learned(FitCases.seen(folder)).written());
    }

    @Test
    @DisplayName("on cases by other hands, where they are at hand")
    void byOtherHands() throws IOException {
        Skip.unless(Files.exists(FOREIGN), "the cases of fit by other hands are not here (" + FOREIGN + ").");
        List<FitCase> cases = FitCase.read(FOREIGN);
        Score border = Score.of(cases, new CrossBorder(FitReport.shipped()), FitCase::crossBorder);
        assertTrue(border.precision() >= 0.95 && border.recall() >= 0.85, border.toString());
    }
}
