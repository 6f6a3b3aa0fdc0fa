package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Protests that nothing is for sale. */
public final class NoPitch extends PhraseRule {
    public NoPitch() {
        super(
                "no-pitch", Group.PRETENCE, 80,
                // en
                "not [here|trying|looking] [trying|to|going] [to] sell|selling|pitch|pitching [you|anything|to]",
                "no sales|pitch|hard|pitches|selling [pitch|sell|talk|here|just|promise]", "won t|not pitch|sell",
                "no|without strings|catch|hidden attached|agenda", "I ll|will be [brief|direct|honest|quick|upfront]",
                // de
                "kein|keine|ohne Sales|Verkaufsgespräch|Verkauf|Pitch|Werbung|Vertrieb [Pitch|Gespräch]",
                "nichts [zu] verkaufen", "will|möchte .. nichts verkaufen",
                // es
                "cero|sin|no venta|ventas|es [una|un] [venta|pitch|spam]",
                "no [te|le] [quiero|voy|busco|intento|pretendo] [a] vender|venderte|venderle [nada]", "no vendo nada",
                // fr
                "rien à vendre|vous [vendre]",
                "pas|sans de|démarchage|discours|pitch [démarchage|pitch|vente] [commercial]",
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
                Example.hit("I am ⟦not trying to sell you⟧ anything."),
                Example.hit("⟦Kein Verkaufsgespräch⟧, versprochen."),
                Example.hit("⟦No quiero venderte nada⟧."),
                Example.hit("Dit is ⟦geen verkooppraatje⟧."),
                Example.miss("The bakery sells no rye bread on Mondays."),
                Example.miss("Das Haus wurde nicht verkauft."),
                Example.miss("The pitch was too wet for the match."));
    }
}
