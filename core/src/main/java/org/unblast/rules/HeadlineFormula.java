package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.text.Phrases;

/** The line under the name is itself an offer: "I help X get Y", "DM me", "10x your pipeline". */
public final class HeadlineFormula implements Rule {
    private static final Phrases PHRASES = Phrases.of(
            "i|we help _", "helping .. to|get|grow|scale|win|build|achieve|generate|increase", "dm|message me", "# x your|growth|revenue|pipeline",
            "# figure|figures|fig", "ich|wir helfe|helfen|unterstutze|unterstutzen _", "ayudo|ayudamos a", "j aide|aidons _", "ajudo|ajudamos _", "aiuto|aiutiamo _",
            "ik|wij help|helpen _", "lead generation|gen|leads", "leadgen", "book a|your call|demo|slot", "scale|scaling .. business|businesses|agencies|founders|brands",
            "done for you", "passive income", "financial freedom");

    @Override
    public String id() {
        return "headline-formula";
    }

    @Override
    public Group group() {
        return Group.HEADLINE;
    }

    @Override
    public int points() {
        return 130;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        int hits = PHRASES.find(evidence.headline()).size();
        return hits == 0 ? null : new Finding(id(), hits > 1 ? group().cap() : points());
    }

    @Override
    public String why() {
        return "Who sells in the line under his name mostly writes to sell.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Hello").headline("I help bakers fill their ovens | DM me \"OVEN\""),
                Example.hit("Hello").headline("Lead generation for florists"),
                Example.hit("Hallo").headline("Ich helfe Tischlern zu mehr Aufträgen"),
                Example.miss("Hello").headline("Help desk at the town library"),
                Example.miss("I help at the library on Mondays.").headline("Lead singer, brass band"));
    }
}
