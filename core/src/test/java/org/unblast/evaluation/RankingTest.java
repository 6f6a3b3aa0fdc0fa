package org.unblast.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final List<Ranked> MIXED = List.of(
            new Ranked(false, 1), new Ranked(true, 2), new Ranked(false, 2), new Ranked(true, 3));

    @Test
    @DisplayName("the AUC counts pairs in order, ties half")
    void auc() {
        assertEquals(3.5 / 4, Ranking.auc(MIXED), 1e-9);
    }

    @Test
    @DisplayName("a class that is missing gives no AUC")
    void oneClass() {
        assertTrue(Double.isNaN(Ranking.auc(List.of(new Ranked(true, 1)))));
    }

    @Test
    @DisplayName("recall at one per cent lets one genuine text in a hundred through, and no more")
    void recall() {
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ranked.add(new Ranked(false, i));
        }
        ranked.add(new Ranked(true, 197));
        ranked.add(new Ranked(true, 198.5));
        assertEquals(0.5, Ranking.recallAtOnePercent(ranked), 1e-9);
    }

    @Test
    @DisplayName("the interval holds the AUC and is the same every time")
    void interval() {
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ranked.add(new Ranked(i % 3 == 0, i * 7 % 50 + (i % 3 == 0 ? 20 : 0)));
        }
        Ranking.Interval interval = Ranking.aucInterval(ranked);
        double auc = Ranking.auc(ranked);
        assertTrue(interval.low() < auc && auc < interval.high(), interval + " and " + auc);
        assertEquals(interval, Ranking.aucInterval(ranked));
    }
}
