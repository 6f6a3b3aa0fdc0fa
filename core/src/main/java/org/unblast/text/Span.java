package org.unblast.text;

/**
 * A stretch of a text in UTF-16 code units, half open.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, more than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span runs forward, not " + start + " to " + end);
        }
    }
}
