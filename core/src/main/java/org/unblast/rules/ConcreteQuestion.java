package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Asks a thing that only this reader can answer. */
public final class ConcreteQuestion extends PhraseRule {
    public ConcreteQuestion() {
        super(
                "concrete-question", Group.CONTEXT, -60,
                // en
                "is there a|any reason|way|chance why|it|that|you|to|for|we",
                "do you still have|own|use|know|need|remember|live|teach|run",
                "which one|version|address|supplier|edition|page|chapter|size|shade|line|room|entrance|train|bus [should|did|do|is|was]",
                "where did|can|could|shall|should|do you|we|I|one get|find|buy|put|park|send|order|leave [the|it|that]",
                "how did you .. glue|solve|fix|measure|mount|cut|build|get|manage",
                "what was the|his|her|its name|title|colour|date|number", "who wrote|painted|built|made|owns|has the",
                "is it|the|that|there still|ok|all|also|possible|any", "do i|we need|have|bring|pay|still",
                // de
                "haben|hast Sie|du .. noch", "wissen|weißt Sie|du .. ob|wer|wann|wo",
                "können|könnten|kannst|könntest Sie|du mir|uns .. schicken|senden|nennen|zeigen|erklären",
                "kannst|könntest|könnten|können du|Sie mir|uns|das|die|den|bitte|noch",
                "wissen|weißt|haben|hast|brauchen|brauchst Sie|du noch|ob|die|den|das|zufällig",
                // es
                "qué versión|número|talla|página|edición|modelo|tornillo",
                "dónde puedo|podemos|compraste|compró|consigo|está|encuentro", "sabes|sabe si|quién|cuándo|dónde",
                "me|nos puedes|puede|podrías|podría enviar|mandar|explicar|decir",
                "puedes|puede|podrías|podría|sabes|tienes me|decirme|mandar|mandarme|si|el|la|pasar|traer|todavía",
                "por favor [_] [_] que|antes|el|la",
                // pt
                "qual|que versão|número|tamanho|página|edição|modelo [é]",
                "pode|podes|poderia|podia enviar|mandar|dizer|explicar me",
                "pode|podes|consegue|consegues|poderia|sabe|tem me|mandar|enviar|dizer|confirmar|se|ver|como",
                // it
                "hai|ha|avete ancora", "dove posso|possiamo|hai|ha|trovo|si [trova|comprato|preso]",
                "può|puoi|potresti|potrebbe|sai|riesci|mi dirmi|mandarmi|se|mandare|portare|dire|passare|puoi|può",
                // nl
                "heb|heeft je|u .. nog", "kun|kunt|zou je|u me|mij|ons .. sturen|mailen|vertellen|uitleggen");
    }

    @Override
    public String why() {
        return "A question about one version, one drawing, one address has one reader.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Which edition⟧ of the star chart is yours?"),
                Example.hit("¿⟦Qué tornillo⟧ lleva la tapa?"),
                Example.miss("Which way the wind blows is unclear."),
                Example.miss("Wo ein Wille ist, ist ein Weg."),
                Example.miss("How do you handle payroll today?"));
    }
}
