package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Looks for people who want to earn on the side. */
public final class Mlm extends PhraseRule {
    public Mlm() {
        super(
                "mlm", Group.OFFER, 130,
                // en
                "be your own boss", "work from home|anywhere [and] [earn]", "side hustle|income",
                "business opportunity", "network marketing|marketer", "join my|our team [of|today|and]",
                "earn [extra|up] [money|to|cash] [from|#] [home|#]",
                "health|wellness and wellness business|products|opportunity", "ground floor",
                "motivated|ambitious people|individuals who|to|looking", "looking for # people|motivated|ambitious",
                // de
                "eigener|dein|Ihr Chef sein|werden", "nebenbei|zuhause Geld|etwas|aus verdienen|dazuverdienen|Geld",
                "von zu|zuhause Hause|aus arbeiten|aus|verdienen", "zweites Standbein", "Network Marketing",
                "nebenberuflich|Nebenverdienst [selbst*|starten|aufbauen]",
                // es
                "tu|su propio jefe", "trabajar|trabaja|ganar|gana desde|dinero casa|desde",
                "ingresos extra|adicionales", "oportunidad de negocio|emprendimiento",
                "únete a|mi mi|equipo [equipo]",
                // fr
                "votre|ton propre patron|chef",
                "travailler|travaillez|gagner depuis|de|argent chez|la|maison|l'argent",
                "complément de revenu|revenus|salaire", "opportunité d'affaires|business",
                "marketing relationnel|de réseau",
                // pt
                "seu|teu próprio chefe|patrão", "trabalhar|trabalhe|ganhar|ganhe em|de|dinheiro casa|em",
                "renda|rendimento extra", "oportunidade de negócio", "marketing multinível|de [rede]",
                // it
                "capo di te stesso", "lavorare|lavora|guadagnare|guadagna da casa", "guadagno|entrata extra",
                "opportunità di business|guadagno", "network marketing",
                // nl
                "eigen baas", "thuis werken|geld verdienen", "extra inkomen|inkomsten", "bijverdienen|bijverdienste",
                "network marketing");
    }

    @Override
    public String why() {
        return "Network marketing recruits by copied text.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("You could ⟦be your own boss⟧ by May."),
                Example.hit("Bau dir ein ⟦zweites Standbein⟧ auf."),
                Example.hit("Sé ⟦tu propio jefe⟧."),
                Example.hit("Wil je ⟦bijverdienen⟧ in de avond?"),
                Example.miss("My boss owns a boat."),
                Example.miss("Ich arbeite heute von unterwegs, das Haus ist leer."),
                Example.miss("The second leg of the table is loose."));
    }
}
