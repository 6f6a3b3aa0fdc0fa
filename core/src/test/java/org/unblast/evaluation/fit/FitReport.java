package org.unblast.evaluation.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.unblast.rules.CrossBorder;
import org.unblast.rules.Fit;
import org.unblast.rules.MyTrade;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Rule;

/** Measures the rules that compare an invitation with its recipient, and writes {@code core/FIT.md}. */
public final class FitReport {
    private static final Path CASES = Path.of("training/fit");

    private FitReport() {}

    /** Takes the file to measure on, and prints figures and mistakes; without one, writes the report. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            String report = write(Path.of("core"));
            Files.writeString(Path.of("core/FIT.md"), report);
            System.out.println(report);
            return;
        }
        List<FitCase> cases = FitCase.read(Path.of(args[0]));
        StringBuilder out = new StringBuilder();
        Fit fit = shipped();
        rows(out, "given", cases, fit);
        mistakes(out, cases, new CrossBorder(fit), FitCase::crossBorder);
        mistakes(out, cases, new MyTrade(fit), FitCase::myTrade);
        System.out.print(out);
    }

    /** The questions with the answers that ship. */
    static Fit shipped() {
        return new Fit();
    }

    /**
     * The report.
     *
     * @param core the folder {@code core}
     */
    static String write(Path core) throws IOException {
        Map<String, List<FitCase>> writers = FitCases.byWriter(core.resolve(CASES));
        List<FitCase> unseen = FitCases.unseen(core.resolve(CASES));
        StringBuilder out = new StringBuilder("""
                # Fit: does the invitation suit its recipient?

                Made by `./build-scripts/evaluate --fit`; a test fails when it is stale. The cases in `core/training/fit` are ours, a file
                for each writer, many of them near misses. Each file is left out of learning in turn and then measured on; the unseen
                part is never learned from. Words for trades and places were added with an eye on the mistakes in the files, not on those in the unseen part.

                | cases | rule | cases that should hit | precision | recall | F1 |
                |---|---|---|---|---|---|
                """);
        for (String writer : writers.keySet()) {
            List<FitCase> others = new ArrayList<>();
            writers.forEach((name, cases) -> others.addAll(name.equals(writer) ? List.of() : cases));
            rows(out, writer + " left out", writers.get(writer), TrainFit.learned(others).fit());
        }
        rows(out, "unseen", unseen, shipped());
        return out.toString();
    }

    private static void rows(StringBuilder out, String name, List<FitCase> cases, Fit fit) {
        out.append(row(name + ", " + cases.size(), cases, new CrossBorder(fit), FitCase::crossBorder));
        out.append(row(name + ", " + cases.size(), cases, new MyTrade(fit), FitCase::myTrade));
    }

    private static String row(String name, List<FitCase> cases, Rule rule, Predicate<FitCase> truth) {
        Score score = Score.of(cases, rule, truth);
        return String.format(Locale.ROOT, "| %s | `%s` | %d | %.3f | %.3f | %.3f |%n",
                name, rule.id(), score.should(), score.precision(), score.recall(), score.f1());
    }

    private static void mistakes(StringBuilder out, List<FitCase> cases, Rule rule, Predicate<FitCase> truth) {
        for (FitCase each : cases) {
            boolean hit = rule.look(each.evidence()) != null;
            if (hit != truth.test(each)) {
                out.append(String.format("- %s %s: [%s; %s] (%s) %s%n", rule.id(), hit ? "hits" : "misses",
                        each.evidence().recipient().country(), String.join(", ", each.evidence().recipient().trades()),
                        each.evidence().invitation().headlineText(), each.evidence().invitation().noteText()));
            }
        }
    }
}
