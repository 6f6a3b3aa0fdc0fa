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
                parameters were chosen on, and %d that were only measured. What speaks for a topic was trained on the texts that he
                decides on. Each user is simulated %d times with other draws; shares are means. Some kinds have ten texts in a half: a
                single one moves their share by ten points. The figures of the measured half were looked at, too, while the number of
                beginnings and of degrees of loudness was brought down to what the size of the compiled core allows.

                **How far it gets.** Wanted mass mail that is flagged falls to about half on the mean of the six kinds, after 20 decisions;
                podcasts fall to a third of it, crypto and coaching to three fifths. Where users decide on texts that nothing was trained on, those of the half
                that parameters were chosen on, %s of the flags on the measured half are left instead of %s. Of all else one text
                in a hundred more is wrong at most; these are other mass mail alone, of which up to three in a hundred are
                missed that share a wanted topic's words; no genuine text pays for it. Of hated kinds, what is not flagged falls to three fifths
                on the mean, for in much of what is still missed no word tells the topic. One genuine text in a hundred more is flagged at most, and none called spam: what is
                hated for its topic never becomes more than unsure. Own phrases are for the rest.

                What is wrong of his kind: flagged though wanted, or not flagged though hated; "at spam" counts only what is called spam.
                Of all else: other mass mail that is not flagged, genuine texts that are flagged or called spam.
                """, simulation.chosenOn.size(), simulation.reported.size(), Simulation.RUNS,
                percent(left(simulation.decidingOnUnseen())), percent(left(simulation)));
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

    /** Which share of the flags on wanted mass mail is left after 20 decisions. */
    private static double left(Simulation simulation) {
        double before = 0;
        double after = 0;
        for (Taste taste : Taste.ALL) {
            if (taste.wants()) {
                before += simulation.after(0, taste, true, simulation.reported).kind();
                after += simulation.after(20, taste, true, simulation.reported).kind();
            }
        }
        return after / before;
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
