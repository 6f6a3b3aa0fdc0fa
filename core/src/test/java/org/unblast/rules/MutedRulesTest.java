package org.unblast.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unblast.evaluation.OtherBody;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Rule;

/** Holds the test of the examples to account: take any one rule's body away and it must say so. */
class MutedRulesTest {
    static Stream<Rule> rules() {
        return StandardRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("a rule that no longer looks fails each of its hits, and only those")
    void mutedRuleFails(Rule rule) {
        long hits = rule.examples().stream().filter(Example::hit).count();
        assertEquals(List.of(), RulesTest.wrong(rule));
        assertEquals(hits, RulesTest.wrong(new OtherBody(rule, evidence -> null)).size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("a rule that always finds something fails its near misses")
    void blindRuleFails(Rule rule) {
        Finding always = new Finding(rule.id(), rule.points());
        List<String> wrong = RulesTest.wrong(new OtherBody(rule, evidence -> always));
        assertFalse(wrong.isEmpty());
    }
}
