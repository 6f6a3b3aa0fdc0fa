package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** A few words, such as friends write: see you Sunday, it is me. */
public final class ShortPersonal extends PhraseRule {
    public ShortPersonal() {
        super(
                "short-personal", Group.CONTEXT, -60,
                // en
                "see you [on|at|in] tomorrow|sunday|saturday|monday|soon|there|tonight|church|training|practice",
                "happy birthday|retirement|anniversary", "it s me", "say hi|hello to", "give my best|love|regards",
                "how are|is you|the|your [and] kids|family|knee|dog|mum|mother|dad|garden|baby", "long time no see",
                "get well", "miss|missed you at", "put a face to",
                "congrats|congratulations on the [..] baby|wedding|house|patent|marathon|twins|degree|exam",
                // de
                "bis Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|morgen|gleich|heute|nachher",
                "alles Gute zum|nachträglich", "ich bin's|bins",
                "Grüß|Grüße|liebe|schönen .. an|von|Gruß deine|die|Familie|Mutter|Frau|Mann|daheim",
                "wie geht's|geht dir|euch|deiner|den [Kindern|Familie]", "lange nicht gesehen", "gute Besserung",
                // es
                "nos vemos el|en|mañana|luego|pronto", "feliz cumpleaños|jubilación", "soy yo", "cuánto tiempo",
                "saludos|recuerdos|besos a tu|la|los", "cómo está|están|va tu|los|la|el",
                // fr
                "à demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce",
                "joyeux|bon anniversaire|rétablissement", "c'est moi", "ça fait longtemps",
                "embrasse|bises|bisous à|ta|les|tes",
                // pt
                "até amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|logo|já", "feliz aniversário",
                "parabéns pelo|pela bebé|bebê|casamento|casa|filho|filha", "sou eu", "há quanto tempo",
                "beijos|abraço|abraços à|para|ao|aos",
                // it
                "a domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|stasera",
                "buon compleanno|guarigione", "sono io", "quanto tempo",
                "salutami|saluta|baci|abbraccia il|la|tua|i|a", "ti ricordi",
                // nl
                "tot morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|straks|vanavond",
                "gefeliciteerd met je|de|het", "ik ben het", "lang niet gezien",
                "doe|groetjes|groeten de|aan groeten|je|de|iedereen", "beterschap");
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
                Example.hit("¡⟦Feliz cumpleaños⟧, vecino!"),
                Example.hit("⟦À dimanche⟧ !"),
                Example.miss("The bus to the sea is late."),
                Example.miss("Das Angebot läuft bis Ende Mai."),
                Example.miss("I hope this message finds you well, and that you and your whole team will join the large number of firms that already grow with us; see you on the other side of the deal."));
    }
}
