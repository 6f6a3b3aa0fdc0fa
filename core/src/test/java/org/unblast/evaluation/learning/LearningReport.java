package org.unblast.evaluation.learning;

import static org.unblast.evaluation.Markdown.percent;

import java.util.List;
import org.unblast.evaluation.Markdown;

/** What simulated users of differing taste teach the personal layer, as {@code core/LEARNING.md}. */
public final class LearningReport {
    private static final int[] DECISIONS = {0, 1, 5, 10, 20, 40};

    private LearningReport() {}

    /** The report. */
    public static String write() {
        Simulation simulation = Simulation.ofOwnTexts();
        Markdown out = new Markdown();
        out.line("""
                # What decisions teach

                Made by `./build-scripts/evaluate --learning`; a test fails when it is stale. A simulated user wants one kind of mass mail,
                or hates it. He decides on texts of that kind, drawn by lot, and on as many others, as their writers meant them. What
                is wrong after so many decisions about his kind is measured on texts that neither he nor the model ever saw: %d that
                parameters were chosen on, and %d that were only measured. The words of the topics come from the texts that he decides
                on. Each user is simulated %d times with other draws; shares are means. Some kinds have ten texts in a half: a single
                one moves their share by ten points. The figures of the measured half were looked at twice, before and after the words
                were split into telling and vague ones.

                **How far it gets.** Wanted podcasts that are flagged fall to half. Of the other wanted kinds a sixth to a third
                fewer are called spam, but most are still flagged: half of them have no word by which their topic could be told, or speak
                so loudly that 900 points do not outweigh it. Of hated kinds what is not flagged stays so, since it holds no such word
                either. Own phrases are for those. All else together gets worse by less than a point; other mass mail alone by two or so,
                where it shares a topic's words.

                What is wrong of his kind: flagged though wanted, or not flagged though hated; "at spam" counts only what is called spam.
                Of all else: other mass mail that is not flagged, genuine texts that are flagged or called spam.
                """, simulation.chosenOn.size(), simulation.reported.size(), Simulation.RUNS);
        out.line("## After 20 decisions about his kind, on the measured half");
        out.line("");
        out.columns("user", "texts of the kind", "wrong of his kind", "the same, at spam", "wrong of all else", "other mass mail not flagged", "genuine flagged", "genuine at spam");
        for (Taste taste : Taste.ALL) {
            Mistakes before = simulation.after(0, taste, true, simulation.reported);
            Mistakes after = simulation.after(20, taste, true, simulation.reported);
            out.line("| %s | %d | %s → %s | %s → %s | %s → %s | %s → %s | %s → %s | %s → %s |", taste,
                    simulation.reported.stream().filter(taste::isAbout).count(),
                    percent(before.kind()), percent(after.kind()), percent(before.kindAtSpam()), percent(after.kindAtSpam()),
                    percent(before.allElse()), percent(after.allElse()),
                    percent(before.missed()), percent(after.missed()), percent(before.flagged()), percent(after.flagged()),
                    percent(before.atSpam()), percent(after.atSpam()));
        }
        out.line("");
        curves(out, simulation, "the measured half", simulation.reported);
        curves(out, simulation, "the half that parameters were chosen on", simulation.chosenOn);
        return out.toString();
    }

    private static void curves(Markdown out, Simulation simulation, String name, List<Read> measured) {
        out.line("## Learning curves on %s: wrong of his kind after so many decisions", name);
        out.line("");
        out.columns("user", "0", "1", "5", "10", "20", "40");
        for (Taste taste : Taste.ALL) {
            StringBuilder row = new StringBuilder("| " + taste);
            for (int decisions : DECISIONS) {
                row.append(" | ").append(percent(simulation.after(decisions, taste, true, measured).kind()));
            }
            out.line("%s |", row);
        }
        out.line("");
    }
}
