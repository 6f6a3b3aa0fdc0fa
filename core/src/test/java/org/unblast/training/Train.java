package org.unblast.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.model.Features;
import org.unblast.model.Weights;
import org.unblast.rules.StandardRules;
import org.unblast.rules.Wording;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;

/**
 * Trains the text model on the seen part of {@code core/training} and writes {@code core/training/weights.txt}.
 *
 * <p>The model's share in the sum of all findings is fitted on texts that the model at hand had not seen (cross-fitting),
 * beside what the rules say of them, so that rules and model add up to one calibrated chance.
 */
public final class Train {
    private static final int PARTS = 5;
    /** Weights beyond this share of the largest are clipped: a few rare words must not set the grain for all. */
    private static final double CLIPPED = 0.998;

    private Train() {}

    /** Takes the folder {@code core/training} as its argument. */
    public static void main(String[] args) throws IOException {
        List<Text> texts = Split.seen(NearCopies.removed(Corpus.own()));
        Share share = Share.fitted(texts, rulesSay(texts), crossFitted(texts));
        Regression regression = Regression.trainedOn(texts);
        double[] magnitudes = Arrays.stream(regression.weights()).map(Math::abs).sorted().toArray();
        double grain = magnitudes[(int) (CLIPPED * (magnitudes.length - 1))] / Weights.LARGEST;
        StringBuilder encoded = new StringBuilder();
        for (double weight : regression.weights()) {
            long whole = (long) (weight / grain);
            encoded.append(Weights.encode((int) Math.max(-Weights.LARGEST, Math.min(Weights.LARGEST, whole))));
        }
        long scale = Math.round(10_000 * share.slope() * grain);
        long bias = Math.round(100 * (share.slope() * regression.bias() + share.shift()));
        Path file = Path.of(args[0]).resolve("weights.txt");
        Files.writeString(file, scale + "\n" + bias + "\n" + encoded + "\n");
        System.out.println("Trained on " + texts.size() + " texts, " + Features.BUCKETS + " weights: " + file);
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
        List<Rule> rules = StandardRules.all().stream().filter(rule -> !(rule instanceof Wording)).toList();
        Scorer scorer = new Scorer(rules);
        return texts.stream()
                .mapToDouble(text -> scorer.judge(
                                Evidence.of(Invitation.ofNote(text.id(), text.text()), Recipient.UNKNOWN, null),
                                Sensitivity.BALANCED)
                        .points() / 100.0)
                .toArray();
    }
}
