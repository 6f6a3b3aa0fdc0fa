package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Leaves a way out nobody asked for: no worries if not, no pressure. */
public final class SoftExit extends PhraseRule {
    public SoftExit() {
        super(
                "soft-exit", Group.PERSISTENCE, 45,
                // en
                "no worries|problem|stress|hard [at] [all] if not|feelings|either",
                "no worries|pressure|obligation|strings at|either|just|attached|all [all|way|curious]", "no pressure",
                "totally|completely|absolutely|perfectly fine|cool|understand|ok|okay|get if|it",
                "if not [totally|no|all] [worries|fine|good|cool]", "either way", "feel free to ignore|decline",
                "hope that|this s|is ok|okay|alright", "not a fit|priority|interested", "otherwise happy|all to|good",
                // de
                "kein Problem falls|wenn", "kein Stress|Druck|Muss", "völlig|ganz unverbindlich",
                "wenn|falls nicht [auch|kein|ist]",
                // es
                "sin presión|problema|compromiso|obligación [alguna]",
                "si no [te|le|es] [interesa] no pasa|hay|encaja", "no pasa nada",
                // fr
                "sans pression|obligation", "aucune|pas obligation|souci|pression", "si ce n'est pas",
                // pt
                "sem pressão|problema|stress", "se não [for|fizer|houver] [sentido|interesse] tudo|sem|não",
                "não há problema",
                // it
                "nessun|nessuna problema|pressione|impegno|obbligo", "senza pressione|pressioni|obblighi",
                "se non [ti|le|è] [interessa] nessun|fa|va",
                // nl
                "geen probleem|druk|stress als|hoor", "geen druk", "zo niet [ook|geen]", "helemaal vrijblijvend");
    }

    @Override
    public String why() {
        return "Polite in a friend, but in a stranger it admits that the text was not wanted; weighs little.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦No worries if not⟧."),
                Example.hit("⟦Völlig unverbindlich⟧ natürlich."),
                Example.hit("⟦Sin presión⟧, por supuesto."),
                Example.miss("He worries too much about the roof."),
                Example.miss("Druck auf dem Kessel: zwei Bar."),
                Example.miss("There is hardly any pressure in the left tyre of the van."));
    }
}
