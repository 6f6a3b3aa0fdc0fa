package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Pretends that sender and recipient are of one mind, or of one guild. */
public final class LikeMinded extends PhraseRule {
    public LikeMinded() {
        super(
                "like-minded", Group.PRETENCE, 60,
                // en
                "like-minded",
                "fellow entrepreneur|entrepreneurs|founder|founders|professional|professionals|owner|owners|leader|leaders|marketer|marketers|enthusiast|thinker|ceo|innovator|creator",
                "fellow business|tech|sales|startup|industry|marketing owner|owners|enthusiast|leader|professional|professionals|founder|thinker|ops",
                "fellow|other|like _ [_] leaders|founders|owners|professionals|executives|entrepreneurs|minds",
                // de
                "gleichgesinnt*");
    }

    @Override
    public String why() {
        return "People who know each other do not call each other like-minded; the word stands in for a reason.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Always glad to meet ⟦like-minded⟧ people."),
                Example.hit("Ich suche den Austausch mit ⟦Gleichgesinnten⟧."),
                Example.miss("I like the way you minded the shop."),
                Example.miss("She is minded to sell."),
                Example.miss("Mein Sinn für gleiche Abstände ist schlecht."));
    }
}
