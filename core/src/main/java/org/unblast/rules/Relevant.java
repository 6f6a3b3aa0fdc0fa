package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * Speaks of the recipient's trade, or of a firm or school of his, and nothing else in the text sells. Machines fill in a trade and a
 * firm as well, so it weighs little.
 */
public final class Relevant implements Rule {
    static final String ID = "relevant";

    /** Firms and schools are looked for in the recipient's own words, if they have so many letters: "of" would be everywhere. */
    private static final int SHORTEST_NAME = 4;

    private final Fit fit;

    /** @param fit knows where the trade is named */
    public Relevant(Fit fit) {
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
        return -30;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        Recipient recipient = evidence.recipient();
        List<Span> spans = recipient.trades().isEmpty() ? List.of() : fit.read(evidence).note().spans(Marked.TRADE, Marked.TRADE);
        if (spans.isEmpty()) {
            spans = named(evidence.note(), recipient);
        }
        return spans.isEmpty() || Fit.othersSay(evidence) >= 0 ? null : new Finding(id(), points(), spans, List.of());
    }

    private static List<Span> named(Words note, Recipient recipient) {
        List<Span> spans = new ArrayList<>();
        for (String name : recipient.employers()) {
            find(Words.of(name), note, spans);
        }
        for (String name : recipient.schools()) {
            find(Words.of(name), note, spans);
        }
        return spans;
    }

    private static void find(Words name, Words note, List<Span> spans) {
        for (int at = 0; name.original().length() >= SHORTEST_NAME && at + name.size() <= note.size(); at++) {
            int same = 0;
            while (same < name.size() && name.word(same).equals(note.word(at + same))) {
                same++;
            }
            if (same > 0 && same == name.size()) {
                spans.add(note.span(at, at + same - 1));
            }
        }
    }

    @Override
    public String why() {
        return "Who writes about your own work, and wants to sell nothing, is likelier to mean you.";
    }

    @Override
    public List<Example> examples() {
        Recipient roofer = new Recipient(null, null, null, null, List.of("slate roofing"), List.of("Lakeside Roofs"), List.of("Thornbury College"), List.of());
        return List.of(
                Example.hit("Your talk on ⟦slate⟧ last week helped me. May I ask where you learned to cut it?").to(roofer),
                Example.hit("I was at ⟦Thornbury College⟧ with you, in the workshop of old Mr Bell. Do you remember me?").to(roofer),
                Example.miss("We offer slate to roofers at half the price. Shall I call you?").to(roofer),
                Example.miss("Your talk on owls last week helped me. May I ask where you saw them?").to(roofer),
                Example.miss("Your talk on slate last week helped me. May I ask where you learned to cut it?"));
    }
}
