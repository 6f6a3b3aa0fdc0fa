package org.unblast.scoring;

import java.util.List;
import org.unblast.text.Span;

/**
 * One thing that spoke for or against.
 *
 * @param rule the id of the rule that saw it
 * @param points hundredths of log-odds; above 0 speaks for mass mail, below 0 against
 * @param spans where in the note it was seen; empty where it was seen elsewhere
 * @param values details for the sentence that people read
 */
public record Finding(String rule, int points, List<Span> spans, List<Value> values) {
    public Finding {
        spans = List.copyOf(spans);
        values = List.copyOf(values);
    }

    /** A finding without a place in the note and without details. */
    public Finding(String rule, int points) {
        this(rule, points, List.of(), List.of());
    }

    /** The same finding with other points. */
    public Finding withPoints(int other) {
        return other == points ? this : new Finding(rule, other, spans, values);
    }
}
