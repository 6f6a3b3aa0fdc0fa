package org.unblast.evaluation;

import static org.unblast.evaluation.Markdown.number;
import static org.unblast.evaluation.Markdown.percent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unblast.corpus.Text;
import org.unblast.rules.StandardRules;
import org.unblast.rules.Wording;
import org.unblast.scoring.Scorer;

/** Ours beside the peers, on the same texts, in the same run. */
final class Peers {
    private static final List<Peer> ALL =
            List.of(new PlainRegression(), new NaiveBayes(), new Bogofilter(), new SpamAssassin());

    private final List<Text> training;
    private final List<Text> texts;
    private final Markdown out = new Markdown();

    Peers(List<Text> training, List<Text> texts) {
        this.training = training;
        this.texts = texts;
    }

    String write() throws IOException {
        out.columns("judge", "AUC", "95 % interval", "recall at 1 % false alarms");
        row("Unblast", Ranked.of(Judged.all(texts)));
        row("Unblast, text model alone", Ranked.of(Judged.all(texts, new Scorer(List.of(new Wording())))));
        row("Unblast, rules alone", Ranked.of(Judged.all(texts, new Scorer(
                StandardRules.all().stream().filter(rule -> !(rule instanceof Wording)).toList()))));
        for (Peer peer : ALL) {
            if (peer.isHere()) {
                row(peer.name(), ranked(peer.scores(training, texts)));
            } else {
                System.err.println("Skipped: " + peer.name() + " is not installed.");
                out.line("| %s | not installed here | | |", peer.name());
            }
        }
        row("length alone", ranked(texts.stream().mapToDouble(t -> t.text().length()).toArray()));
        out.line("");
        return out.toString();
    }

    private List<Ranked> ranked(double[] scores) {
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            ranked.add(new Ranked(texts.get(i).outreach(), scores[i]));
        }
        return ranked;
    }

    private void row(String name, List<Ranked> ranked) {
        Ranking.Interval interval = Ranking.aucInterval(ranked);
        out.line("| %s | %s | %s to %s | %s |", name, number(Ranking.auc(ranked)), number(interval.low()),
                number(interval.high()), percent(Ranking.recallAtOnePercent(ranked)));
    }
}
