package org.unblast.evaluation.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.personal.Layer;
import org.unblast.personal.Taught;

/**
 * Users who decide. They decide on texts that the model was trained on, drawn by lot; what they learned is measured on texts
 * that it was not. Those fall in two halves: one to choose parameters on, one to report.
 */
final class Simulation {
    /** How often each user is simulated, with other texts drawn. */
    static final int RUNS = 8;

    final List<Read> decidedOn;
    final List<Read> chosenOn;
    final List<Read> reported;

    private Simulation(List<Read> decidedOn, List<Read> chosenOn, List<Read> reported) {
        this.decidedOn = decidedOn;
        this.chosenOn = chosenOn;
        this.reported = reported;
    }

    static Simulation ofOwnTexts() {
        List<Text> own = NearCopies.removed(Corpus.own());
        List<Text> unseen = Split.unseen(own);
        return new Simulation(
                Read.all(Split.seen(own)),
                Read.all(unseen.stream().filter(text -> Split.fold(text, 10) == 0).toList()),
                Read.all(unseen.stream().filter(text -> Split.fold(text, 10) != 0).toList()));
    }

    /** The same users, who decide on texts that neither the model nor the topics were trained on. */
    Simulation decidingOnUnseen() {
        return new Simulation(chosenOn, chosenOn, reported);
    }

    /**
     * What is wrong after so many decisions about the kind, on the mean of all runs.
     *
     * @param amid whether as many other decisions come between: other mass mail called spam, genuine texts kept
     */
    Mistakes after(int decisions, Taste taste, boolean amid, List<Read> measured) {
        return Mistakes.mean(IntStream.range(0, RUNS)
                .mapToObj(run -> Mistakes.of(measured, taste, taught(decisions, taste, amid, run)))
                .toList());
    }

    private Layer taught(int decisions, Taste taste, boolean amid, int run) {
        List<Read> drawn = new ArrayList<>(decidedOn);
        Collections.shuffle(drawn, new Random(run));
        List<Taught> lessons = new ArrayList<>();
        drawn.stream().filter(taste::isAbout).limit(decisions).forEach(read -> lessons.add(lesson(!taste.wants(), read)));
        drawn.stream().filter(read -> !taste.isAbout(read)).limit(amid ? decisions : 0)
                .forEach(read -> lessons.add(lesson(read.text().outreach(), read)));
        Layer layer = new Layer();
        layer.teach(lessons);
        return layer;
    }

    private static Taught lesson(boolean spam, Read read) {
        return new Taught(spam, false, read.lesson());
    }
}
