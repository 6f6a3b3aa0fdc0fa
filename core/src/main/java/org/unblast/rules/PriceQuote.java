package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Names a price or a delivery time that nobody asked for. */
public final class PriceQuote extends PhraseRule {
    public PriceQuote() {
        super(
                "price-quote", Group.OFFER, 70,
                // en
                "from|for|at|is|costs # [#] [euros|pounds|dollars|eur|usd|gbp] a|per|each|an|every month|hour|year|seat|person|day|week|user|site",
                "# [#] a|an|per month|hour|seat|user|year|person|unit|piece",
                "fixed|flat|monthly|set|low price|fee|rate|cost|subscription|plan", "# per cent|percent|off",
                "within|in # [working|business] hours|days|weeks|minutes",
                // de
                "# [#] Euro|EUR|Franken im|pro|je|netto", "ab # [#] Euro|EUR", "monatlich|jederzeit kündbar",
                "innerhalb von", "in|binnen # Tagen|Stunden|Wochen|Minuten", "bis zu #",
                "Festpreis|Pauschale|Pauschalpreis|Monatspreis", "# Prozent",
                // es
                "# [#] euros|dólares|pesos al|por|mensuales|cada|la|el", "desde|por solo|# [#] euros|dólares|pesos",
                "en # días|horas|minutos|semanas",
                // fr
                "par mois", "sous|en # jours|heures|minutes|h|semaines",
                // pt
                "# [#] euros|reais|mil por|ao|mensais|a", "em|dentro # dias|horas|minutos|semanas", "por mês",
                "custo|valor|preço|taxa fixo|fixa|mensal|é|de|especial",
                // it
                "da|a|per # [#] euro", "in # giorni|minuti|ore|settimane", "al mese",
                // nl
                "# [#] euro per|in|ex|de", "per maand|uur", "binnen|in # dagen|uur|weken|minuten",
                "vanaf|voor [maar] # [#] euro");
    }

    @Override
    public String why() {
        return "Prices stand in advertising; in a talk between two people they follow a question.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Yours for a ⟦fixed price⟧."),
                Example.hit("Das Paket kostet ⟦90 Euro im⟧ Monat."),
                Example.hit("Todo listo ⟦en 10 días⟧."),
                Example.miss("What is the price of the blue boat?"),
                Example.miss("Der Preis für das Rad war gut."),
                Example.miss("It took me ten days to paint the fence."));
    }
}
