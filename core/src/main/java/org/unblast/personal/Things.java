package org.unblast.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unblast.scoring.Finding;
import org.unblast.text.Words;

/** The kinds of things that are learned about: what an invitation is after, and what it speaks of. Never who or where. */
final class Things {
    static final String RULE = "rule:";
    static final String WORD = "word:";

    /** How many an invitation teaches at most. */
    static final int MOST = 12;

    /** Shorter words say what any text says. */
    static final int SHORTEST = 6;

    /** The rules that tell what is wanted; how it is said is no matter of taste. */
    static final Set<String> RULES = Set.of(
            "buy-your-business", "crypto-invest", "event-bait", "free-bait", "lead-gen-talk", "mlm", "offer", "price-quote",
            "outsourcing", "recruiting-blast", "vanity", "expand-network", "like-minded", "research-pretext");

    private Things() {}

    static List<String> of(Words note, List<Finding> found) {
        List<String> things = new ArrayList<>();
        for (Finding finding : found) {
            if (RULES.contains(finding.rule())) {
                things.add(RULE + finding.rule());
            }
        }
        for (int i = 0; i < note.size() && things.size() < MOST; i++) {
            String thing = WORD + note.word(i);
            if (note.word(i).length() >= SHORTEST && !things.contains(thing)) {
                things.add(thing);
            }
        }
        return things;
    }
}
