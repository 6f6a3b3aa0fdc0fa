package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers loans, capital, grants, or to buy the firm. */
public final class BuyYourBusiness extends PhraseRule {
    public BuyYourBusiness() {
        super(
                "buy-your-business", Group.OFFER, 100,
                // en
                "business|working|growth|merchant loan|loans|capital|funding|advance|cash|line [advance]",
                "acquire|buy|purchase|sell|selling|exit your|businesses|companies business|company|firm|agency|like [yours]",
                "acquisition opportunities|opportunity|target|of",
                "funding|financing|loan|grant|grants options|solutions|available|programs|up|for [to] [your] [business]",
                "raise|raising capital|funding|funds", "pre approved", "tax credits|credit refund",
                "exit|selling strategy|your|planning", "access to capital|funding|investors",
                "considered selling|an [exit]", "investor network|introductions|database",
                // de
                "Ihr|dein|Ihres|deines Unternehmen|Unternehmens|Firma zu|verkaufen|kaufen|übernehmen|erwerben [verkaufen|kaufen|übernehmen|erwerben]",
                "Unternehmensnachfolge|Nachfolgelösung|Firmenverkauf",
                "Fördermittel|Zuschüsse|Förderung sichern|bis|von|für", "Finanzierung bis|für|ohne",
                // es
                "vender|comprar|adquirir su|tu empresa|negocio|compañía",
                "financiación|financiamiento|préstamo|préstamos para|empresarial|hasta|de [su|tu] [empresa|negocio]",
                "subvenciones|ayudas para",
                // fr
                "vendre|racheter|céder|acquérir votre|ton|des entreprise|société|entreprises",
                "financement|subventions|prêt|aides pour|de|professionnel|jusqu", "levée de fonds", "lever des fonds",
                // pt
                "vender|comprar|adquirir a|sua|o|seu|empresas [sua|tua|seu] [empresa|negócio]",
                "financiamento|crédito|empréstimo|capital para|empresarial|de [giro|sua] [empresa]",
                // it
                "vendere|acquisire|acquistare|cedere la|tua|aziende [tua|sua|vostra] [azienda|attività]",
                "finanziamento|finanziamenti|prestito|bandi per|fondo|a [perduto|imprese]",
                // nl
                "uw|je|jouw bedrijf [te] verkopen|overnemen|kopen",
                "bedrijfsovername|bedrijfskrediet|bedrijfsfinanciering", "financiering|subsidie voor|tot|aanvragen");
    }

    @Override
    public String why() {
        return "Money for the firm of a stranger is offered by list.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Need ⟦working capital⟧ by Monday?"),
                Example.hit("Wollen Sie ⟦Ihr Unternehmen verkaufen⟧?"),
                Example.hit("¿Pensó en ⟦vender su empresa⟧?"),
                Example.hit("Wilt u ⟦uw bedrijf verkopen⟧?"),
                Example.miss("She sold her bike and bought a boat."),
                Example.miss("Das Unternehmen Umzug beginnt um acht."),
                Example.miss("The capital of the region lies on the river."));
    }
}
