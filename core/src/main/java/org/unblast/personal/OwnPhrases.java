package org.unblast.personal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.SecondLook;
import org.unblast.scoring.Value;
import org.unblast.text.Span;
import org.unblast.text.Words;

/** Looks for the user's own phrases that speak for mass mail, or for those that speak against it. */
final class OwnPhrases implements SecondLook {
    static final String ID = "own-phrase";

    /** What they weigh, however many stand there, in hundredths of log-odds: by itself enough for unsure, not for spam. */
    static final int POINTS = 220;

    private final boolean spam;
    private List<Phrase> phrases = List.of();

    OwnPhrases(boolean spam) {
        this.spam = spam;
    }

    /** Replaces them by those that speak for the same. */
    void set(List<Phrase> all) {
        List<Phrase> mine = new ArrayList<>();
        for (Phrase phrase : all) {
            if (phrase.spam() == spam) {
                mine.add(phrase);
            }
        }
        phrases = mine;
    }

    @Override
    public Group group() {
        return Group.OWN;
    }

    @Override
    public @Nullable Finding look(Evidence evidence, int sum) {
        List<Span> spans = new ArrayList<>();
        String first = null;
        for (Phrase phrase : phrases) {
            List<Span> places = phrase.places(evidence.note());
            first = first == null && !places.isEmpty() ? phrase.text() : first;
            spans.addAll(places);
        }
        return first == null ? null : new Finding(ID, spam ? POINTS : -POINTS, spans, List.of(Value.of("phrase", first)));
    }
}
