package org.unblast.personal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.model.Topics;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.SecondLook;
import org.unblast.scoring.Value;
import org.unblast.text.Words;

/**
 * What decisions say of topics. One decision moves little, a few that agree move much, and those that disagree take each other
 * away: {@code most · d² / (d² + half²)}, with d what the decisions for and against a topic differ by, beyond what chance would
 * bring. Only the heaviest topic of an invitation counts.
 */
final class Learned implements SecondLook {
    static final String ID = "learned";

    /** What a topic is called in a lesson. */
    static final String TOPIC = "topic:";

    /** The most a topic may speak against mass mail, in hundredths of log-odds: the user knows what he wants to read. */
    static final int MOST_FAVOUR = 1_200;

    /** The most it may speak for mass mail. */
    static final int MOST_AGAINST = 400;

    /** The same of {@link #NETWORK}, which genuine texts are about, too: less than the prior, so that it flags nobody by itself. */
    static final int MOST_AGAINST_NETWORK = 140;

    /** Never is anything called spam for its topic: so far it may bring an invitation, which is unsure, however strict. */
    static final int CEILING = 135;

    /** Half of the most is reached with so many decisions that agree that it is wanted. */
    static final int HALF_FAVOUR = 3;

    /** The same, that it is mass mail. */
    static final int HALF_AGAINST = 4;

    /** In one of so many decisions a topic stands anyway: so much is no sign of taste. */
    static final int BY_CHANCE = 16;

    /** A topic less likely than this, in hundredths, is not there. */
    static final int THERE = 10;

    /** From so many hundredths on the likeliest topic is what a decision is about. */
    static final int TAUGHT = 20;

    /** From so many hundredths above {@link #THERE} on a wanted topic weighs all that it may. */
    static final int SURE_FAVOUR = 5;

    /** The same for one that is not wanted: a genuine text must not pay for one word. */
    static final int SURE_AGAINST = 20;

    /** What is left where there is no offer; so much of all mass mail comes under it that it never speaks in favour. */
    private static final String NETWORK = "network";

    /** A decision counts for four, what was merely seen on the page for one: people accept, and ignore, without much thought. */
    private static final int DECIDED = 4;

    private final Topics topics = Topics.trained();

    /** For each topic the weights of spam and kept, then the numbers of both. */
    private int[][] counts = new int[topics.size()][4];

    private int all;

    void teach(List<Taught> lessons) {
        counts = new int[topics.size()][4];
        all = 0;
        for (Taught lesson : lessons) {
            int weight = lesson.observed() ? 1 : DECIDED;
            all += weight;
            for (String thing : lesson.things()) {
                for (int topic = 0; topic < counts.length; topic++) {
                    if (thing.equals(thing(topic))) {
                        counts[topic][lesson.spam() ? 0 : 1] += weight;
                        counts[topic][lesson.spam() ? 2 : 3]++;
                    }
                }
            }
        }
    }

    private String thing(int topic) {
        return TOPIC + topics.name(topic);
    }

    /** What a topic weighs where it is surely there. */
    private int points(int topic) {
        int difference = counts[topic][0] - counts[topic][1];
        int beyond = BY_CHANCE * Math.abs(difference) - all;
        if (beyond <= 0) {
            return 0;
        }
        int half = BY_CHANCE * DECIDED * (difference > 0 ? HALF_AGAINST : HALF_FAVOUR);
        int sure = 1_000 - 1_000 * half * half / (beyond * beyond + half * half);
        return most(topics.name(topic).equals(NETWORK), difference > 0) * sure / 1_000;
    }

    private static int most(boolean network, boolean against) {
        if (network) {
            return against ? MOST_AGAINST_NETWORK : 0;
        }
        return against ? MOST_AGAINST : -MOST_FAVOUR;
    }

    /** The topics that were decided on. */
    List<LearnedThing> all() {
        List<LearnedThing> found = new ArrayList<>();
        for (int topic = 0; topic < counts.length; topic++) {
            if (counts[topic][2] + counts[topic][3] > 0) {
                found.add(new LearnedThing(thing(topic), counts[topic][2], counts[topic][3], points(topic)));
            }
        }
        return found;
    }

    /** What a decision on a text teaches: its likeliest topic, or nothing. */
    List<String> lesson(Words text) {
        int[] shares = topics.shares(text);
        int likeliest = 0;
        for (int topic = 1; topic < shares.length; topic++) {
            likeliest = shares[topic] > shares[likeliest] ? topic : likeliest;
        }
        return shares[likeliest] < TAUGHT ? List.of() : List.of(thing(likeliest));
    }

    @Override
    public Group group() {
        return Group.LEARNED;
    }

    @Override
    public @Nullable Finding look(Evidence evidence, int sum) {
        int[] shares = topics.shares(evidence.note());
        int heaviest = heaviest(shares, sum);
        if (heaviest < 0) {
            return null;
        }
        int points = points(heaviest, shares, sum);
        Value count = points > 0 ? Value.of("spam", counts[heaviest][2]) : Value.of("kept", counts[heaviest][3]);
        return new Finding(
                ID, points, topics.words(evidence.note(), heaviest), List.of(count, Value.of("like", thing(heaviest))));
    }

    /** The topic that weighs most in such a text; -1 where none does. */
    int heaviest(int[] shares, int sum) {
        int heaviest = -1;
        int most = 0;
        for (int topic = 0; topic < shares.length; topic++) {
            int points = Math.abs(points(topic, shares, sum));
            if (points > most) {
                heaviest = topic;
                most = points;
            }
        }
        return heaviest;
    }

    /** What a topic weighs in a text, where all else comes to a sum. */
    int points(int topic, int[] shares, int sum) {
        int points = points(topic);
        int sure = points > 0 ? SURE_AGAINST : SURE_FAVOUR;
        int weighed = points * Math.min(sure, Math.max(0, shares[topic] - THERE)) / sure;
        return Math.min(weighed, Math.max(0, CEILING - sum));
    }
}
