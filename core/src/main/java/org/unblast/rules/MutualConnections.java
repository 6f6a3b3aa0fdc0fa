package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Value;

/** The page shows shared connections. */
public final class MutualConnections implements Rule {
    @Override
    public String id() {
        return "mutual-connections";
    }

    @Override
    public Group group() {
        return Group.RELATION;
    }

    @Override
    public int points() {
        return -35;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        Integer count = evidence.invitation().sender().mutualConnections();
        if (count == null || count == 0) {
            return null;
        }
        int points = count >= 10 ? -50 : points();
        return new Finding(id(), points, List.of(), List.of(Value.of("count", count)));
    }

    @Override
    public String why() {
        return "Shared connections make an acquaintance likelier, but automation harvests them too, so it weighs little.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Hello").sender(3, null),
                Example.hit("Hello").sender(12, null),
                Example.miss("Hello").sender(0, null),
                Example.miss("We share 12 mutual connections."));
    }
}
