package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Wants to buy, to order, to have something repaired: a customer. */
public final class Buys extends PhraseRule {
    public Buys() {
        super(
                "buys", Group.CONTEXT, -120,
                // en
                "we|I need|require|want [a|an|#|some|two|three|new|to] [new|to] .. by|before|from|on|for|in",
                "could|can|would you [please] [give|send|make] [me|us] [a] quote|estimate|repair|ship|deliver|fix|tailor|print|build|cater|translate [for|us|me|a|the]",
                "a quote for", "your price|prices|rates|fee for",
                "what do|would|does you|it|the charge|cost|take [for]",
                "do you [still|also] ship|deliver|stock|sell|repair|rent|make|take|have|print",
                "are you taking [on|new] work|commissions|orders|projects",
                "are you free|available on|in|to take|#|for [it|the|#]",
                "we|I [have] bought|ordered|rented|hired [..] from|your|a|two|last|in",
                "would like to order|buy|book|rent|hire|commission", "want to order|buy|rent|commission",
                "where can|could I|we buy|order|get|find",
                // de
                "wir|ich brauchen|brauche|benötigen|bräuchten|bräuchte|suchen .. bis|für|ab|zum|am|neue*",
                "was kostet|kosten|würde|nehmen|verlangen",
                "können|könnten|kannst|könntest Sie|du .. reparieren|liefern|drucken|anfertigen|anbieten|bauen|nähen|übersetzen",
                "möchte|möchten|würde|würden .. bestellen|kaufen|mieten|buchen|beauftragen",
                "haben|habt|hätten|führen Sie|ihr .. lieferbar|vorrätig|frei|Termin|Platz|Kapazität",
                "ein Angebot für|über",
                // es
                "necesitamos|necesito .. para|antes|un|una|dos", "cuánto cuesta|cuestan|costaría|cobra|cobras|sería",
                "puede|podría|podrías|puedes [..] presupuestar|reparar|enviarnos|hacernos|fabricar|traducir|presupuesto",
                "tienen|tiene|tenéis [..] versión|disponible|stock|repuesto|recambio|hueco",
                "quiero|quisiera|queremos|querríamos [..] comprar|encargar|pedir|alquilar|reservar",
                // fr
                "nous avons|j'ai besoin [d'] [de|d'] [un|une|#]", "combien coûte|coûterait|demandez|prenez",
                "pourriez|pouvez|pourrais vous|tu .. devis|réparer|livrer|imprimer|fabriquer|traduire",
                "un devis pour",
                "je|nous voudrais|voudrions|souhaite|souhaitons|aimerais|aimerions .. commander|acheter|louer|réserver",
                "où peut|puis on|je .. procurer|acheter|trouver",
                // pt
                "precisamos|preciso [de] .. para|até|um|uma|dois|duas",
                "quanto custa|custam|custaria|cobra|fica|sairia",
                "pode|podem|poderia [..] orçamento|reparar|entregar|imprimir|fazer|traduzir",
                "gostava|gostaria|queria|queríamos|quero de|encomendar|comprar [encomendar|comprar|alugar|usar|reservar]",
                "um orçamento para",
                // it
                "abbiamo|avrei|ho bisogno [di]", "ci|mi serve|servono|servirebbe",
                "quanto costa|costano|costerebbe|chiede|verrebbe",
                "può|potrebbe|potete|potreste|puoi [..] preventivo|riparare|consegnare|stampare|costruire|tradurre",
                "vorrei|vorremmo [..] ordinare|comprare|noleggiare|prenotare|acquistare", "un preventivo per",
                // nl
                "we|wij|ik hebben|heb|zoeken|zoek .. nodig", "wat kost|kosten|zou|vraagt",
                "kunt|kun|kunnen u|je|jullie .. offerte|repareren|leveren|maken|drukken|vertalen", "een offerte voor",
                "wil|willen|zou|zouden graag [..] bestellen|kopen|huren|reserveren|laten");
    }

    @Override
    public String why() {
        return "Customers write to strangers, and say what they need and by when.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦We need 40 oak boards by⟧ Easter."),
                Example.hit("⟦Was kostet⟧ ein Satz Stühle bei Ihnen?"),
                Example.hit("¿⟦Cuánto cuesta⟧ arreglar un acordeón?"),
                Example.hit("⟦Quanto costa⟧ una porta così?"),
                Example.hit("⟦Wat kost⟧ een nieuwe zadelhoes?"),
                Example.miss("You need a plan."),
                Example.miss("Ich brauche deine Hilfe nicht."),
                Example.miss("Companies buy our data."),
                Example.miss("The free seat is by the window."));
    }
}
