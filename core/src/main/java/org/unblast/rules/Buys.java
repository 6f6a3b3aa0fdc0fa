package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Wants to buy, to order, to have something repaired: a customer. */
public final class Buys extends PhraseRule {
    public Buys() {
        super(
                "buys", Group.CONTEXT, -135,
                // en
                "we|I need|require|want [a|an|#|some|two|three|new|to] [new|to] .. by|before|from|on|for|in",
                "could|can|would you [please] [give|send|make] [me|us] [a] quote|estimate|repair|ship|deliver|fix|tailor|print|build|cater|translate [for|us|me|a|the]",
                "a quote for", "what do|would|does you|it|the charge|cost|take [for]",
                "we|I [have] bought|ordered|rented|hired [..] from|your|a|two|last|in",
                "would like to order|buy|book|rent|hire|commission", "quote for|on",
                "can|could you make|repair|deliver|fix|do|quote|come|print|ship|supply|build",
                // de
                "wir|ich brauchen|brauche|benötigen|bräuchten|bräuchte|suchen .. bis|für|ab|zum|am|neue*",
                "was kostet|kosten|würde|nehmen|verlangen", "ein Angebot für|über",
                "ich|wir brauche|brauchen|bräuchte|bräuchten|suche|suchen [_] [_] für|bis|noch",
                // es
                "necesitamos|necesito .. para|antes|un|una|dos",
                "tienen|tiene|tenéis [..] versión|disponible|stock|repuesto|recambio|hueco",
                // fr
                "pourriez|pouvez|pourrais vous|tu .. devis|réparer|livrer|imprimer|fabriquer|traduire",
                // pt
                "precisamos|preciso [de] .. para|até|um|uma|dois|duas",
                // it
                "abbiamo|avrei|ho bisogno [di]", "ci|mi serve|servono|servirebbe",
                "quanto costa|costano|costerebbe|chiede|verrebbe",
                "vorrei|vorremmo [..] ordinare|comprare|noleggiare|prenotare|acquistare",
                "ci|mi serve|servono|servirebbe|servirebbero",
                // nl
                "een offerte voor", "ik|we|wij zoek|zoeken|wil|willen|zou|zouden graag|een|iemand");
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
                Example.hit("⟦Quanto costa⟧ una porta così?"),
                Example.miss("You need a plan."),
                Example.miss("Ich brauche deine Hilfe nicht."),
                Example.miss("Companies buy our data."),
                Example.miss("The free seat is by the window."));
    }
}
