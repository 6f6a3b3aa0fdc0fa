package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Looks for people who want to earn on the side. */
public final class Mlm extends PhraseRule {
    public Mlm() {
        super(
                "mlm", Group.OFFER, 115,
                // en
                "be your own boss", "work from home|anywhere [and] [earn]", "side hustle|income",
                "business opportunity", "earn [extra|up] [money|to|cash] [from|#] [home|#]",
                "motivated|ambitious people|individuals who|to|looking",
                // de
                "zweites Standbein",
                // fr
                "complément de revenu|revenus|salaire",
                // pt
                "renda|rendimento extra", "marketing multinível|de [rede]",
                // nl
                "bijverdienen|bijverdienste");
    }

    @Override
    public String why() {
        return "Network marketing recruits by copied text.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("You could ⟦be your own boss⟧ by May."),
                Example.hit("Bau dir ein ⟦zweites Standbein⟧ auf."),
                Example.hit("Wil je ⟦bijverdienen⟧ in de avond?"),
                Example.miss("My boss owns a boat."),
                Example.miss("Ich arbeite heute von unterwegs, das Haus ist leer."),
                Example.miss("The second leg of the table is loose."));
    }
}
