package org.unblast.evaluation;

import java.util.List;
import org.unblast.corpus.Text;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Level;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;

/**
 * A text and what was said of it, seen for the first time, by a stranger, with nothing known of the recipient.
 *
 * @param text the text
 * @param verdict what was said, at the default sensitivity
 */
record Judged(Text text, Verdict verdict) {
    static List<Judged> all(List<Text> texts) {
        return all(texts, new Scorer(StandardRules.all()));
    }

    static List<Judged> all(List<Text> texts, Scorer scorer) {
        return texts.stream()
                .map(text -> new Judged(
                        text,
                        scorer.judge(
                                Evidence.of(Invitation.ofNote(text.id(), text.text()), Recipient.UNKNOWN, null),
                                Sensitivity.BALANCED)))
                .toList();
    }

    /** The level at any sensitivity. */
    Level level(Sensitivity sensitivity) {
        return verdict.level() == Level.UNKNOWN ? Level.UNKNOWN : sensitivity.level(verdict.permille());
    }
}
