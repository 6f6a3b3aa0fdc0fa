package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers any job to anybody: exciting opportunity, send your CV. */
public final class RecruitingBlast extends PhraseRule {
    public RecruitingBlast() {
        super(
                "recruiting-blast", Group.OFFER, 120,
                // en
                "your profile|background|experience is|would|seems|looks|could|matches|fits a|be|like|perfect|great|our|an [perfect|great|ideal|strong|excellent] [fit|match]",
                "send|share|forward [me|us] [over] your [updated|latest|most] [recent] cv|resume", "updated resume|cv",
                "open to [new|exploring|other|considering] opportunities|roles|positions|offers",
                "looking for talented|motivated|passionate|experienced people|professionals|engineers|individuals|candidates",
                "several|multiple|many|various|exciting|urgent clients|roles|opportunities|positions|opportunity|requirement|requirements|opening|openings",
                "send|share|attach|forward me [_] your|updated|latest [_] cv|resume|profile",
                // de
                "spannend*|neue|attraktive|interessante Herausforderung|Position|Möglichkeit*|Stelle|Stellen|Chance|Karrierechance*|Projekte",
                "offen für [eine|neue|einen] [neue] Herausforderung*|Möglichkeit*|Angebote|Position*|Wechsel|Projekte",
                // es
                "abierto|abierta a nuevas|escuchar oportunidades|propuestas|ofertas",
                // fr
                "à l'écoute du|d'|de [opportunités|marché|nouvelles]",
                // pt
                "oportunidade|oportunidades incrível|única|profissional|de|imperdível [carreira|emprego]",
                // it
                "profilo è|sarebbe|potrebbe .. linea|perfetto|ideale",
                // nl
                "leuke|mooie|uitdagende|interessante|nieuwe functie|kans|uitdaging|vacature|rol|opdracht",
                "sta|staat|open je|u|voor .. open|nieuwe [voor] [een] [uitdaging|kans|kansen]",
                "stuur|stuurt je|uw|me|mij cv");
    }

    @Override
    public String why() {
        return "A job for you names place, task and pay; a blast says \"exciting opportunity\" and asks for the CV.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("I have an ⟦exciting opportunity⟧ for you."),
                Example.hit("Sind Sie ⟦offen für neue Herausforderungen⟧?"),
                Example.hit("Ik heb een ⟦leuke functie⟧ voor je."),
                Example.miss("The position of the shelf is wrong."),
                Example.miss("Die Stelle am Zaun ist morsch."),
                Example.miss("We opened the roll of wire."));
    }
}
