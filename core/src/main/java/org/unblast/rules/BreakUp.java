package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says goodbye to somebody who never answered: last note, closing your file. */
public final class BreakUp extends PhraseRule {
    public BreakUp() {
        super(
                "break-up", Group.PERSISTENCE, 130,
                // en
                "last|final note|message|email|attempt|call|nudge|follow [up] [from|before|i|reserve]",
                "close|closing your|the|out file|loop", "stop|quit reaching|bothering|cluttering|messaging|bugging",
                // de
                "letzte|letzter Nachricht|Versuch|Mail|Anlauf",
                // es
                "último|última mensaje|correo|intento|nota",
                "no te|le|voy molesto|molestaré|insisto|insistiré|escribiré|a [más] [molestarte|insistir]",
                // fr
                "je clos|clôture|ferme votre|ton|le dossier",
                // pt
                "última|último mensagem|tentativa|contacto|contato|email",
                // it
                "ultimo|ultima messaggio|tentativo|mail|email",
                // nl
                "zal|ik je|u|zal niet|je|u meer|verder|niet [lastigvallen|storen|verder|meer] [lastigvallen|storen]");
    }

    @Override
    public String why() {
        return "The \"break-up mail\" ends a sequence by design; nobody else announces his last message to a "
                + "stranger.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("This is my ⟦last message⟧."),
                Example.hit("Das ist mein ⟦letzter Versuch⟧."),
                Example.hit("⟦Último mensaje⟧ de mi parte."),
                Example.miss("The last train leaves at ten."),
                Example.miss("Der letzte Apfel gehört dir."),
                Example.miss("Please close the door of the file room."));
    }
}
