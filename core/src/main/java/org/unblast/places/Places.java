package org.unblast.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Phrases;
import org.unblast.text.Words;

/** Finds the places that a text names, in seven languages. */
public final class Places {
    /** What may stand before a place: "in Nice" is the city, "nice to meet you" is not. */
    private static final Phrases PLACE_WORDS = Phrases.of(
            "in|from|at|near|to|our|outside|downtown|central|visit|of|the|aus|nach|bei|unser*|en|desde|a|de|depuis|em|no|na|da|do|di|nel|uit|naar|te|van|der|del|dans");

    private Places() {}

    /**
     * The places named, in order, none overlapping. Of two that follow each other ("Paris, Texas") the second says the country.
     *
     * @param words the text
     */
    public static List<Mention> in(Words words) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Mention mention = at(words, at);
            if (mention == null) {
                at++;
                continue;
            }
            at = mention.last() + 1;
            Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (before != null && !before.adjective() && before.last() + 1 == mention.first() && hasCommaBefore(words, mention.first())) {
                found.set(found.size() - 1, new Mention(before.first(), mention.last(), mention.countries(), false));
            } else {
                found.add(mention);
            }
        }
        return found;
    }

    /** The code of a country given by its code or by one of its names; {@code null} where it is neither. */
    public static @Nullable String country(String codeOrName) {
        if (Table.country(codeOrName) != null) {
            return codeOrName;
        }
        List<Mention> mentions = in(Words.of(codeOrName));
        return mentions.isEmpty() ? null : mentions.get(0).country();
    }

    /** Whether a word, or the words from it on, may name a place. */
    public static boolean isAt(Words words, int at) {
        return words.word(at).length() == 2 || at(words, at) != null;
    }

    private static @Nullable Mention at(Words words, int at) {
        Mention longest = state(words, at);
        for (Name name : Table.namesFor(words.word(at))) {
            int length = name.lengthAt(words, at);
            if (length == 0 || name.kind() == Name.Kind.DOUBTFUL && !isPlace(words, at)) {
                continue;
            }
            Mention mention = new Mention(at, at + length - 1, name.country(), name.kind() == Name.Kind.ADJECTIVE);
            if (longest == null || mention.last() > longest.last()) {
                longest = mention;
            } else if (mention.last() == longest.last()) {
                longest = longest.alsoIn(name.country());
            }
        }
        return longest;
    }

    private static @Nullable Mention state(Words words, int at) {
        if (words.word(at).length() != 2 || at == 0 || !hasCommaBefore(words, at)) {
            return null;
        }
        String code = original(words, at);
        return Regions.isState(code) ? new Mention(at, at, "US", false) : Regions.isProvince(code) ? new Mention(at, at, "CA", false) : null;
    }

    private static boolean isPlace(Words words, int at) {
        char first = original(words, at).charAt(0);
        boolean capital = first >= 'A' && first <= 'Z';
        if (!capital) {
            return false;
        }
        boolean standsAlone = words.span(at).end() - words.span(at).start() == words.original().length();
        return standsAlone || at > 0 && (isPlaceWord(words, at - 1) || hasCommaBefore(words, at));
    }

    private static boolean isPlaceWord(Words words, int at) {
        return PLACE_WORDS.longestFrom(words, at) > at;
    }

    /** A comma, a dash, a stroke or a bracket stands before a word. */
    private static boolean hasCommaBefore(Words words, int at) {
        for (int i = at == 0 ? 0 : words.span(at - 1).end(); i < words.span(at).start(); i++) {
            char sign = words.original().charAt(i);
            // "EN-DE" is one word; "Dallas - TX" is two.
            boolean binds = sign == '-' && i + 1 == words.span(at).start();
            if (!binds && ",|-(/·•–@".indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String original(Words words, int at) {
        return words.original().substring(words.span(at).start(), words.span(at).end());
    }
}
