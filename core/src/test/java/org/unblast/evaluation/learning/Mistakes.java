package org.unblast.evaluation.learning;

import java.util.List;
import java.util.function.Predicate;
import org.unblast.personal.Layer;
import org.unblast.scoring.Level;
import org.unblast.scoring.LogOdds;
import org.unblast.scoring.Sensitivity;

/**
 * Shares of wrong verdicts, 0 to 1.
 *
 * @param kind of the kind that the taste is about: flagged though wanted, or not flagged though hated
 * @param kindAtSpam the same, where only spam counts as flagged
 * @param missed of all other mass mail: not flagged
 * @param flagged of genuine texts: flagged
 * @param atSpam of genuine texts: called spam
 */
record Mistakes(double kind, double kindAtSpam, double missed, double flagged, double atSpam) {
    static Mistakes of(List<Read> texts, Taste taste, Layer layer) {
        Predicate<Read> flagged = read -> level(read, layer).compareTo(Level.UNSURE) >= 0;
        Predicate<Read> spam = read -> level(read, layer) == Level.SPAM;
        List<Read> kind = texts.stream().filter(taste::isAbout).toList();
        List<Read> others = texts.stream().filter(r -> r.text().outreach() && !taste.isAbout(r)).toList();
        List<Read> genuine = texts.stream().filter(r -> !r.text().outreach()).toList();
        return new Mistakes(
                share(kind, taste.wants() ? flagged : flagged.negate()), share(kind, taste.wants() ? spam : spam.negate()),
                share(others, flagged.negate()), share(genuine, flagged), share(genuine, spam));
    }

    private static Level level(Read read, Layer layer) {
        return Sensitivity.BALANCED.level(LogOdds.permille(read.points() + layer.points(read.things())));
    }

    private static double share(List<Read> texts, Predicate<Read> wrong) {
        return texts.stream().filter(wrong).count() / (double) texts.size();
    }

    /** The mean of several. */
    static Mistakes mean(List<Mistakes> all) {
        return new Mistakes(
                all.stream().mapToDouble(Mistakes::kind).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::kindAtSpam).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::missed).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::flagged).average().orElseThrow(),
                all.stream().mapToDouble(Mistakes::atSpam).average().orElseThrow());
    }
}
