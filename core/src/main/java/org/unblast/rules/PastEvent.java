package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Speaks of one day that both know: yesterday, last night, you were there, on the 14th. */
public final class PastEvent extends PhraseRule {
    public PastEvent() {
        super(
                "past-event", Group.CONTEXT, -10,
                // en
                "yesterday", "last night|saturday|sunday|monday|tuesday|wednesday|thursday|friday",
                "on saturday|sunday", "the # th|st|nd|rd [of]", "you were the|there|right|a|in|my|on|so|kind|at",
                "it was good|great|nice|lovely|the|a|my|so|fun", "was the one|first|only|second|last",
                "I|I'm m|am|was the one|man|woman|person|guy|tall|new", "the one with|who|in|from",
                "I didn|wasn|couldn t", "we were|met|had|sat|talked|did|spoke",
                // de
                "gestern|vorgestern|neulich|vorhin", "am Samstag|Sonntag",
                // es
                "ayer|anoche|anteayer", "soy|era la|el que|de|del",
                // fr
                "samedi|dimanche|ce soir", "à # h",
                // pt
                "ontem|anteontem", "sábado|domingo", "foi bom|um|a|ótimo|muito",
                // it
                "ieri|stamattina|stanotte|stasera", "sabato|domenica", "ero|eravamo|era|stavo _",
                // nl
                "gisteren|vanmorgen|gisteravond|eergisteren");
    }

    @Override
    public String why() {
        return "What happened on one day has happened to few; a text for many must be true on every day.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("We ran out of bread ⟦yesterday⟧."),
                Example.hit("Es regnete ⟦gestern⟧ durch das Dach."),
                Example.hit("⟦Ayer⟧ cerró el taller."),
                Example.hit("⟦Gisteren⟧ viel de ketting eraf."),
                Example.miss("Every day has its bread."),
                Example.miss("Das Wetter wird besser."),
                Example.miss("El taller abre a diario."));
    }
}
