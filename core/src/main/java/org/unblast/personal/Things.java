package org.unblast.personal;

import java.util.ArrayList;
import java.util.List;
import org.unblast.scoring.Finding;
import org.unblast.text.Words;

/**
 * The kinds of things that decisions are about: what a text speaks of, and what it is after. Never who sent it, nor from
 * where, nor a word of it.
 */
final class Things {
    static final String RULE = "rule:";
    static final String TOPIC = "topic:";

    /** How far a thing is there, in hundredths: one vague word of a topic may stand there by chance. */
    static final int WHOLE = 100;

    static final int ONE_VAGUE_WORD = 40;

    /** The rules that tell what is wanted; how it is said is no matter of taste. */
    static final List<String> RULES = List.of(
            "buy-your-business", "crypto-invest", "event-bait", "expand-network", "lead-gen-talk", "like-minded", "mlm",
            "outsourcing", "price-quote", "recruiting-blast", "research-pretext", "vanity");

    private Things() {}

    /**
     * The things in an invitation.
     *
     * @param found what the rules found in it
     * @return each once; of the topics only the strongest
     */
    static List<Thing> of(Words note, Iterable<Finding> found) {
        List<Thing> things = new ArrayList<>();
        for (Finding finding : found) {
            for (String rule : RULES) {
                if (rule.equals(finding.rule())) {
                    things.add(new Thing(RULE + rule, WHOLE));
                }
            }
        }
        int[] counts = new int[Topic.ALL.size()];
        int most = 1;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Topic.ALL.get(i).strength(note);
            most = Math.max(most, counts[i]);
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == most) {
                things.add(new Thing(TOPIC + Topic.ALL.get(i).name(), most == 1 ? ONE_VAGUE_WORD : WHOLE));
            }
        }
        return things;
    }
}
