package org.unblast.evaluation.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.unblast.rules.CrossBorder;
import org.unblast.rules.MyTrade;
import org.unblast.scoring.Rule;

/** Measures the rules that compare an invitation with its recipient, and writes {@code core/FIT.md}. */
public final class FitReport {
    private static final Path CASES = Path.of("src/test/resources/fit");

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
        rows(out, "given", cases);
        mistakes(out, cases, new CrossBorder(), FitCase::crossBorder);
        mistakes(out, cases, new MyTrade(), FitCase::myTrade);
        System.out.print(out);
    }

    /**
     * The report.
     *
     * @param core the folder {@code core}
     */
    static String write(Path core) throws IOException {
        StringBuilder out = new StringBuilder("""
                # Fit: does the invitation suit its recipient?

                Made by `./build-scripts/evaluate --fit`; a test fails when it is stale. The cases are ours, not quite half of them near misses. The
                rules were tuned on the first part. The second was written late, by the same hand: of it only the
                figures were looked at, and which condition of a rule had failed. The 120 of the third kind were written as
                such notes read, in 15 to 60 words, before their writer had seen the rules; every other one was then developed
                on, and the rest only measured, their mistakes unread. Cases by other hands may be harder.

                | cases | rule | cases that should hit | precision | recall | F1 |
                |---|---|---|---|---|---|
                """);
        List<FitCase> measured = FitCase.read(core.resolve(CASES).resolve("measured.jsonl"));
        rows(out, "developed on", FitCase.read(core.resolve(CASES).resolve("develop.jsonl")));
        rows(out, "only measured", measured);
        List<FitCase> fresh = FitCase.read(core.resolve(CASES).resolve("fresh.jsonl"));
        rows(out, "written before the rules were seen, developed on", everyOther(fresh, 0));
        rows(out, "written before the rules were seen, only measured", everyOther(fresh, 1));
        out.append("\n## Mistakes on the measured part\n\n");
        mistakes(out, measured, new CrossBorder(), FitCase::crossBorder);
        mistakes(out, measured, new MyTrade(), FitCase::myTrade);
        return out.toString();
    }

    /**
     * Every other case.
     *
     * @param first the index of the first one
     */
    static List<FitCase> everyOther(List<FitCase> cases, int first) {
        List<FitCase> half = new ArrayList<>();
        for (int i = first; i < cases.size(); i += 2) {
            half.add(cases.get(i));
        }
        return half;
    }

    private static void rows(StringBuilder out, String name, List<FitCase> cases) {
        out.append(row(name + ", " + cases.size(), cases, new CrossBorder(), FitCase::crossBorder));
        out.append(row(name + ", " + cases.size(), cases, new MyTrade(), FitCase::myTrade));
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
                out.append(String.format("- %s %s: (%s) %s%n", rule.id(), hit ? "hits" : "misses",
                        each.evidence().invitation().headlineText(), each.evidence().invitation().noteText()));
            }
        }
    }
}
