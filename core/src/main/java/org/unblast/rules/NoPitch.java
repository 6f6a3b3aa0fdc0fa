package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Protests that nothing is for sale. */
public final class NoPitch extends PhraseRule {
    public NoPitch() {
        super(
                "no-pitch", Group.PRETENCE, 95,
                // en
                "no sales|pitch|hard|pitches|selling [pitch|sell|talk|here|just|promise]", "won t|not pitch|sell",
                "no|without strings|catch|hidden attached|agenda",
                // de
                "kein|keine|ohne Sales|Verkaufsgespräch|Verkauf|Pitch|Werbung|Vertrieb [Pitch|Gespräch]",
                "kein|keine|ohne Verkauf*|Haken|Risiko|Vertrag|Kosten|Abo|Verpflichtung|Pitch",
                // es
                "no vendo nada",
                // fr
                "rien à vendre|vous [vendre]",
                // it
                "non [ti|le] [voglio|vendo|intendo|sto] vendere|venderti|venderle|vendo [nulla|niente]",
                // nl
                "geen verkooppraatje|verkoop|pitch|sales|salespraatje");
    }

    @Override
    public String why() {
        return "Only somebody about to sell needs to say that he is not selling.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Kein Verkaufsgespräch⟧, versprochen."),
                Example.hit("Dit is ⟦geen verkooppraatje⟧."),
                Example.miss("The bakery sells no rye bread on Mondays."),
                Example.miss("Das Haus wurde nicht verkauft."),
                Example.miss("The pitch was too wet for the match."));
    }
}
