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
    @DisplayName("on cases never tuned on, the rules are no worse than they were")
    void noWorse() throws IOException {
        List<FitCase> cases = FitCase.read(Path.of("src/test/resources/fit/measured.jsonl"));
        assertTrue(cases.size() >= 100, "too few cases to measure with");
        Score border = Score.of(cases, new CrossBorder(), FitCase::crossBorder);
        Score trade = Score.of(cases, new MyTrade(), FitCase::myTrade);
        assertTrue(border.precision() >= 0.95 && border.recall() >= 0.95, border.toString());
        assertTrue(trade.precision() >= 0.9 && trade.recall() >= 0.94, trade.toString());
    }

    @Test
    @DisplayName("on cases written before the rules were seen, they are no worse than they were")
    void noWorseOnFresh() throws IOException {
        List<FitCase> cases = FitReport.everyOther(FitCase.read(Path.of("src/test/resources/fit/fresh.jsonl")), 1);
        assertTrue(cases.size() >= 60, "too few cases to measure with");
        Score border = Score.of(cases, new CrossBorder(), FitCase::crossBorder);
        Score trade = Score.of(cases, new MyTrade(), FitCase::myTrade);
        assertTrue(border.precision() >= 0.9 && border.recall() >= 0.9, border.toString());
        assertTrue(trade.precision() >= 0.9 && trade.recall() >= 0.85, trade.toString());
    }

    @Test
    @DisplayName("on cases by other hands, where they are at hand")
    void byOtherHands() throws IOException {
        Skip.unless(Files.exists(FOREIGN), "the cases of fit by other hands are not here (" + FOREIGN + ").");
        List<FitCase> cases = FitCase.read(FOREIGN);
        Score border = Score.of(cases, new CrossBorder(), FitCase::crossBorder);
        assertTrue(border.precision() >= 0.95 && border.recall() >= 0.95, border.toString());
    }
}
