package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.text.Phrases;
import org.unblast.text.Span;
import org.unblast.text.Words;

/** Sells the recipient what he sells himself: words of his own trade, beside the words of selling. */
public final class MyTrade implements Rule {
    /** A word shorter than this, unless it is all the trade there is, says too little. */
    private static final int SHORTEST = 4;

    private static final Phrases SELLING = Phrases.of(
            "we|i|our .. help|offer|provide|deliver|sell|specialize|specialise|do|build|supply",
            "our services|solution|solutions|team|platform|experts|consultants|agency", "free trial|audit|quote|consultation", "outsource|outsourcing",
            "wir .. bieten|liefern|helfen|unterstutzen", "unsere losung|losungen|dienstleistung*|plattform",
            "ofrecemos|ayudamos|ofrezco|ayudo", "nuestra|nuestros solucion|servicios|plataforma",
            "nous .. proposons|offrons|aidons|accompagnons", "notre|nos solution|services|offre",
            "oferecemos|ajudamos|ofereco|ajudo", "offriamo|proponiamo|aiutiamo", "wij|we .. bieden|leveren|helpen", "onze oplossing|diensten");

    @Override
    public String id() {
        return "my-trade";
    }

    @Override
    public Group group() {
        return Group.FIT;
    }

    @Override
    public int points() {
        return 60;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        List<Span> spans = new ArrayList<>();
        if (evidence.recipient().trades().isEmpty() || !SELLING.isIn(evidence.note())) {
            return null;
        }
        for (int i = 0; i < evidence.note().size(); i++) {
            if (isTradeWord(evidence.note().word(i), evidence.recipient())) {
                spans.add(evidence.note().span(i));
            }
        }
        return spans.isEmpty() ? null : new Finding(id(), points(), spans, List.of());
    }

    private static boolean isTradeWord(String word, Recipient recipient) {
        for (String trade : recipient.trades()) {
            Words words = Words.of(trade);
            for (int i = 0; i < words.size(); i++) {
                boolean telling = words.word(i).length() >= SHORTEST || i == 0;
                if (telling && !isCommon(words.word(i)) && words.word(i).equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Consulting" is everybody's trade. */
    private static boolean isCommon(String word) {
        return word.equals("consulting") || word.equals("consultant") || word.equals("services") || word.equals("networks") || word.equals("management");
    }

    @Override
    public String why() {
        return "Who sells IoT consulting to an IoT consultant has no idea whom he writes to.";
    }

    @Override
    public List<Example> examples() {
        Recipient roofer = new Recipient(null, null, null, null, List.of("slate roofing"), List.of(), List.of(), List.of());
        return List.of(
                Example.hit("We offer ⟦slate⟧ repairs for every house.").to(roofer),
                Example.hit("Our team does ⟦roofing⟧ at half the price.").to(roofer),
                Example.miss("May I ask where you buy your slate?").to(roofer),
                Example.miss("We offer bread for every house.").to(roofer),
                Example.miss("We offer slate repairs for every house."));
    }
}
