package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says what to answer: reply with yes, confirm your address and I will send. */
public final class ReplyCue extends PhraseRule {
    public ReplyCue() {
        super(
                "reply-cue", Group.ASK, 45,
                // en
                "reply with|yes|interested|stop|info",
                "and I will|ll send|show|tell|share|prepare|reserve|add|explain|put|email|forward", "confirm your",
                // de
                "passt|passen Ihnen|dir [_] Dienstag|Mittwoch|Donnerstag|Montag|Freitag|eher",
                // es
                "y te|le cuento|digo|mando|envío|explico|enseño|paso", "reciba un|cordial|mi|nuestro",
                // fr
                "je t'|vous envoie|montre|explique|partage");
    }

    @Override
    public String why() {
        return "Who writes to many tells each what to send back, so that the next step can run by itself.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Reply with⟧ FERN for the list."),
                Example.hit("Dígame el color ⟦y le mando⟧ la muestra."),
                Example.hit("Just ⟦confirm your⟧ address."),
                Example.miss("She never replied to my letter."),
                Example.miss("Ich schicke das Paket am Montag ab."),
                Example.miss("He will confirm on Monday."));
    }
}
