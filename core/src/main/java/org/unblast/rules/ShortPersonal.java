package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** A few words, such as friends write: see you Sunday, it is me. */
public final class ShortPersonal extends PhraseRule {
    public ShortPersonal() {
        super(
                "short-personal", Group.CONTEXT, -40,
                // en
                "see you [on|at|in] tomorrow|sunday|saturday|monday|soon|there|tonight|church|training|practice",
                "happy birthday|retirement|anniversary", "it s me", "say hi|hello to", "give my best|love|regards",
                "long time no see", "get well", "put a face to",
                "love|regards|hello|greetings to|from the|your|my|all|us|everyone", "for a coffee",
                "a coffee on|when|before|after|some", "all right|good|fine|ok",
                // de
                "bis Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|morgen|gleich|heute|nachher",
                "alles Gute zum|nachträglich", "wie geht's|geht dir|euch|deiner|den [Kindern|Familie]",
                // es
                "cuánto tiempo", "un|el café el|cuando|y|la",
                // fr
                "c'est moi", "embrasse|bises|bisous à|ta|les|tes",
                // pt
                "até amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|logo|já",
                // it
                "a domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|stasera",
                "buon compleanno|guarigione", "sono io", "ti ricordi", "ci vediamo",
                "a|di presto|domani|sabato|domenica|lunedì|martedì|mercoledì|giovedì|venerdì",
                // nl
                "tot morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|straks|vanavond",
                "groeten|groetjes|doe aan|van|de");
    }

    @Override
    public String why() {
        return "Short and bound to a day or a person; mass mail has to say what it wants.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦See you on Sunday⟧ at the ford!"),
                Example.hit("⟦Bis Samstag⟧, ich bringe Most mit."),
                Example.miss("The bus to the sea is late."),
                Example.miss("Das Angebot läuft bis Ende Mai."),
                Example.miss("I hope this message finds you well, and that you and your whole team will join the large number of firms that already grow with us; see you on the other side of the deal."));
    }
}
