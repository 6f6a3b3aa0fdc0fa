package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Promises numbers: so much more, so much less, in so many days. */
public final class NumbersPromise extends PhraseRule {
    public NumbersPromise() {
        super(
                "numbers-promise", Group.OFFER, 100,
                // en
                "# [to] [#] [x] [more|extra|new|qualified|additional|booked|exclusive|high] more|extra|qualified|booked|additional leads|meetings|clients|patients|bookings|appointments|customers|calls|sales|demos|members|consultations",
                "# new leads|clients|patients|customers|members|bookings|appointments",
                "# x more|growth|roi|return|pipeline|revenue|faster|volume|improvement|sales|engagement|conversions",
                "# [to] [#] lower|less|cheaper cost|costs|price|expensive|than",
                "increase*|boost*|grow|grew|improve*|cut|cuts|reduce*|raise* .. by [up] [to] [over] #",
                "increase*|boost*|cut|reduce* .. # in|within # days|weeks|months",
                "double|doubled|triple|tripled [your|their|our] [inbound|monthly] revenue|pipeline|leads|sales|bookings|traffic|conversions",
                "save|saves|saved|saving .. # [to] [#] hours|hrs|h [a|per|every|each] [week|month]",
                "# conversions|ops|roi", "# faster", "book # [more] meetings|appointments|calls|demos",
                "within|in # days or less",
                // de
                "# mehr Leads|Termine|Umsatz|Kunden|Anfragen|Bewerbungen|Reichweite|Neukunden",
                "um [bis|über] [zu] # steigern|senken|reduzieren|erhöhen|gesteigert|gesenkt",
                "spare*|spart [im] [bis] [zu] # [bis] [#] Stunden|h|Std",
                "# neue Kunden|Patienten|Leads|Anfragen|Mandanten", "# [der] [kmu] Unternehmen|KMU .. verlieren",
                // es
                "# más leads|clientes|ventas|reuniones|citas|pipeline|pacientes|contratos",
                "# nuevos|nuevas clientes|pacientes|leads|ventas|citas",
                "# clientes|pacientes|citas|leads nuevos|nuevas|cualificados|calificados",
                "aument*|reduc*|duplic*|sub* .. un #", "ahorr* .. # horas|h", "# pipeline|conversiones|tiempo",
                "# x más",
                // fr
                "# clients|leads|rdv|prospects|ventes [de|en] plus|supplémentaires|qualifiés",
                "# nouveaux|nouvelles clients|prospects|ventes|leads",
                "augment*|réduire|réduisez|réduit|boost* .. de #", "gagn* .. # heures|h par", "économis* .. #",
                // pt
                "# mais clientes|leads|reuniões|vendas|pacientes", "# novos|novas clientes|pacientes|leads|vendas",
                "aument*|reduzi* .. em #", "poup*|economiz* .. # [h|horas|euros|mês]",
                "dobr*|duplic* .. vendas|faturação|faturamento|leads",
                // it
                "# clienti|lead|contatti|appuntamenti in|nuovi|qualificati [più]",
                "# nuovi|nuove clienti|pazienti|contatti|lead|vendite", "aument*|ridu* .. del #",
                "risparmi* .. # ore|euro", "raddoppi* .. vendite|fatturato|clienti|contatti",
                // nl
                "# meer leads|klanten|omzet|afspraken|aanvragen", "# nieuwe klanten|leads|afspraken|aanvragen",
                "bespaar*|besparen .. # uur|uren|euro", "verhoog*|verlaag*|verhogen|verlagen .. met #");
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
                Example.hit("Damit lässt sich der Aufwand ⟦um 40 % senken⟧."),
                Example.hit("Conseguimos ⟦25 nuevos pacientes⟧ al mes."),
                Example.hit("Krijg ⟦20 nieuwe klanten⟧ per kwartaal."),
                Example.miss("Could you bring 30 more chairs to the hall?"),
                Example.miss("Der Zug hat 40 Minuten Verspätung."),
                Example.miss("We moved in 60 days ago and the boiler still drips."));
    }
}
