package org.unblast.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.Sensitivity;

/** The measures of judged texts as Markdown. */
final class Report {
    private static final int WORST = 20;

    private final List<Judged> judged;
    private final StringBuilder out = new StringBuilder();

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
        table("By language", j -> j.text().language());
        table("By kind", j -> j.text().kind());
        table("By family", j -> (j.text().outreach() ? "outreach: " : "genuine: ") + j.text().family());
        table("By era", j -> j.text().era());
        table("By length in words", j -> length(j.text().text()));
        rules();
        worst(showTexts);
        return out.toString();
    }

    private void overall() {
        line("%d texts: %d outreach, %d genuine. ROC AUC **%.3f**, recall at 1 %% false alarms **%s**, Brier **%.3f**.",
                judged.size(), outreach().size(), judged.size() - outreach().size(),
                Measures.auc(judged), percent(Measures.recallAtOnePercent(judged)), Measures.brier(judged));
        line("");
    }

    private void levels() {
        line("| sensitivity | pitches at spam | pitches flagged | networking at spam | networking flagged | genuine at spam | genuine flagged |");
        line("|---|---|---|---|---|---|---|");
        for (Sensitivity s : Sensitivity.values()) {
            line("| %s | %s | %s | %s | %s | %s | %s |", s.id(),
                    percent(Measures.atLeast(judged, j -> j.text().outreach() && !j.text().generic(), s, Level.SPAM)),
                    percent(Measures.atLeast(judged, j -> j.text().outreach() && !j.text().generic(), s, Level.UNSURE)),
                    percent(Measures.atLeast(judged, j -> j.text().generic(), s, Level.SPAM)),
                    percent(Measures.atLeast(judged, j -> j.text().generic(), s, Level.UNSURE)),
                    percent(Measures.atLeast(judged, j -> !j.text().outreach(), s, Level.SPAM)),
                    percent(Measures.atLeast(judged, j -> !j.text().outreach(), s, Level.UNSURE)));
        }
        line("");
        line("\"Flagged\" is unsure or spam; \"networking\" is flattery without a pitch.");
        line("");
    }

    private void reliability() {
        line("### Reliability");
        line("");
        line("| chance given | texts | mean chance | truly outreach |");
        line("|---|---|---|---|");
        for (int bin = 0; bin < 10; bin++) {
            int from = bin;
            List<Judged> in = judged.stream().filter(j -> Math.min(9, j.verdict().permille() / 100) == from).toList();
            double mean = in.stream().mapToInt(j -> j.verdict().permille()).average().orElse(Double.NaN) / 1000;
            line("| %d to %d %% | %d | %s | %s |", bin * 10, bin * 10 + 10, in.size(), percent(mean),
                    percent(in.isEmpty() ? Double.NaN : in.stream().filter(j -> j.text().outreach()).count() / (double) in.size()));
        }
        line("");
    }

    private void table(String title, Function<Judged, String> key) {
        Map<String, List<Judged>> groups = new TreeMap<>();
        for (Judged j : judged) {
            groups.computeIfAbsent(key.apply(j), k -> new ArrayList<>()).add(j);
        }
        line("### %s", title);
        line("");
        line("| | texts | AUC | outreach flagged | outreach at spam | genuine flagged | genuine at spam |");
        line("|---|---|---|---|---|---|---|");
        groups.forEach((name, in) -> line("| %s | %d | %s | %s | %s | %s | %s |", name.isEmpty() ? "not said" : name, in.size(),
                number(Measures.auc(in)),
                percent(Measures.atLeast(in, j -> j.text().outreach(), Sensitivity.BALANCED, Level.UNSURE)),
                percent(Measures.atLeast(in, j -> j.text().outreach(), Sensitivity.BALANCED, Level.SPAM)),
                percent(Measures.atLeast(in, j -> !j.text().outreach(), Sensitivity.BALANCED, Level.UNSURE)),
                percent(Measures.atLeast(in, j -> !j.text().outreach(), Sensitivity.BALANCED, Level.SPAM))));
        line("");
    }

    private void rules() {
        Map<String, int[]> hits = new TreeMap<>();
        for (Judged j : judged) {
            for (Finding finding : j.verdict().findings()) {
                hits.computeIfAbsent(finding.rule(), r -> new int[2])[j.text().outreach() ? 0 : 1]++;
            }
        }
        line("### Rules");
        line("");
        line("| rule | on outreach | on genuine |");
        line("|---|---|---|");
        hits.forEach((rule, counts) -> line("| %s | %d | %d |", rule, counts[0], counts[1]));
        line("");
    }

    private void worst(boolean showTexts) {
        line("### The worst mistakes");
        line("");
        line("| truth | chance | text |");
        line("|---|---|---|");
        judged.stream()
                .sorted(Comparator.comparingInt((Judged j) -> j.text().outreach() ? j.verdict().points() : -j.verdict().points()))
                .limit(WORST)
                .forEach(j -> line("| %s | %s | %s |", j.text().outreach() ? "outreach" : "genuine",
                        percent(j.verdict().permille() / 1000.0),
                        showTexts ? j.text().text().replace("\n", " / ").replace("|", "\\|") : j.text().id()));
        line("");
    }

    private List<Judged> outreach() {
        return judged.stream().filter(j -> j.text().outreach()).toList();
    }

    private static String length(String text) {
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return words < 15 ? "1: under 15" : words < 30 ? "2: 15 to 29" : words < 60 ? "3: 30 to 59" : "4: 60 and more";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
