package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Leaves a way out nobody asked for: no worries if not, no pressure. */
public final class SoftExit extends PhraseRule {
    public SoftExit() {
        super(
                "soft-exit", Group.PERSISTENCE, 40,
                // en
                "no worries|pressure|obligation|strings at|either|just|attached|all [all|way|curious]", "no pressure",
                "totally|completely|absolutely|perfectly fine|cool|understand|ok|okay|get if|it",
                "if not [totally|no|all] [worries|fine|good|cool]", "either way", "hope that|this s|is ok|okay|alright",
                // de
                "völlig|ganz unverbindlich", "wenn|falls nicht [auch|kein|ist]",
                // es
                "sin presión|problema|compromiso|obligación [alguna]",
                // fr
                "si ce n'est pas",
                // it
                "se non [ti|le|è] [interessa] nessun|fa|va");
    }

    @Override
    public String why() {
        return "Polite in a friend, but in a stranger it admits that the text was not wanted; weighs little.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("No worries ⟦if not⟧."),
                Example.hit("⟦Völlig unverbindlich⟧ natürlich."),
                Example.hit("⟦Sin presión⟧, por supuesto."),
                Example.miss("He worries too much about the roof."),
                Example.miss("Druck auf dem Kessel: zwei Bar."),
                Example.miss("There is hardly any pressure in the left tyre of the van."));
    }
}
