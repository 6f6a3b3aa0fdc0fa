package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;

/**
 * Sells the recipient what he sells himself. His trade must be the thing on offer: not the trade of the customers sought, and
 * not what a colleague asks about, thanks for, needs or shares. {@link Fit} learned to tell them apart.
 */
public final class MyTrade implements Rule {
    static final String ID = "my-trade";

    private final Fit fit;

    /** @param fit answers the question */
    public MyTrade(Fit fit) {
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
        return 60;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        if (evidence.recipient().trades().isEmpty()) {
            return null;
        }
        Fit.Pair pair = fit.read(evidence);
        return Fit.arises(Fit.TRADE, pair) && fit.says(Fit.TRADE, evidence, pair)
                ? new Finding(id(), points(), pair.note().spans(Marked.TRADE, Marked.TRADE), List.of())
                : null;
    }

    @Override
    public String why() {
        return "Who sells IoT consulting to an IoT consultant has no idea whom he writes to.";
    }

    @Override
    public List<Example> examples() {
        Recipient roofer = new Recipient(null, null, null, null, List.of("slate roofing"), List.of(), List.of(), List.of());
        return List.of(
                Example.hit("We offer ⟦roof⟧ repairs for every house.").to(roofer),
                Example.hit("Our team does ⟦roofing⟧ at half the price.").to(roofer),
                Example.hit("Looking for ⟦roofers⟧? Our team can start tomorrow.").to(roofer),
                Example.hit("We offer help with every house.").headline("Slate roofing, family firm").to(roofer),
                Example.miss("Roofers in our network save a day a week. Interested?").to(roofer),
                Example.miss("We give a discount to roofers of slate. Interested?").to(roofer),
                Example.miss("May I ask where you buy your slate?").to(roofer),
                Example.miss("We offer more clients to roofers like you.").to(roofer),
                Example.miss("We offer bread for every house.").to(roofer),
                Example.miss("We offer roof repairs for every house."));
    }
}
