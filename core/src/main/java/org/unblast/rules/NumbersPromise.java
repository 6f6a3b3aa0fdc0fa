package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Promises numbers: so much more, so much less, in so many days. */
public final class NumbersPromise extends PhraseRule {
    public NumbersPromise() {
        super(
                "numbers-promise", Group.OFFER, 85,
                // en
                "# [to] [#] [x] [more|extra|new|qualified|additional|booked|exclusive|high] more|extra|qualified|booked|additional leads|meetings|clients|patients|bookings|appointments|customers|calls|sales|demos|members|consultations",
                "# new leads|clients|patients|customers|members|bookings|appointments",
                "# x more|growth|roi|return|pipeline|revenue|faster|volume|improvement|sales|engagement|conversions",
                "# [to] [#] lower|less|cheaper cost|costs|price|expensive|than",
                "increase*|boost*|grow|grew|improve*|cut|cuts|reduce*|raise* .. by [up] [to] [over] #",
                "save|saves|saved|saving .. # [to] [#] hours|hrs|h [a|per|every|each] [week|month]",
                // de
                "# mehr Leads|Termine|Umsatz|Kunden|Anfragen|Bewerbungen|Reichweite|Neukunden",
                // es
                "aument*|reduc*|duplic*|sub* .. un #", "ahorr* .. # horas|h",
                // pt
                "aument*|reduzi* .. em #", "poup*|economiz* .. # [h|horas|euros|mês]",
                // it
                "# clienti|lead|contatti|appuntamenti in|nuovi|qualificati [più]", "aument*|ridu* .. del #",
                "risparmi* .. # ore|euro",
                // nl
                "bespaar*|besparen .. # uur|uren|euro");
    }

    @Override
    public String why() {
        return "Round promises of growth belong to advertising; nobody quotes percentages to an acquaintance "
                + "in a first note.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("You would get ⟦30 more leads⟧ out of it."),
                Example.hit("So kommen ⟦20 mehr Anfragen⟧ im Monat."),
                Example.hit("Met deze app ⟦bespaart u 6 uur⟧ per week."),
                Example.miss("Could you bring 30 more chairs to the hall?"),
                Example.miss("Der Zug hat 40 Minuten Verspätung."),
                Example.miss("We moved in 60 days ago and the boiler still drips."));
    }
}
