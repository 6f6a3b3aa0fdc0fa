package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Presses for time: few places left, the price ends tonight. */
public final class Scarcity extends PhraseRule {
    public Scarcity() {
        super(
                "scarcity", Group.OFFER, 130,
                // en
                "only|just|few|# # spots|seats|places|slots|left [spots|seats|places|slots|left|remaining]",
                "limited spots|seats|time|offer|availability|number",
                "few|some [pilot|free|beta|open] spots|slots|seats|places [left|open|available|remaining]",
                "spots|slots|seats|places are left|limited|remaining|filling|available [this]", "last chance|call",
                "ends|expires today|tonight|tomorrow|soon|friday", "early bird",
                "pilot|founding slot|slots|spot|spots|participants|customers|members",
                "for the|our first # [customers|clients|companies|people]",
                "places|seats|spots|slots left|remain|remaining|go|close",
                // es
                "últimos|últimas|quedan|solo # [lugares|cupos|plazas|días]", "quedan|últimas|últimos|solo # _",
                // fr
                "places limitées",
                // it
                "posti limitati", "ultimi posti|giorni",
                // nl
                "nog [maar] # plekken|plaatsen");
    }

    @Override
    public String why() {
        return "Scarcity is a device of advertising.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("There are ⟦limited spots⟧ in May."),
                Example.hit("⟦Places limitées⟧ à dix personnes."),
                Example.miss("The spots on the cat are grey."),
                Example.miss("Der Platz ist im Winter gesperrt."),
                Example.miss("Our seats are in row four."));
    }
}
