package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers money for money: coins, trading, passive income. */
public final class CryptoInvest extends PhraseRule {
    public CryptoInvest() {
        super(
                "crypto-invest", Group.OFFER, 130,
                // en
                "crypto|bitcoin|forex|nft|nfts|token|tokens|defi|tokenised|tokenized trading|investment|investments|invest|trader|signals|opportunity|mining|project|portfolio|coins|farmland|presale",
                "invest|investing in crypto|bitcoin|tokenised|tokenized|forex|gold|our",
                "passive|extra|additional|residual income|revenue", "financial freedom|independence", "# apy|apr",
                "guaranteed|high|daily|weekly|monthly returns|return|profit|profits",
                "investment opportunity|opportunities|platform", "trading platform|signals|account|bot",
                "into|turn .. nfts|nft", "earn .. per|from day|week|home",
                // de
                "passives Einkommen", "finanzielle Freiheit|Unabhängigkeit",
                "Krypto|Bitcoin|Kryptowährung* Handel|Trading|investieren|Investment|Invest*",
                "Rendite von|bis|garantiert* #", "in Krypto|Bitcoin|Kryptowährungen investieren",
                // es
                "ingresos pasivos", "libertad financiera",
                "invertir en|inversión cripto*|bitcoin|en|forex [cripto*|bitcoin]", "rentabilidad del|de|mensual #",
                "oportunidad de inversión",
                // fr
                "revenus|revenu passif|passifs|complémentaires", "liberté|indépendance financière",
                "investir|investissement dans|crypto* la|les|le [crypto*|bitcoin]", "rendement de|garanti|mensuel #",
                "opportunité d'investissement",
                // pt
                "renda|rendimento passiva|passivo|extra", "liberdade|independência financeira",
                "investir em cripto*|bitcoin|forex", "oportunidade de investimento",
                // it
                "reddito|rendita passivo|passiva|extra", "libertà|indipendenza finanziaria",
                "investire in cripto*|bitcoin|criptovalute", "rendimento del|garantito|mensile #",
                "opportunità di investimento",
                // nl
                "passief inkomen", "financiële vrijheid|onafhankelijkheid", "investeren|beleggen in crypto*|bitcoin",
                "rendement van|tot #");
    }

    @Override
    public String why() {
        return "Investment offers from strangers are the oldest mass mail there is.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Build a ⟦passive income⟧ from home."),
                Example.hit("So entsteht ⟦passives Einkommen⟧."),
                Example.hit("Una ⟦oportunidad de inversión⟧ única."),
                Example.hit("Il tuo ⟦reddito passivo⟧ parte da qui."),
                Example.miss("My income tax form is late."),
                Example.miss("Die Rendite des Hauses kenne ich nicht."),
                Example.miss("The token for the locker is at the desk."));
    }
}
