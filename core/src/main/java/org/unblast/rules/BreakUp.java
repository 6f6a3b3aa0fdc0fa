package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says goodbye to somebody who never answered: last note, closing your file. */
public final class BreakUp extends PhraseRule {
    public BreakUp() {
        super(
                "break-up", Group.PERSISTENCE, 100,
                // en
                "last|final note|message|email|attempt|call|nudge|follow [up] [from|before|i|reserve]",
                "close|closing your|the|out file|loop",
                "assume you|this|it are|isn|re|s|is not|t|a [interested|priority]",
                "won t|not bother|bug|reach|message|pester you|out [again]",
                "stop|quit reaching|bothering|cluttering|messaging|bugging",
                "before I move|close|go on|your|this|the", "move on",
                // de
                "letzte|letzter Nachricht|Versuch|Mail|Anlauf",
                "melde|belästige|störe mich|Sie|dich nicht mehr|weiter", "nicht weiter|mehr stören|belästigen",
                // es
                "último|última mensaje|correo|intento|nota",
                "no te|le|voy molesto|molestaré|insisto|insistiré|escribiré|a [más] [molestarte|insistir]",
                "cierro|cerraré tu|su expediente|archivo",
                // fr
                "dernier|dernière message|relance|tentative|mail",
                "je ne vous|t' .. dérangerai|relancerai|importunerai|embêterai",
                "je clos|clôture|ferme votre|ton|le dossier",
                // pt
                "última|último mensagem|tentativa|contacto|contato|email",
                "não vou|o|a|te .. incomodar|insistir|incomodo|incomodarei",
                "encerrar|fechar o seu|teu|contacto|contato|processo",
                // it
                "ultimo|ultima messaggio|tentativo|mail|email",
                "non ti|la|le|vi disturberò|disturbo|scriverò|contatterò più",
                "chiudo|chiudere la|il tua|sua|fascicolo|pratica [pratica]",
                // nl
                "laatste bericht|poging|mail|berichtje",
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
