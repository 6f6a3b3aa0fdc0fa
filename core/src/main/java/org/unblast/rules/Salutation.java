package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** An address that no acquaintance would use. It weighs little: shy and foreign writers use it, too. */
public final class Salutation extends PhraseRule {
    public Salutation() {
        super(
                "salutation", Group.SALUTATION, 45,
                "dear sir|madam|sirs [or] [sir|madam]", "dear sir/madam",
                "dear [esteemed|valued] professional|customer|client|connection|leader|entrepreneur|founder|owner|director|manager",
                "greetings of the day", "respected sir|madam",
                "hi|hello dear", "sehr geehrte damen und herren",
                "estimado|estimada profesional|empresario|cliente",
                "egregio professionista|imprenditore|direttore", "geachte ondernemer|professional|directeur|relatie",
                "esteemed|respected|valued [_]");
    }

    @Override
    public String why() {
        return "Who knows you calls you by your name; held small, for politeness and a second language sound alike.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Dear Sir⟧, we make buttons."),
                Example.hit("⟦Sehr geehrte Damen und Herren⟧, wir liefern Knöpfe."),
                Example.miss("Dear Soledad, the sir at the desk sent me."),
                Example.miss("Hi there, it is Bo from the ferry."));
    }
}
