package org.unblast.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Phrases;
import org.unblast.text.Span;

/** A rule that looks for phrases in the note and marks every place where one stands. */
public abstract class PhraseRule implements Rule {
    private final String id;
    private final Group group;
    private final int points;
    private final Phrases phrases;
    private final String[] written;

    /**
     * @param id the rule's id
     * @param group its kin
     * @param points what it weighs, however often a phrase stands
     * @param phrases the phrases, in the notation of {@link Phrases}
     */
    protected PhraseRule(String id, Group group, int points, String... phrases) {
        this.id = id;
        this.group = group;
        this.points = points;
        this.phrases = Phrases.of(phrases);
        this.written = phrases;
    }

    /** The phrases as they are written, for measuring each by itself. Never shipped: only tests call this. */
    public final List<String> written() {
        return List.of(written);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Group group() {
        return group;
    }

    @Override
    public final int points() {
        return points;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        List<Span> spans = phrases.find(evidence.note());
        return spans.isEmpty() ? null : new Finding(id, points, spans, List.of());
    }
}
