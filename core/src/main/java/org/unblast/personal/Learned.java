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

/**
 * What decisions say of the kinds of things in an invitation. One decision moves little, a few that agree move much, and those
 * that disagree take each other away: {@code most · (a - b) / (a + b) · d² / (d² + half²)}, with the decisions for and against
 * a thing beyond what chance would bring, and d what they differ by. Only the heaviest thing of an invitation counts.
 */
final class Learned implements SecondLook {
    static final String ID = "learned";

    /** The most a thing may speak against mass mail, in hundredths of log-odds: the user knows what he wants to read. */
    static final int MOST_FAVOUR = 600;

    /** The most it may speak for mass mail: less than the prior, so that it flags nobody by itself. */
    static final int MOST_AGAINST = 180;

    /** Half of it is reached with so many decisions that agree. */
    static final int HALF = 3;

    /** In one of so many invitations a thing stands anyway: so much of the decisions is no sign of taste. */
    static final int BY_CHANCE = 16;

    /** A decision counts for four, what was merely seen on the page for one: people accept, and ignore, without much thought. */
    private static final int DECIDED = 4;

    private final Map<String, LearnedThing> things = new HashMap<>();

    void teach(List<Taught> lessons) {
        Map<String, int[]> counts = new HashMap<>();
        int[] all = new int[4];
        for (Taught lesson : lessons) {
            count(all, lesson);
            for (String thing : lesson.things()) {
                count(counts.computeIfAbsent(thing, key -> new int[4]), lesson);
            }
        }
        things.clear();
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] of = entry.getValue();
            int spam = Math.max(0, BY_CHANCE * of[0] - all[0]);
            int kept = Math.max(0, BY_CHANCE * of[1] - all[1]);
            things.put(entry.getKey(), new LearnedThing(entry.getKey(), of[2], of[3], points(spam, kept)));
        }
    }

    /** Adds to the weights of spam and kept, then to the numbers of both. */
    private static void count(int[] counts, Taught lesson) {
        int side = lesson.spam() ? 0 : 1;
        counts[side] += lesson.observed() ? 1 : DECIDED;
        counts[2 + side]++;
    }

    private static int points(int spam, int kept) {
        int difference = spam - kept;
        if (difference == 0) {
            return 0;
        }
        int half = HALF * DECIDED * BY_CHANCE;
        int sure = 1_000 - 1_000 * half * half / (difference * difference + half * half);
        int most = difference > 0 ? MOST_AGAINST : MOST_FAVOUR;
        return most * difference / (spam + kept) * sure / 1_000;
    }

    /** The heaviest first. */
    List<LearnedThing> all() {
        List<LearnedThing> all = new ArrayList<>();
        for (LearnedThing thing : things.values()) {
            int at = all.size();
            while (at > 0 && isBefore(thing, all.get(at - 1))) {
                at--;
            }
            all.add(at, thing);
        }
        return all;
    }

    private static boolean isBefore(LearnedThing one, LearnedThing other) {
        int lighter = Math.abs(other.points()) - Math.abs(one.points());
        return lighter < 0 || lighter == 0 && one.thing().compareTo(other.thing()) < 0;
    }

    @Override
    public Group group() {
        return Group.LEARNED;
    }

    @Override
    public @Nullable Finding look(Evidence evidence, List<Finding> found) {
        return things.isEmpty() ? null : finding(Things.of(evidence.note(), found));
    }

    /** What is said of an invitation with such things. */
    @Nullable Finding finding(List<Thing> present) {
        LearnedThing heaviest = null;
        int most = 0;
        for (Thing thing : present) {
            LearnedThing known = things.get(thing.name());
            int points = known == null ? 0 : known.points() * thing.share() / Things.WHOLE;
            if (Math.abs(points) > Math.abs(most)) {
                heaviest = known;
                most = points;
            }
        }
        return heaviest == null ? null : new Finding(ID, most, List.of(), values(heaviest, most));
    }

    private static List<Value> values(LearnedThing thing, int points) {
        Value count = points > 0 ? Value.of("spam", thing.spam()) : Value.of("kept", thing.kept());
        return List.of(count, Value.of("like", thing.thing()));
    }
}
