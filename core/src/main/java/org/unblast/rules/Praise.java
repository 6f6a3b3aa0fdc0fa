package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Flatters: a post that resonated, a journey that impresses. */
public final class Praise extends PhraseRule {
    public Praise() {
        super(
                "praise", Group.PRETENCE, 40,
                // en
                "resonated with me|us",
                "impressive|amazing|incredible|remarkable|extensive|inspiring|stellar background|experience|career|journey|profile|work|growth|track|stack",
                "was|is|were spot on",
                // de
                "spannend* Profil|Werdegang|Hintergrund|Laufbahn|Projekt|Position",
                // fr
                "impressionné|impressionnée par",
                // it
                "percorso|profilo|esperienza .. interessante|impressionante|notevole|ispirante",
                // nl
                "indrukwekkend* profiel|carrière|werk|ervaring|groei|achtergrond");
    }

    @Override
    public String why() {
        return "Praise that would fit anybody is the cheapest way to seem personal.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Your last piece really ⟦resonated with me⟧."),
                Example.hit("Ein ⟦spannender Werdegang⟧!"),
                Example.miss("The bell in the tower resonated for a whole minute."),
                Example.miss("The stamp leaves an impression on wax."),
                Example.miss("Der Druck war zu stark, die Arbeit am Ventil dauert noch."));
    }
}
