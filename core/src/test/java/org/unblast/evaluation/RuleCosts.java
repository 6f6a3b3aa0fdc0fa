package org.unblast.evaluation;

import static org.unblast.evaluation.Markdown.number;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.unblast.corpus.Text;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;

/** What each rule hits, and what leaving it out costs. */
final class RuleCosts {
    private final List<Text> texts;
    private final Map<Text, Evidence> evidence = new IdentityHashMap<>();
    private final List<Rule> rules;

    RuleCosts(List<Text> texts) {
        this.texts = texts;
        for (Text text : texts) {
            evidence.put(text, Evidence.of(Invitation.ofNote(text.id(), text.text()), Recipient.UNKNOWN, null));
        }
        this.rules = StandardRules.all().stream().map(this::remembering).toList();
    }

    void write(Markdown out) {
        List<Judged> all = judged(rules);
        out.heading("Rules");
        out.line("What leaving a rule out changes: the AUC in thousandths, and how many outreach and genuine texts are flagged.");
        out.line("");
        out.columns("rule", "on outreach", "on genuine", "AUC without", "outreach flagged without", "genuine flagged without");
        for (Rule rule : rules) {
            long onOutreach = hits(rule, Text::outreach);
            long onGenuine = hits(rule, text -> !text.outreach());
            if (onOutreach + onGenuine > 0) {
                List<Judged> others = judged(rules.stream().filter(r -> r != rule).toList());
                out.line("| %s | %d | %d | %s | %+d | %+d |", rule.id(), onOutreach, onGenuine,
                        signed(1000 * (Ranking.auc(Ranked.of(others)) - Ranking.auc(Ranked.of(all)))),
                        flagged(others, true) - flagged(all, true), flagged(others, false) - flagged(all, false));
            }
        }
        out.line("");
        String silent = String.join(", ", rules.stream()
                .filter(rule -> hits(rule, text -> true) == 0)
                .map(Rule::id)
                .toList());
        out.line("Never hit here: %s.", silent.isEmpty() ? "none" : silent);
        out.line("");
    }

    private List<Judged> judged(List<Rule> by) {
        Scorer scorer = new Scorer(by);
        return texts.stream()
                .map(text -> new Judged(text, scorer.judge(evidence.get(text), Sensitivity.BALANCED)))
                .toList();
    }

    private long hits(Rule rule, Predicate<Text> of) {
        return texts.stream().filter(of).filter(text -> rule.look(evidence.get(text)) != null).count();
    }

    private static long flagged(List<Judged> judged, boolean outreach) {
        return judged.stream()
                .filter(j -> j.text().outreach() == outreach && j.level(Sensitivity.BALANCED).compareTo(Level.UNSURE) >= 0)
                .count();
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    /** A rule that looks once at each text and remembers what it found: it is asked again for every rule left out. */
    private Rule remembering(Rule rule) {
        Map<Evidence, Finding> found = new IdentityHashMap<>();
        for (Evidence each : evidence.values()) {
            Finding finding = rule.look(each);
            if (finding != null) {
                found.put(each, finding);
            }
        }
        return new OtherBody(rule, found::get);
    }
}
