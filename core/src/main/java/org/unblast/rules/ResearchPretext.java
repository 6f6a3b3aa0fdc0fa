package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Asks in the name of research, of a survey, of talks with leaders. */
public final class ResearchPretext extends PhraseRule {
    public ResearchPretext() {
        super(
                "research-pretext", Group.PRETENCE, 75,
                // en
                "I|we m|am|re|are|ve [been] [currently] speaking|talking|interviewing|surveying|chatting [with|to] [other|many|some|several|a] .. leaders|founders|ceos|owners|executives|professionals|experts|managers|people",
                "leaders|ceos|founders|owners|practices|people I speak|talk|spoke with|to",
                "poll|survey for|of my|our|leaders [research]", "for my|our [market] research",
                "doing|conducting [some|a|market] research|survey|interviews [on|with|among]",
                "what|hearing I|from m|am [hearing] [from] .. leaders|owners|founders",
                "your perspective|feedback|input as|on [a|an|our|my]", "leaders|founders|ceos at your|similar stage",
                // de
                "spreche|sprechen|rede [gerade|aktuell|derzeit|viel] [viel] mit .. Unternehmern|Führungskräften|Geschäftsführern|Gründern|Entscheidern|Experten",
                "Umfrage unter|zum|mit", "für meine|unsere Recherche|Studie|Marktforschung|Umfrage",
                "interessante|spannende Statistik|Studie",
                // es
                "hablando|hablo|conversando|entrevistando con|a .. líderes|fundadores|directivos|empresarios|dueños|expertos",
                "investigación de|sobre|estamos [mercado]", "solo pregunto a", "encuesta a|entre|para|sobre",
                // fr
                "échange|discute|parle|interroge .. dirigeants|fondateurs|décideurs|experts",
                "étude|enquête|sondage auprès|sur|de [le|marché]", "pour mon|notre étude|enquête",
                // pt
                "conversando|falando|falo|converso|entrevistando com .. líderes|fundadores|empresários|gestores|especialistas",
                "pesquisa|inquérito|estudo com|sobre|junto|de [mercado]",
                // it
                "parlando|confrontando|parlo|intervistando con|diversi|molti .. imprenditori|manager|founder|responsabili|esperti",
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
                Example.hit("⟦We are interviewing leaders⟧ about freight."),
                Example.hit("Ich ⟦spreche gerade mit vielen Geschäftsführern⟧."),
                Example.hit("Estoy ⟦hablando con líderes⟧ del sector."),
                Example.hit("Je mène une ⟦enquête auprès⟧ des gérants."),
                Example.miss("She leads the research on moss."),
                Example.miss("Wir sprechen am Montag mit dem Vermieter."),
                Example.miss("The survey of the plot costs 300."));
    }
}
