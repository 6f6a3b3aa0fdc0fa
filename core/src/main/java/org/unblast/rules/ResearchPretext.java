package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Asks in the name of research, of a survey, of talks with leaders. */
public final class ResearchPretext extends PhraseRule {
    public ResearchPretext() {
        super(
                "research-pretext", Group.PRETENCE, 10,
                // en
                "leaders|ceos|founders|owners|practices|people I speak|talk|spoke with|to",
                "doing|conducting [some|a|market] research|survey|interviews [on|with|among]",
                // es
                "encuesta a|entre|para|sobre",
                // it
                "ricerca|sondaggio|indagine di|tra|sul|su [mercado|mercato]",
                // nl
                "spreek|praat|sprekend .. ondernemers|directeuren|managers|experts|founders|leiders",
                "onderzoek|enquête naar|onder|voor [mijn]");
    }

    @Override
    public String why() {
        return "A survey among \"leaders like you\" is a sales list with a question mark.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Leaders I speak to⟧ say the same of freight."),
                Example.hit("⟦Encuesta entre⟧ talleres, tres preguntas."),
                Example.miss("She leads the research on moss."),
                Example.miss("Wir sprechen am Montag mit dem Vermieter."),
                Example.miss("The survey of the plot costs 300."));
    }
}
