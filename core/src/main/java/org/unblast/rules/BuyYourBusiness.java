package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers loans, capital, grants, or to buy the firm. */
public final class BuyYourBusiness extends PhraseRule {
    public BuyYourBusiness() {
        super(
                "buy-your-business", Group.OFFER, 130,
                // en
                "business|working|growth|merchant loan|loans|capital|funding|advance|cash|line [advance]",
                "funding|financing|loan|grant|grants options|solutions|available|programs|up|for [to] [your] [business]",
                "buyers|buyer|investor|investors|acquirer looking|interested|for|who",
                // es
                "financiación|financiamiento|préstamo|préstamos para|empresarial|hasta|de [su|tu] [empresa|negocio]",
                // pt
                "financiamento|crédito|empréstimo|capital para|empresarial|de [giro|sua] [empresa]",
                // it
                "finanziamento|finanziamenti|prestito|bandi per|fondo|a [perduto|imprese]",
                // nl
                "financiering|subsidie voor|tot|aanvragen");
    }

    @Override
    public String why() {
        return "Money for the firm of a stranger is offered by list.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Need ⟦working capital⟧ by Monday?"),
                Example.hit("⟦Financiering tot⟧ twee ton, zonder gedoe."),
                Example.miss("She sold her bike and bought a boat."),
                Example.miss("Das Unternehmen Umzug beginnt um acht."),
                Example.miss("The capital of the region lies on the river."));
    }
}
