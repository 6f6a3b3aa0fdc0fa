package org.unblast.training;

import java.util.ArrayList;
import java.util.List;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.StandardRules;
import org.unblast.rules.Wording;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;

/**
 * Trains text models that share one place in the sum of all findings. That share is fitted on texts that the model at hand
 * had not seen (cross-fitting), beside what the rules say of them, so that rules and model add up to one calibrated chance.
 */
public final class Trainer {
    private static final int PARTS = 5;

    private final Share share;

    /** Fits the share. */
    public Trainer(List<Text> texts) {
        this.share = Share.fitted(texts, rulesSay(texts), crossFitted(texts));
    }

    /** Trains on texts: the same for the same texts, to the byte. */
    public Trained on(List<Text> texts) {
        return Trained.of(Regression.trainedOn(texts), share);
    }

    /** What a model that did not see a text says of it, in log-odds. */
    private static double[] crossFitted(List<Text> texts) {
        double[] scores = new double[texts.size()];
        for (int part = 0; part < PARTS; part++) {
            List<Text> others = new ArrayList<>();
            for (Text text : texts) {
                if (partOf(text) != part) {
                    others.add(text);
                }
            }
            Regression regression = Regression.trainedOn(others);
            for (int i = 0; i < scores.length; i++) {
                if (partOf(texts.get(i)) == part) {
                    scores[i] = regression.score(texts.get(i).text());
                }
            }
        }
        return scores;
    }

    /** A division of its own: {@link Split} already used the remainder by five. */
    private static int partOf(Text text) {
        return Split.fold(text, 7 * PARTS) % PARTS;
    }

    /** What the rules alone say of each text, in log-odds. */
    private static double[] rulesSay(List<Text> texts) {
        List<Rule> rules = StandardRules.all().stream()
                .filter(rule -> !(rule instanceof Wording))
                .toList();
        Scorer scorer = new Scorer(rules);
        return texts.stream()
                .mapToDouble(text -> scorer.judge(
                                        Evidence.of(Invitation.ofNote(text.id(), text.text()), Recipient.UNKNOWN, null),
                                        Sensitivity.BALANCED)
                                .points()
                        / 100.0)
                .toArray();
    }
}
