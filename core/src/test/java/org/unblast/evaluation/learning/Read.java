package org.unblast.evaluation.learning;

import java.util.List;
import org.unblast.corpus.Text;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.personal.Layer;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;

/**
 * A text as it is judged before anything was learned.
 *
 * @param points the hundredths of log-odds of its verdict
 * @param shares what it is about
 * @param lesson what a decision on it teaches
 */
record Read(Text text, int points, int[] shares, List<String> lesson) {
    static List<Read> all(List<Text> texts) {
        Scorer scorer = new Scorer(StandardRules.all());
        return texts.stream()
                .map(text -> {
                    Evidence evidence = Evidence.of(Invitation.ofNote(text.id(), text.text()), Recipient.UNKNOWN, null);
                    Verdict verdict = scorer.judge(evidence, Sensitivity.BALANCED);
                    return new Read(text, verdict.points(), Layer.shares(evidence.note()), Layer.lesson(evidence.note()));
                })
                .toList();
    }
}
