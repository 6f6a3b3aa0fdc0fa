package org.unblast.personal;

import java.util.List;
import org.unblast.scoring.Level;
import org.unblast.text.Span;

/**
 * A kept text in which a phrase stands.
 *
 * @param id the invitation's id
 * @param text its text as far as it is kept
 * @param spans where the phrase stands
 * @param before what it is judged now, by its text alone
 * @param after what it would be judged with the phrase
 */
public record PhraseHit(String id, String text, List<Span> spans, Level before, Level after) {
    public PhraseHit {
        spans = List.copyOf(spans);
    }
}
