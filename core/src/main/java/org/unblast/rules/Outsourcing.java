package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers hands elsewhere: offshore teams, developers by the hour. */
public final class Outsourcing extends PhraseRule {
    public Outsourcing() {
        super(
                "outsourcing", Group.OFFER, 35,
                // en
                "outsourc* [your|partner|company|agency|development|services|team]",
                "offshore|nearshore|remote|dedicated|white [label] dev|development|developers|team|teams|delivery|engineers|label|partner",
                "staff augmentation",
                "dev|development|engineering|design|software|dedicated team|agency|shop|house in|specializing|from|that|of|with",
                "senior|experienced|skilled devs|developers|engineers at|for|from|available",
                "web|app|mobile|software|website design|development|redesign|app services|company|agency|development|solutions",
                "virtual assistant|assistants", "immediate joiners",
                "web|app|mobile|software|website development|design|developers|company|redesign",
                // de
                "externe*|günstige*|erfahrene* Entwickler|Entwicklerteam|Entwicklungsteam",
                "Offshore|Nearshore Team|Entwickl*|Partner",
                // es
                "externaliz* [de|tu|su|desarrollo]",
                "equipo|desarrolladores dedicado|dedicados|remotos|offshore",
                // fr
                "externalis* [votre|vos|de|du]",
                // pt
                "terceiriz* [seu|de|o]",
                // nl
                "uitbested* [van]", "uitbesteden", "offshore|nearshore team|ontwikkel*");
    }

    @Override
    public String why() {
        return "Body leasing and offshore work are sold by mass mail; only the offer is judged, never where "
                + "anybody comes from.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("We are an ⟦offshore development⟧ shop."),
                Example.hit("Wir stellen ⟦externe Entwickler⟧."),
                Example.hit("Il est temps d'⟦externaliser votre⟧ support."),
                Example.hit("¿Quiere ⟦externalizar su⟧ contabilidad?"),
                Example.miss("The platform stands far off the shore."),
                Example.miss("Unser Team spielt am Sonntag."),
                Example.miss("She developed the photos in the cellar."));
    }
}
