package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Comes back unasked: floating this to the top, circling back. */
public final class Bump extends PhraseRule {
    public Bump() {
        super(
                "bump", Group.PERSISTENCE, 95,
                // en
                "floating|bumping|pushing|bringing this|it [back] [up] to|up", "bump|bumping this|it|my",
                "circling|circle|looping back",
                "following|follow up on|from|with my [previous|last|earlier] [message|note|email|invite|inmail]",
                "did|have you get|had|see|seen .. chance|my", "my previous|last|earlier message|note|email|inmail",
                "in case it|this|you|my [message] got|missed|was buried|this|it|lost", "just checking|touching in|base",
                "touching base", "quick|gentle reminder|nudge",
                "my|our [last|earlier|previous|first] message|note|email|inmail|invitation",
                // de
                "nochmal|nochmals|noch kurz|einmal|mal .. nachhaken|melden|nachfragen|erinnern",
                "wollte .. nachhaken|nachfragen|erinnern",
                "meine|meiner letzte|letzten|vorherige Nachricht|Anfrage|Mail", "nach oben holen|schieben",
                "meine|meiner|zu Nachricht|Anfrage|Mail|Einladung", "nochmal|noch einmal|nachhaken|nachfassen|erinnern",
                // es
                "retomo|retomando|retomar mi|el|nuestra mensaje|contacto|conversación",
                "mi mensaje|correo anterior|último", "pudiste|pudo|alcanzaste ver|leer|revisar|a mi",
                "seguimiento|retomo|insisto|vuelvo",
                // fr
                "mon|de dernier|précédent|mon message|mail", "je reviens vers vous|toi",
                // pt
                "passando para|só para|lembrar [lembrar|saber|reforçar]", "minha última|anterior mensagem",
                // it
                "torno|ritorno|riprendo a|il|sul scriverti|scriverle|messaggio|mio", "mio ultimo|precedente messaggio",
                "mio|il messaggio|ultimo|invito",
                // nl
                "nog even terug|terugkomen|opvolgen|herinneren", "mijn vorige|laatste|eerdere bericht|mail",
                "kom [nog] [even] terug op");
    }

    @Override
    public String why() {
        return "A reminder of something that was never answered is the second step of a sequence.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Just ⟦circling back⟧ on this."),
                Example.hit("Ich ⟦wollte kurz nachhaken⟧."),
                Example.hit("⟦Mijn vorige bericht⟧ bleef liggen."),
                Example.miss("The dog is circling the tree."),
                Example.miss("Mein letzter Bus fährt um elf."),
                Example.miss("He fell and got a bump on his head."));
    }
}
