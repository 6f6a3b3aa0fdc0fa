package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Names a pain of the trade and asks whether you have it. */
public final class PainPoint extends PhraseRule {
    public PainPoint() {
        super(
                "pain-point", Group.OFFER, 70,
                // en
                "struggle|struggles|struggling|wrestling|dealing with|to",
                "biggest|number|top|main [#|one] challenge|challenges|bottleneck|headache|pain",
                "pain points|point",
                "had the same challenge|problem",
                "most|many|some|other|lots [of] [the] companies|firms|people|teams|owners|businesses|practices|clinics|leaders|managers|shops|agencies|founders|schools|sites|directors|hotels _",
                "how many|much of|hours|time|calls|leads|of|do",
                "costs|cost|costing|loses|lose|losing|waste|wastes|leaving|leaves _ [_] [_] hours|money|clients|customers|sales|patients|guests",
                "hours a week|day|month", "who looks|handles|deals|takes after|with|care|your",
                // fr
                "principaux|plus|principal freins|défi|gros|défis", "souvent|beaucoup|plupart de|des|les|par|un|une _",
                // nl
                "veel|meeste bedrijven|ondernemers|teams .. verliezen|worstelen|lopen|missen");
    }

    @Override
    public String why() {
        return "Selling by a guessed problem (\"most firms like yours struggle with ...\") needs no knowledge "
                + "of the reader.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Veel bedrijven worstelen⟧ met hun voorraad."),
                Example.hit("Their ⟦biggest bottleneck⟧ is paper."),
                Example.miss("I lose my keys twice a week."),
                Example.miss("Viele Grüße an die Familie."),
                Example.miss("The clinic closes at noon on Fridays."));
    }
}
