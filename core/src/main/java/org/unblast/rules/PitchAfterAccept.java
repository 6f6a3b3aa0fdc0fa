package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Contact;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Value;

/** Sells within days of being accepted, before the recipient wrote a word. */
public final class PitchAfterAccept implements Rule {
    /** For so many days after accepting a pitch is told as such. */
    static final int DAYS = 7;

    /** The rules that tell an offer in plain words; they are asked before. */
    private static final String[] OFFERING =
            {"offer", "outsourcing", "free-bait", "event-bait", "lead-gen-talk", "calendar-link"};

    @Override
    public String id() {
        return "pitch-after-accept";
    }

    @Override
    public Group group() {
        return Group.PERSISTENCE;
    }

    @Override
    public int points() {
        return 40;
    }

    /** An offer in plain words: of our own messages and follow-ups it tells 29 % of the outreach and 1.6 % of the genuine ones. */
    @Override
    public @Nullable Finding look(Evidence evidence) {
        Contact contact = evidence.invitation().contact();
        Integer days = contact.daysSinceAccepted();
        boolean soon = days != null && days <= DAYS && contact.isUnanswered();
        return soon && offers(evidence)
                ? new Finding(id(), points(), List.of(), List.of(Value.of("days", days)))
                : null;
    }

    private static boolean offers(Evidence evidence) {
        for (String rule : OFFERING) {
            if (evidence.has(rule)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String why() {
        return "Who invites to connect and sells as soon as he is let in invited to sell. What he sells weighs by its own rules; the "
                + "haste adds a little.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Thanks for connecting! We design packaging for small breweries. Shall I send our catalogue?").accepted(0),
                Example.hit("Danke fürs Vernetzen! Wir bieten Hallenreinigung zum Festpreis. Passt ein kurzes Telefonat?").accepted(DAYS),
                Example.miss("Thanks for connecting! We design packaging for small breweries. Shall I send our catalogue?").accepted(DAYS + 1),
                Example.miss("We design packaging for small breweries. Shall I send our catalogue?").asMessage(),
                Example.miss("Thank you for accepting. Your talk about owls made our evening.").accepted(1));
    }
}
