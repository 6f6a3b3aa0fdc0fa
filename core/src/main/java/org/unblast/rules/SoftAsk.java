package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Asks for interest in passing: curious how you, would it make sense, worth a look. */
public final class SoftAsk extends PhraseRule {
    public SoftAsk() {
        super(
                "soft-ask", Group.ASK, 60,
                // en
                "curious how|if|whether you|your|this|that [re|team]",
                "would [it|that|this|a] .. make sense|be valuable|helpful|relevant|useful|worth",
                "worth a|your [quick] look|peek|chat|time|try",
                "does|do that|this|it|any sound|resonate|ring [of] [familiar|interesting]",
                "quick|random question|poll|thought|insight",
                "thoughts|interested|interest [in] [learning|hearing|seeing] [more]",
                "are you [currently|already|still] using|looking|handling|working|open|struggling|exploring",
                "open to it|connecting|learning|exploring|hearing|discussing",
                "would love to|your hear|learn|pick|perspective|thoughts|show", "would you be interested|open",
                "might|could be [of] relevant|valuable|interesting|interest|helpful",
                "let me know if|your you|it|that|this|thoughts",
                // de
                "kurze Frage", "wäre das .. was|etwas|interessant|spannend|relevant",
                "falls|wenn [das|es] interessant|Interesse", "Interesse|interessiert [an|daran]",
                "haben|hast Sie|du .. Interesse|überlegt|Lust", "wäre|klingt .. spannend|interessant|relevant",
                // es
                "pregunta rápida", "te|le|os interesa|interesaría|va|suena",
                "tendría|tendrías|tiene|tienes sentido|interés", "vale la pena",
                "quieres|quiere ver|saber|conocer|probar",
                // fr
                "petite|une|rapide question [rapide]", "est-ce que .. intéresserait|intéresse|sens",
                "cela|ça vous|t'|te intéresse|intéresserait|parle",
                "curieux|curieuse d'|de|savoir [échanger|savoir|avoir]",
                "seriez-vous|serais-tu ouvert|intéressé|intéressée|disponible",
                // pt
                "pergunta|questão rápida", "faz|faria sentido", "vale [a] pena", "tem|teria|tens|terias interesse",
                "quer|queres|gostaria ver|saber|conhecer",
                // it
                "domanda veloce|rapida", "ti|le|vi interessa|interesserebbe|andrebbe", "avrebbe|ha senso",
                "sarebbe|saresti|sareste interessante|interessato|interessata|aperto|aperta", "ti capita",
                // nl
                "korte|snelle vraag", "benieuwd|nieuwsgierig hoe|of|naar jullie|je|u",
                "zou je|u|dat .. interesse|interessant|openstaan", "heb|heeft je|u interesse|belangstelling",
                "staat|sta je|u .. open");
    }

    @Override
    public String why() {
        return "The \"interest question\" is taught as the ask that gets the most replies to cold mail.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("I think it is ⟦worth a look⟧?"),
                Example.hit("⟦Kurze Frage⟧: Wer plant bei Ihnen die Touren?"),
                Example.hit("¿⟦Te interesa⟧?"),
                Example.hit("⟦Benieuwd hoe jullie⟧ dat doen."),
                Example.miss("The look on his face was worth it."),
                Example.miss("Die kurze Straße endet am Fluss."),
                Example.miss("How is your knee?"));
    }
}
