package org.unblast.evaluation;

import static org.unblast.evaluation.Markdown.number;
import static org.unblast.evaluation.Markdown.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.rules.StandardRules;
import org.unblast.rules.Wording;
import org.unblast.scoring.Level;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;
import org.unblast.training.Trainer;

/**
 * What the verdicts are worth on outreach they have never seen the like of: each family, era and writer is left out of
 * training in turn, and all its texts are judged by the model that never met one of them.
 */
final class LeftOut {
    /** Smaller groups say nothing. */
    private static final int FEWEST = 30;

    private final List<Text> texts;
    private final List<Text> seen;
    private final Trainer trainer;
    private final Markdown out = new Markdown();

    LeftOut(List<Text> texts) {
        this.texts = texts;
        this.seen = Split.seen(texts);
        this.trainer = new Trainer(seen);
    }

    String write() {
        table("By writer", Text::source);
        table("By era", Text::era);
        table("By family", Text::family);
        return out.toString();
    }

    /** Outreach left out is ranked among the unseen genuine texts; genuine texts left out among the unseen outreach. */
    private void table(String title, Function<Text, String> key) {
        out.heading(title);
        out.columns("left out", "outreach", "genuine", "AUC", "recall at 1 % false alarms", "outreach flagged",
                "outreach at spam", "genuine flagged", "genuine at spam");
        Map<String, List<Text>> groups = new TreeMap<>();
        texts.forEach(text -> groups.computeIfAbsent(key.apply(text), k -> new ArrayList<>()).add(text));
        groups.forEach((name, group) -> {
            if (group.size() >= FEWEST) {
                row(name, group, key);
            }
        });
        out.line("");
    }

    private void row(String name, List<Text> group, Function<Text, String> key) {
        List<Text> others = seen.stream().filter(text -> !key.apply(text).equals(name)).toList();
        Scorer scorer = new Scorer(rules(new Wording(trainer.on(others).model())));
        List<Judged> left = Judged.all(group, scorer);
        boolean both = left.stream().map(j -> j.text().outreach()).distinct().count() == 2;
        List<Judged> beside = new ArrayList<>(left);
        if (!both) {
            boolean outreach = left.get(0).text().outreach();
            beside.addAll(Judged.all(
                    Split.unseen(texts).stream().filter(text -> text.outreach() != outreach).toList(), scorer));
        }
        Predicate<Judged> outreach = j -> j.text().outreach();
        out.line("| %s | %d | %d | %s | %s | %s | %s | %s | %s |", name,
                left.stream().filter(outreach).count(), left.stream().filter(outreach.negate()).count(),
                number(Ranking.auc(Ranked.of(beside))),
                left.stream().anyMatch(outreach) ? percent(Ranking.recallAtOnePercent(Ranked.of(beside))) : "–",
                percent(Measures.atLeast(left, outreach, Sensitivity.BALANCED, Level.UNSURE)),
                percent(Measures.atLeast(left, outreach, Sensitivity.BALANCED, Level.SPAM)),
                percent(Measures.atLeast(left, outreach.negate(), Sensitivity.BALANCED, Level.UNSURE)),
                percent(Measures.atLeast(left, outreach.negate(), Sensitivity.BALANCED, Level.SPAM)));
    }

    private static List<Rule> rules(Wording wording) {
        return StandardRules.all().stream().map(rule -> rule instanceof Wording ? wording : rule).toList();
    }
}
