package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Presses for time: few places left, the price ends tonight. */
public final class Scarcity extends PhraseRule {
    public Scarcity() {
        super(
                "scarcity", Group.OFFER, 80,
                // en
                "only|just|few|# # spots|seats|places|slots|left [spots|seats|places|slots|left|remaining]",
                "limited spots|seats|time|offer|availability|number",
                "few|some [pilot|free|beta|open] spots|slots|seats|places [left|open|available|remaining]",
                "spots|slots|seats|places are left|limited|remaining|filling|available [this]", "last chance|call",
                "ends|expires today|tonight|tomorrow|soon|friday", "early bird",
                "pilot|founding slot|slots|spot|spots|participants|customers|members", "capacity for #",
                "for the|our first # [customers|clients|companies|people]",
                // de
                "nur noch # [Plätze|Tage|Stunden]", "noch # h|Stunden|Plätze", "Plätze .. begrenzt|limitiert",
                "für die|den ersten #", "Spezialpreis|Sonderpreis|Normalpreis|Aktionspreis", "letzte Chance|Plätze",
                // es
                "últimos|últimas|quedan|solo # [lugares|cupos|plazas|días]",
                "cupos|plazas|lugares limitados|limitadas", "últimos|últimas cupos|plazas|lugares",
                "oferta por tiempo limitado", "última oportunidad",
                // fr
                "places limitées", "plus que # [places|jours]", "dernières|dernière places|chance",
                "offre limitée|valable|spéciale",
                // pt
                "vagas limitadas", "últimas vagas", "só|apenas restam|# # vagas|lugares", "oferta por tempo limitado",
                // it
                "posti limitati", "ultimi posti|giorni", "solo|rimasti # posti", "offerta limitata|valida|speciale",
                // nl
                "beperkt aantal plaatsen|plekken", "laatste kans|plekken|plaatsen", "nog [maar] # plekken|plaatsen",
                "tijdelijke aanbieding|korting");
    }

    @Override
    public String why() {
        return "Scarcity is a device of advertising.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("There are ⟦limited spots⟧ in May."),
                Example.hit("Es gibt ⟦nur noch 4 Plätze⟧."),
                Example.hit("¡⟦Últimos cupos⟧!"),
                Example.hit("Er is een ⟦beperkt aantal plekken⟧."),
                Example.miss("The spots on the cat are grey."),
                Example.miss("Der Platz ist im Winter gesperrt."),
                Example.miss("Our seats are in row four."));
    }
}
