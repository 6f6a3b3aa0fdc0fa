package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Value;
import org.unblast.text.Span;

/**
 * An ask or an offer tied to a place that is far from the recipient. Told from the text and the headline alone, never from a
 * name; it weighs little, for distance is a hint and no verdict. {@link Fit} learned to tell it from a memory or a journey.
 */
public final class CrossBorder implements Rule {
    static final String ID = "cross-border";

    private final Fit fit;

    /** @param fit answers the question */
    public CrossBorder(Fit fit) {
        this.fit = fit;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Group group() {
        return Group.FIT;
    }

    @Override
    public int points() {
        return 50;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        if (evidence.recipient().country() == null) {
            return null;
        }
        Fit.Pair pair = fit.read(evidence);
        return Fit.arises(Fit.BORDER, pair) && fit.says(Fit.BORDER, evidence, pair)
                ? new Finding(id(), points(), pair.note().spans(Marked.FAR, Marked.MONEY), List.of(Value.of("place", place(pair))))
                : null;
    }

    /** The code of a country, or the words that say where. */
    private static String place(Fit.Pair pair) {
        String country = pair.note().farCountry() == null ? pair.headline().farCountry() : pair.note().farCountry();
        if (country != null) {
            return country;
        }
        Marked text = pair.note().has(Marked.FAR, Marked.MONEY) ? pair.note() : pair.headline();
        Span span = text.spans(Marked.FAR, Marked.MONEY).get(0);
        return text.words().original().substring(span.start(), span.end());
    }

    @Override
    public String why() {
        return "A coffee in Texas is no use to a man in Ontario: whoever offers it has not looked at whom he writes to.";
    }

    @Override
    public List<Example> examples() {
        Recipient canadian = new Recipient(null, "CA", "Ontario", "Kingston", List.of(), List.of(), List.of(), List.of());
        return List.of(
                Example.hit("Let us have a coffee at our office in ⟦Texas⟧ this week.").to(canadian),
                Example.hit("Our developers in ⟦Bangladesh⟧ can start on Monday.").to(canadian),
                Example.hit("Shall we have a call?").headline("Web agency, Pakistan").to(canadian),
                Example.hit("Would Tuesday at 10 ⟦am CET⟧ suit you for a demo?").to(canadian),
                Example.miss("Let us have a coffee at our office in Canada.").to(canadian),
                Example.miss("My sister in Texas sends thanks for your book on canals.").to(canadian),
                Example.miss("Shall we have a call?").headline("Texas Grill, head of staff").to(canadian),
                Example.miss("I grew up in Texas and now sing in your choir.").to(canadian),
                Example.miss("We met at the conference in Berlin, where your team had the broken badge.").to(canadian),
                Example.miss("Let us have a coffee at our office in Texas."));
    }
}
