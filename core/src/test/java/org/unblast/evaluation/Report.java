package org.unblast.evaluation;

import static org.unblast.evaluation.Markdown.number;
import static org.unblast.evaluation.Markdown.percent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unblast.scoring.Level;
import org.unblast.scoring.Sensitivity;

/** The measures of judged texts as Markdown. */
final class Report {
    private static final int WORST = 20;
    private static final List<String> GENTLE = List.of("student", "job", "candidate", "alum", "reconnect", "colleague");

    private final List<Judged> judged;
    private final Markdown out = new Markdown();

    Report(List<Judged> judged) {
        this.judged = judged;
    }

    /**
     * The whole report.
     *
     * @param showTexts whether the worst mistakes are quoted; only the project's own texts may be
     */
    String write(boolean showTexts) {
        overall();
        levels();
        reliability();
        gentle();
        table("By language", j -> j.text().language());
        table("By kind", j -> j.text().kind());
        table("By family", j -> (j.text().outreach() ? "outreach: " : "genuine: ") + j.text().family());
        table("By era", j -> j.text().era());
        table("By length in words", j -> length(j.text().text()));
        new RuleCosts(judged.stream().map(Judged::text).toList()).write(out);
        worst(showTexts);
        return out.toString();
    }

    private void overall() {
        List<Ranked> ranked = Ranked.of(judged);
        Ranking.Interval interval = Ranking.aucInterval(ranked);
        out.line("%d texts: %d outreach, %d genuine.", judged.size(), outreach().size(), judged.size() - outreach().size());
        out.line("ROC AUC **%s** (95 %% bootstrap interval %s to %s), recall at 1 %% false alarms **%s**, Brier **%s**.",
                number(Ranking.auc(ranked)), number(interval.low()), number(interval.high()),
                percent(Ranking.recallAtOnePercent(ranked)), number(Measures.brier(judged)));
        out.line("");
    }

    private void levels() {
        out.columns("sensitivity", "pitches at spam", "pitches flagged", "networking at spam", "networking flagged", "genuine at spam", "genuine flagged");
        for (Sensitivity s : Sensitivity.values()) {
            out.line("| %s | %s | %s | %s | %s | %s | %s |", s.id(),
                    percent(Measures.atLeast(judged, j -> j.text().outreach() && !j.text().generic(), s, Level.SPAM)),
                    percent(Measures.atLeast(judged, j -> j.text().outreach() && !j.text().generic(), s, Level.UNSURE)),
                    percent(Measures.atLeast(judged, j -> j.text().generic(), s, Level.SPAM)),
                    percent(Measures.atLeast(judged, j -> j.text().generic(), s, Level.UNSURE)),
                    percent(Measures.atLeast(judged, j -> !j.text().outreach(), s, Level.SPAM)),
                    percent(Measures.atLeast(judged, j -> !j.text().outreach(), s, Level.UNSURE)));
        }
        out.line("");
        out.line("\"Flagged\" is unsure or spam; \"networking\" is flattery without a pitch.");
        out.line("");
    }

    private void reliability() {
        out.heading("Reliability");
        out.columns("chance given", "texts", "mean chance", "truly outreach");
        for (int bin = 0; bin < 10; bin++) {
            int from = bin;
            List<Judged> in = judged.stream().filter(j -> Math.min(9, j.verdict().permille() / 100) == from).toList();
            double mean = in.stream().mapToInt(j -> j.verdict().permille()).average().orElse(Double.NaN) / 1000;
            out.line("| %d to %d %% | %d | %s | %s |", bin * 10, bin * 10 + 10, in.size(), percent(mean),
                    percent(in.isEmpty() ? Double.NaN : in.stream().filter(j -> j.text().outreach()).count() / (double) in.size()));
        }
        out.line("");
    }

    /** Those it would hurt most to ignore. */
    private void gentle() {
        Predicate<Judged> of = j -> !j.text().outreach() && GENTLE.stream().anyMatch(j.text().family()::contains);
        out.line("Students, job-seekers, alumni, reconnecting: %d texts, %s flagged, %s at spam.",
                judged.stream().filter(of).count(),
                percent(Measures.atLeast(judged, of, Sensitivity.BALANCED, Level.UNSURE)),
                percent(Measures.atLeast(judged, of, Sensitivity.BALANCED, Level.SPAM)));
        out.line("");
    }

    private void table(String title, Function<Judged, String> key) {
        Map<String, List<Judged>> groups = new TreeMap<>();
        for (Judged j : judged) {
            groups.computeIfAbsent(key.apply(j), k -> new ArrayList<>()).add(j);
        }
        out.heading(title);
        out.columns("", "texts", "AUC", "outreach flagged", "outreach at spam", "genuine flagged", "genuine at spam");
        groups.forEach((name, in) -> out.line("| %s | %d | %s | %s | %s | %s | %s |", name.isEmpty() ? "not said" : name, in.size(),
                number(Ranking.auc(Ranked.of(in))),
                percent(Measures.atLeast(in, j -> j.text().outreach(), Sensitivity.BALANCED, Level.UNSURE)),
                percent(Measures.atLeast(in, j -> j.text().outreach(), Sensitivity.BALANCED, Level.SPAM)),
                percent(Measures.atLeast(in, j -> !j.text().outreach(), Sensitivity.BALANCED, Level.UNSURE)),
                percent(Measures.atLeast(in, j -> !j.text().outreach(), Sensitivity.BALANCED, Level.SPAM))));
        out.line("");
    }

    private void worst(boolean showTexts) {
        out.heading("The worst mistakes");
        out.columns("truth", "chance", "text");
        judged.stream()
                .sorted(Comparator.comparingInt((Judged j) -> j.text().outreach() ? j.verdict().points() : -j.verdict().points()))
                .limit(WORST)
                .forEach(j -> out.line("| %s | %s | %s |", j.text().outreach() ? "outreach" : "genuine",
                        percent(j.verdict().permille() / 1000.0),
                        showTexts ? j.text().text().replace("\n", " / ").replace("|", "\\|") : j.text().id()));
        out.line("");
    }

    private List<Judged> outreach() {
        return judged.stream().filter(j -> j.text().outreach()).toList();
    }

    private static String length(String text) {
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return words < 15 ? "1: under 15" : words < 30 ? "2: 15 to 29" : words < 60 ? "3: 30 to 59" : "4: 60 and more";
    }
}
