package org.unblast.evaluation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;

/**
 * A rule that looks in another way.
 *
 * @param rule the rule, from which all else comes
 * @param body how it looks
 */
public record OtherBody(Rule rule, Function<Evidence, @Nullable Finding> body) implements Rule {
    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Group group() {
        return rule.group();
    }

    @Override
    public int points() {
        return rule.points();
    }

    @Override
    public String why() {
        return rule.why();
    }

    @Override
    public List<Example> examples() {
        return rule.examples();
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        return body.apply(evidence);
    }
}
