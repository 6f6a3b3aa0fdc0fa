package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The campaign memory's measures as Markdown: {@code core/CAMPAIGNS.md}. */
public final class CampaignReport {
    static final long SEED = 11;
    private static final int NOTES = 10_000;
    private static final int CAMPAIGNS = 50;
    private static final int AFTER_ITS_TIME = 200;

    private final StringBuilder out = new StringBuilder();

    private CampaignReport() {}

    /** The whole report; the same on every run. */
    public static String write() {
        CampaignReport report = new CampaignReport();
        report.line("# How well campaigns are found");
        report.line("");
        report.line("Made by `./build-scripts/evaluate --campaigns`. Measured on texts of our own: the outreach of `training/` as templates, copied by a");
        report.line("generator of ours that was also used to choose the threshold; texts of one topic by different authors as look-alikes. What");
        report.line("it does on other people's campaigns these figures do not say. The bars are held by `CampaignBarsTest`.");
        report.line("");
        report.pairs();
        report.years();
        report.reworded();
        return report.out.toString();
    }

    private void pairs() {
        List<Pair> pairs = Pairs.all(SEED);
        Map<String, Scores> columns = new LinkedHashMap<>();
        columns.put("**memory**", Scores.ofMemory(pairs, 0));
        columns.put("**memory, text dropped**", Scores.ofMemory(pairs, AFTER_ITS_TIME));
        Measure.all().forEach((name, measure) -> columns.put(name, Scores.atBest(pairs, measure)));
        FileHashes.here().forEach((name, measure) -> columns.put(name, Scores.atBest(pairs, measure)));
        line("## Pairs");
        line("");
        line("%d pairs of one template, %d look-alikes. The memory has one fixed threshold; every other measure is given the threshold",
                pairs.stream().filter(Pair::same).count(), pairs.stream().filter(p -> !p.same()).count());
        line("that is best on these very pairs. \"Folded\" means that look-alike, styled and invisible letters were taken back first, as");
        line("ours are. ssdeep and TLSH are Debian's programs, on the text as it came; TLSH has no hash for less than 256 bytes. What the");
        line("memory misses are mostly copies cut to fewer than ten words, which it does not remember.");
        line("");
        row("", new ArrayList<>(columns.keySet()));
        row("---", Collections.nCopies(columns.size(), "---"));
        row("F1", columns.values().stream().map(s -> three(s.f1())).toList());
        row("precision", columns.values().stream().map(s -> three(s.precision())).toList());
        row("recall", columns.values().stream().map(s -> three(s.recall())).toList());
        for (Transform transform : Transform.values()) {
            row("recall: " + transform.words(), columns.values().stream().map(s -> three(s.joined(transform.words()))).toList());
        }
        for (String sort : List.of("two genuine notes on one occasion", "two pitches on one topic")) {
            row("joined: " + sort, columns.values().stream().map(s -> String.valueOf(
                    Math.round(s.joined(sort) * pairs.stream().filter(p -> p.sort().equals(sort)).count()))).toList());
        }
        line("");
    }

    private void years() {
        line("## Simulated years");
        line("");
        line("%d invitations a year from as many senders, %d campaigns among them, every copy varied in a way of its own. Counted over",
                NOTES, CAMPAIGNS);
        line("all pairs of invitations. Agreement: of the pairs that one order of arrival puts together, how many another does, too.");
        line("");
        line("| year | pairs planted | precision | recall | agreement, shuffled | agreement, backwards |");
        line("|---|---|---|---|---|---|");
        for (long seed = 1; seed <= 3; seed++) {
            List<Post> year = Year.of(NOTES, CAMPAIGNS, seed);
            List<Post> shuffled = new ArrayList<>(year);
            Collections.shuffle(shuffled, new Random(seed));
            List<Post> backwards = new ArrayList<>(year);
            Collections.reverse(backwards);
            Clusters clusters = Clusters.of(year);
            line("| %d | %d | %s | %s | %s | %s |", seed, clusters.planted(), three(clusters.precision()), three(clusters.recall()),
                    three(Clusters.agreement(year, shuffled)), three(Clusters.agreement(year, backwards)));
        }
        line("");
        Retrieval retrieval = Retrieval.among(100_000, SEED);
        line("Among 100,000 different notes the memory finds %d of the %d copies that a comparison of the two texts alone finds (%.2f %%).",
                retrieval.found(), retrieval.exact(), 100 * retrieval.share());
        line("");
    }

    private void reworded() {
        List<Pair> pairs = Reworded.pairs();
        Map<String, Measure> measures = new LinkedHashMap<>(Measure.all());
        measures.putAll(FileHashes.here());
        measures.put("words in common, rare ones first", new RareWords(Pairs.texts()));
        line("## Reworded by hand, as an AI does");
        line("");
        line("%d pitches of ours, each written four times with the same moves and the same offer in other words: %d pairs of one pitch,",
                Reworded.pitches().size(), pairs.stream().filter(Pair::same).count());
        line("%d of two. The memory finds none of them: its threshold must not join two pitches on one topic. Each other measure",
                pairs.stream().filter(p -> !p.same()).count());
        line("has its threshold chosen on these pairs. Rare words in common would find most, but also two real notes about the same");
        line("person or event, which share their rare words, too; it is not in use.");
        line("");
        line("| | recall at precision 0.99 |");
        line("|---|---|");
        Scores memory = Scores.ofMemory(pairs, 0);
        line("| **memory** (its own threshold, precision %s) | %s |", three(memory.precision()), three(memory.recall()));
        measures.forEach((name, measure) -> line("| %s | %s |", name, three(Scores.atPrecision(pairs, measure, 0.99).recall())));
    }

    private void row(String title, List<String> cells) {
        line("| %s | %s |", title, String.join(" | ", cells));
    }

    private static String three(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
