package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says how he came upon you: by a profile, as thousands of such texts do. */
public final class FoundYou extends PhraseRule {
    public FoundYou() {
        super(
                "found-you", Group.PRETENCE, 15,
                // en
                "your profile caught|stood|popped|came|really|looks|is|seems",
                "your experience|background|work .. caught my|our eye|attention",
                "while researching|browsing|searching|looking .. companies|businesses|leaders|founders|professionals|profiles",
                // de
                "auf Ihr|dein|euer|Ihrem|deinem|deines Profil aufmerksam|gestoßen|gestolpert",
                "bin [ich] .. auf Ihr|dein Profil|Unternehmen", "Ihr|dein Profil hat|ist|klingt|passt|wirkt",
                "Profil|Seite|Webseite|Website gesehen|gefunden|aufgefallen|angesehen|gestoßen",
                // es
                "me ha|pareció parecido|interesante|llamado",
                // fr
                "votre|ton profil .. interpellé|attiré|intéressé|intéresse|retenu",
                // pt
                "vi que a|o|trabalha|é|lidera|estão|está .. crescer|crescendo|contratar|contratando|lidera|trabalha",
                // it
                "ho visto|notato che lavori|lavora|ti|si|sei|gestisci|gestisce",
                "il suo|tuo|vostro profilo|sito|percorso",
                // nl
                "kwam|kom|stuitte .. je|jouw|uw|op profiel|bedrijf [tegen]");
    }

    @Override
    public String why() {
        return "Every outreach guide opens with the profile it \"came across\"; people who know you need no "
                + "such tale.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Guten Tag, ich ⟦bin auf Ihr Profil⟧ aufmerksam geworden."),
                Example.hit("Ms Lark, ⟦your profile stood⟧ out at once."),
                Example.miss("We came across the bridge and waited for you at the mill."),
                Example.miss("Ihr Profilrahmen ist fertig geschnitten."),
                Example.miss("I found your scarf on the coat rack."));
    }
}
