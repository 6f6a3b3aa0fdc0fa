package org.unblast.training;

import java.util.ArrayList;
import java.util.List;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.StandardRules;
import org.unblast.rules.Wording;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Rule;

/**
 * What each rule is worth beside the text model: logistic regression over the rules' findings, with the model's own log-odds
 * (from models that never met the text's writer) as one more column. Prints a line a rule, tabs between: fitted points,
 * points as they stand, outreach texts hit, genuine texts hit, rule.
 */
public final class RulePoints {
    /** How firmly a rule is held to nothing: as if this share of a text had spoken against it. */
    private static final double PENALTY = 1;

    private static final int ROUNDS = 400;

    private RulePoints() {}

    public static void main(String[] args) {
        List<Text> texts = Split.seen(NearCopies.removed(Corpus.own()));
        List<Rule> rules = StandardRules.all().stream().filter(rule -> !(rule instanceof Wording)).toList();
        double[] model = Trainer.crossFitted(texts);
        List<int[]> hits = texts.stream().map(text -> hits(rules, text)).toList();
        double[] points = fit(texts, hits, model, rules.size());
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            long outreach = 0;
            long genuine = 0;
            for (int t = 0; t < texts.size(); t++) {
                boolean hit = java.util.Arrays.stream(hits.get(t)).anyMatch(r -> r == rule);
                outreach += hit && texts.get(t).outreach() ? 1 : 0;
                genuine += hit && !texts.get(t).outreach() ? 1 : 0;
            }
            System.out.println(Math.round(100 * points[i]) + "\t" + rules.get(i).points() + "\t" + outreach + "\t" + genuine
                    + "\t" + rules.get(i).id());
        }
    }

    private static int[] hits(List<Rule> rules, Text text) {
        Evidence evidence = Evidence.of(Invitation.ofNote(text.id(), text.text()), Recipient.UNKNOWN, null);
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Finding finding = rules.get(i).look(evidence);
            if (finding != null) {
                hits.add(i);
            }
        }
        return hits.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Newton's method on one weight at a time; the last two are the model's slope and the shift, which nothing holds back. */
    private static double[] fit(List<Text> texts, List<int[]> hits, double[] model, int rules) {
        double[] weights = new double[rules + 2];
        double[] sums = new double[texts.size()];
        List<List<Integer>> rows = new ArrayList<>();
        for (int rule = 0; rule < rules; rule++) {
            rows.add(new ArrayList<>());
        }
        for (int t = 0; t < hits.size(); t++) {
            for (int rule : hits.get(t)) {
                rows.get(rule).add(t);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int weight = 0; weight < weights.length; weight++) {
                boolean held = weight < rules;
                double gradient = held ? PENALTY * weights[weight] : 0;
                double curve = held ? PENALTY : 1e-6;
                int size = held ? rows.get(weight).size() : sums.length;
                for (int i = 0; i < size; i++) {
                    int t = held ? rows.get(weight).get(i) : i;
                    double value = weight == rules ? model[t] : 1;
                    double chance = 1 / (1 + StrictMath.exp(-sums[t]));
                    gradient += value * (chance - (texts.get(t).outreach() ? 1 : 0));
                    curve += value * value * chance * (1 - chance);
                }
                double step = Math.max(-0.5, Math.min(0.5, -gradient / curve));
                weights[weight] += step;
                for (int i = 0; i < size; i++) {
                    int t = held ? rows.get(weight).get(i) : i;
                    sums[t] += step * (weight == rules ? model[t] : 1);
                }
            }
        }
        return weights;
    }
}
