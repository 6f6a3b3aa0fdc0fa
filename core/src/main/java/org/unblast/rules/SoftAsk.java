package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Asks for interest in passing: curious how you, would it make sense, worth a look. */
public final class SoftAsk extends PhraseRule {
    public SoftAsk() {
        super(
                "soft-ask", Group.ASK, 10,
                // en
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
                "kurze Frage", "Interesse|interessiert [an|daran]", "haben|hast Sie|du .. Interesse|überlegt|Lust",
                // es
                "te|le|os interesa|interesaría|va|suena", "tendría|tendrías|tiene|tienes sentido|interés",
                // fr
                "cela|ça vous|t'|te intéresse|intéresserait|parle",
                "curieux|curieuse d'|de|savoir [échanger|savoir|avoir]",
                "seriez-vous|serais-tu ouvert|intéressé|intéressée|disponible",
                // pt
                "faz|faria sentido", "tem|teria|tens|terias interesse",
                // it
                "ti|le|vi interessa|interesserebbe|andrebbe", "ti capita",
                // nl
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
                Example.miss("The look on his face was worth it."),
                Example.miss("Die kurze Straße endet am Fluss."),
                Example.miss("How is your knee?"));
    }
}
