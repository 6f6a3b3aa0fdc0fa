package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says how he came upon you: by a profile, as thousands of such texts do. */
public final class FoundYou extends PhraseRule {
    public FoundYou() {
        super(
                "found-you", Group.PRETENCE, 70,
                // en
                "came|come|stumbled|ran across|upon|on|into your profile|page|company|website|site|work|background|linkedin",
                "found|discovered|saw|noticed|seen|viewed your profile",
                "your profile caught|stood|popped|came|really|looks|is|seems",
                "your experience|background|work .. caught my|our eye|attention", "caught my|our eye|attention",
                "noticed|see|saw|seen [that] you|your are|re|team [a|an|also|currently|leading] building|leading|running|hiring|growing|expanding|scaling",
                "noticed [that] you|your re|are",
                "while researching|browsing|searching|looking .. companies|businesses|leaders|founders|professionals|profiles",
                // de
                "auf Ihr|dein|euer|Ihrem|deinem|deines Profil aufmerksam|gestoßen|gestolpert",
                "bin [ich] .. auf Ihr|dein Profil|Unternehmen", "Ihr|dein Profil hat|ist|klingt|passt|wirkt",
                // es
                "vi|encontré|revisé|visité|viendo|revisando tu|su perfil",
                // fr
                "tombé|tombée sur votre|ton profil|site|entreprise",
                "votre|ton profil .. interpellé|attiré|intéressé|intéresse|retenu",
                // pt
                "vi que a|o|trabalha|é|lidera|estão|está .. crescer|crescendo|contratar|contratando|lidera|trabalha",
                // it
                "ho visto|trovato|notato|visitato il tuo|suo profilo",
                "ho visto|notato che lavori|lavora|ti|si|sei|gestisci|gestisce",
                // nl
                "kwam|kom|stuitte .. je|jouw|uw|op profiel|bedrijf [tegen]", "zag|zie dat je|jullie|u");
    }

    @Override
    public String why() {
        return "Every outreach guide opens with the profile it \"came across\"; people who know you need no "
                + "such tale.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Hi, I ⟦came across your profile⟧ this morning."),
                Example.hit("Guten Tag, ich ⟦bin auf Ihr Profil⟧ aufmerksam geworden."),
                Example.hit("Hola, ⟦vi tu perfil⟧ y quise saludarte."),
                Example.hit("Je suis ⟦tombé sur votre profil⟧ ce matin."),
                Example.hit("Hoi, ik ⟦zag dat jullie⟧ een nieuwe hal bouwen."),
                Example.miss("We came across the bridge and waited for you at the mill."),
                Example.miss("Ihr Profilrahmen ist fertig geschnitten."),
                Example.miss("I found your scarf on the coat rack."));
    }
}
