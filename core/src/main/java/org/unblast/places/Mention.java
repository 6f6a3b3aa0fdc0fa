package org.unblast.places;

import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * A place that a text names.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param countries the ISO 3166 codes of the countries it may lie in, one after the other; two letters each; none of a time of day
 * @param adjective whether it is an adjective of the country, which may speak of a language as well
 */
public record Mention(int first, int last, String countries, boolean adjective) {
    /** Whether it may lie in a country. */
    public boolean mayBeIn(String country) {
        for (int i = 0; i < countries.length(); i += 2) {
            if (countries.startsWith(country, i)) {
                return true;
            }
        }
        return false;
    }

    /** The code of the likeliest country. */
    public String country() {
        return countries.substring(0, 2);
    }

    /** Its place in the text. */
    public Span span(Words words) {
        return words.span(first, last);
    }

    Mention alsoIn(String country) {
        return mayBeIn(country) ? this : new Mention(first, last, countries + country, adjective);
    }
}
