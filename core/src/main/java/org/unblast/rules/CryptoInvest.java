package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers money for money: coins, trading, passive income. */
public final class CryptoInvest extends PhraseRule {
    public CryptoInvest() {
        super(
                "crypto-invest", Group.OFFER, 85,
                // en
                "crypto|bitcoin|forex|nft|nfts|token|tokens|defi|tokenised|tokenized trading|investment|investments|invest|trader|signals|opportunity|mining|project|portfolio|coins|farmland|presale",
                "passive|extra|additional|residual income|revenue",
                "guaranteed|high|daily|weekly|monthly returns|return|profit|profits",
                "trading platform|signals|account|bot", "earn .. per|from day|week|home",
                "invest|investors|investing|investment in|a|who|are|from|fund|#|our|group",
                // pt
                "renda|rendimento passiva|passivo|extra",
                // nl
                "passief inkomen");
    }

    @Override
    public String why() {
        return "Investment offers from strangers are the oldest mass mail there is.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Build a ⟦passive income⟧ from home."),
                Example.hit("Bouw aan een ⟦passief inkomen⟧."),
                Example.miss("My income tax form is late."),
                Example.miss("Die Rendite des Hauses kenne ich nicht."),
                Example.miss("The token for the locker is at the desk."));
    }
}
