package org.unblast.training;

import java.util.List;
import java.util.TreeSet;
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
 * Trains text models that share one place in the sum of all findings. That share is fitted on texts by writers that the
 * model at hand had never met (cross-fitting), beside what the rules say of them, so that rules and model add up to one calibrated chance.
 */
public final class Trainer {
    private final Share share;

    /** Fits the share. */
    public Trainer(List<Text> texts) {
        this.share = Share.fitted(texts, rulesSay(texts), crossFitted(texts));
    }

    /** Trains on texts: the same for the same texts, to the byte. */
    public Trained on(List<Text> texts) {
        return Trained.of(Trained.regression(texts), share);
    }

    /** What a model says of a text when it saw nothing by the same writer, in log-odds. */
    static double[] crossFitted(List<Text> texts) {
        double[] scores = new double[texts.size()];
        for (String writer : new TreeSet<>(texts.stream().map(Text::source).toList())) {
            Regression regression = Trained.regression(
                    texts.stream().filter(text -> !text.source().equals(writer)).toList());
            for (int i = 0; i < scores.length; i++) {
                if (texts.get(i).source().equals(writer)) {
                    scores[i] = regression.score(texts.get(i).text());
                }
            }
        }
        return scores;
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
