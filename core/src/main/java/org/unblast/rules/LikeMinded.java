package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Pretends that sender and recipient are of one mind. */
public final class LikeMinded extends PhraseRule {
    public LikeMinded() {
        super("like-minded", Group.PRETENCE, 90, "like-minded", "likeminded");
    }

    @Override
    public String why() {
        return "People who know each other do not call each other like-minded.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("I love to connect with ⟦like-minded⟧ professionals."),
                Example.hit("Always glad to meet ⟦likeminded⟧ people."),
                Example.miss("I like the way you minded the shop."),
                Example.miss("She is minded to sell."));
    }
}
