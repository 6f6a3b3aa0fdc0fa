package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;

/** The sender follows the recipient. */
public final class FollowsYou implements Rule {
    @Override
    public String id() {
        return "follows-you";
    }

    @Override
    public Group group() {
        return Group.RELATION;
    }

    @Override
    public int points() {
        return -15;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        return Boolean.TRUE.equals(evidence.invitation().sender().followsYou()) ? new Finding(id(), points()) : null;
    }

    @Override
    public String why() {
        return "Who follows you may have read something of yours; a machine can follow, too, so it weighs very little.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Hello").sender(null, true),
                Example.hit("Your posts on bees are a joy.").sender(4, true),
                Example.miss("Hello").sender(null, false),
                Example.miss("I follow you everywhere.").sender(null, null));
    }
}
