package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Speaks of scaling, boosting, next levels and proven systems. */
public final class ResultsTalk extends PhraseRule {
    public ResultsTalk() {
        super(
                "results-talk", Group.OFFER, 30,
                // en
                "proven results|track|system|framework|strategy|method|process|playbook", "quick|easy win|wins",
                "money on the table", "extension of your|in");
    }

    @Override
    public String why() {
        return "The vocabulary of the sales deck; people with something concrete to say name the thing.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("You leave ⟦money on the table⟧ every night."),
                Example.hit("Our ⟦proven system⟧ works in every trade."),
                Example.miss("The scale in the kitchen shows 2 kg too much."),
                Example.miss("Wir sind auf der nächsten Stufe der Treppe stehen geblieben."),
                Example.miss("She grows her own beans."));
    }
}
