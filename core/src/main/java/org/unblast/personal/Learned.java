package org.unblast.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.SecondLook;
import org.unblast.scoring.Value;

/** What decisions say of the kinds of things in an invitation. */
final class Learned implements SecondLook {
    /** A step towards the most that a thing may weigh, in hundredths of log-odds. */
    private static final int MOST_A_THING = 90;

    private final Map<String, LearnedThing> things = new HashMap<>();

    void teach(List<Taught> lessons) {
        things.clear();
        for (Taught lesson : lessons) {
            for (String thing : lesson.things()) {
                LearnedThing known = things.getOrDefault(thing, new LearnedThing(thing, 0, 0, 0));
                int spam = known.spam() + (lesson.spam() ? 1 : 0);
                int kept = known.kept() + (lesson.spam() ? 0 : 1);
                things.put(thing, new LearnedThing(thing, spam, kept, MOST_A_THING * (spam - kept) / (spam + kept + 3)));
            }
        }
    }

    List<LearnedThing> all() {
        List<LearnedThing> all = new ArrayList<>(things.values());
        all.sort((a, b) -> Math.abs(a.points()) == Math.abs(b.points())
                ? a.thing().compareTo(b.thing()) : Math.abs(b.points()) - Math.abs(a.points()));
        return all;
    }

    @Override
    public Group group() {
        return Group.LEARNED;
    }

    @Override
    public @Nullable Finding look(Evidence evidence, List<Finding> found) {
        int points = 0;
        LearnedThing heaviest = null;
        for (String thing : Things.of(evidence.note(), found)) {
            LearnedThing known = things.get(thing);
            if (known != null) {
                points += known.points();
                heaviest = heaviest == null || Math.abs(known.points()) > Math.abs(heaviest.points()) ? known : heaviest;
            }
        }
        return heaviest == null ? null : new Finding("learned", points, List.of(), values(heaviest, points));
    }

    private static List<Value> values(LearnedThing thing, int points) {
        return points > 0
                ? List.of(Value.of("spam", thing.spam()), Value.of("like", thing.thing()))
                : List.of(Value.of("kept", thing.kept()), Value.of("like", thing.thing()));
    }
}
