package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers honours: a feature, an award, a council, a book. */
public final class Vanity extends PhraseRule {
    public Vanity() {
        super(
                "vanity", Group.OFFER, 80,
                // en
                "featured in our|the", "you|been have|ve been|ve|are selected|nominated|shortlisted|chosen",
                "who s who", "most influential|inspiring|admired", "published|featured|listed in|on our|the",
                // es
                "más influyentes|inspiradores",
                // pt
                "foi|foste selecionado|selecionada|nomeado|nomeada|indicado|indicada|escolhido|escolhida",
                // it
                "più influenti");
    }

    @Override
    public String why() {
        return "Paid honours are sold by flattering everybody.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦You have been selected⟧ for our list of the year."),
                Example.hit("La vogliamo tra i ⟦più influenti⟧."),
                Example.miss("The council emptied the bins today."),
                Example.miss("Ich wurde gestern am Knie operiert."),
                Example.miss("The cover of the pool is torn."));
    }
}
