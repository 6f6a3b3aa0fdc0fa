package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.campaign.Sighting;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Value;

/** The same text came from another sender. */
public final class Campaign implements Rule {
    /** What every further sender adds. */
    private static final int EACH_SENDER = 60;

    private static final int MOST = 450;

    @Override
    public String id() {
        return "campaign";
    }

    @Override
    public Group group() {
        return Group.SAMENESS;
    }

    @Override
    public int points() {
        return 250;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        Sighting sighting = evidence.sighting();
        if (sighting == null || sighting.everybodysPhrase()) {
            return null;
        }
        if (sighting.isKnownByPackAlone()) {
            return new Finding(id(), points());
        }
        int weight = Math.min(MOST, points() + (sighting.senders() - 2) * EACH_SENDER);
        return new Finding(
                id(), weight, List.of(), List.of(Value.of("size", sighting.size()), Value.of("senders", sighting.senders())));
    }

    @Override
    public String why() {
        return "Two people do not write the same text by chance, unless it is a phrase that everybody types.";
    }

    @Override
    public List<Example> examples() {
        String template = "Hello Ines, your bakery in Tromsø looks lovely. We print paper bags for bakeries, shall I send a sample?";
        String copy = "Hello Youssef, your bakery in Graz looks lovely. We print paper bags for bakeries, shall I send a sample?";
        String phrase = "Hi, I'd like to add you to my professional network on LinkedIn.";
        return List.of(
                Example.hit(copy).after(template),
                Example.hit(template).after(copy, copy),
                Example.miss(template).after("Hello Ines, the bread for the parish fair was wonderful. Do you deliver on Sundays, too?"),
                Example.miss(phrase).after(phrase),
                Example.miss(template));
    }
}
