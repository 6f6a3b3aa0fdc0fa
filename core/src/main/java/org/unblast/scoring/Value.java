package org.unblast.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A detail of a finding, for the sentence that people read: how many minutes, which place.
 *
 * @param name the detail's name, as the message in the locales calls it
 * @param number its number, where {@code text} is absent
 * @param text its text, or {@code null} where it is a number
 */
public record Value(String name, int number, @Nullable String text) {
    /** A number. */
    public static Value of(String name, int number) {
        return new Value(name, number, null);
    }

    /** A text. */
    public static Value of(String name, String text) {
        return new Value(name, 0, text);
    }
}
