package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Speaks of a third person as people do who share one: she says, my brother, your wife. */
public final class ThirdPerson extends PhraseRule {
    public ThirdPerson() {
        super(
                "third-person", Group.CONTEXT, -15,
                // en
                "he|she s|said|says|told|asked|thinks|gave|wants|is|has|was|will|ll|would|d|still|remembers|mentioned",
                "told me|us", "said you|that|he|she|it|the|yes|no",
                "my wife|husband|mother|father|brother|sister|daughter|son|neighbour|aunt|uncle|grandmother|grandfather|boss|colleague|mum|dad|predecessor",
                "your wife|husband|mother|father|brother|sister|daughter|son|neighbour|predecessor|student|colleague",
                // de
                "er|sie sagt|sagte|meint|meinte|hat|erzählt|will|kommt|war",
                "meine|meiner|mein|deine|deiner|dein|Ihre|Ihr|Ihrer Frau|Mann|Mutter|Vater|Bruder|Schwester|Tochter|Sohn|Chef|Chefin|Kollegin|Kollege|Oma|Opa|Nachbar|Nachbarin",
                "hat|hatte mir [_] gesagt|erzählt|gegeben|empfohlen|geraten|geholfen",
                // es
                "dice|dijo|dicen|comentó|dijeron|contó que|usted|tú",
                "mi|tu|su madre|padre|hermano|hermana|mujer|marido|hija|hijo|jefe|jefa|abuela|abuelo|vecina|vecino|compañera|compañero",
                // fr
                "mon|ma|votre|ton|ta père|mère|frère|soeur|mari|femme|fils|fille|chef|cheffe|collègue|tante|oncle|voisin|voisine|grand",
                // pt
                "disse|diz|falou|contou|dizem que", "ele|ela disse|diz|falou|está|vai|foi|tem|não",
                "meu|minha|seu|sua|tua|teu pai|mãe|irmão|irmã|marido|mulher|filho|filha|chefe|avó|avô|tia|tio|vizinha|vizinho|colega",
                // it
                "dice|diceva|detto|disse che", "mi ha|hanno detto|dato|raccontato|mandato|chiesto|parlato|consigliato",
                "mio|mia|tuo|tua|suo|sua padre|madre|fratello|sorella|marito|moglie|figlio|figlia|capo|collega|nonna|nonno|zia|zio|vicina|vicino",
                // nl
                "hij|zij|ze zei|zegt|vroeg|heeft|is|wil|had|vertelde|komt|was");
    }

    @Override
    public String why() {
        return "Mass mail has a sender and a reader; only letters between people have a third person in them.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦My brother⟧ found the mill."),
                Example.hit("⟦Er sagt⟧, das Boot ist dicht."),
                Example.hit("⟦Mia madre⟧ cerca la ricetta."),
                Example.miss("My team found three mills."),
                Example.miss("Unser Team sagt Danke."),
                Example.miss("Tu equipo merece más."));
    }
}
