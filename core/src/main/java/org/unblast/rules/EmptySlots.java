package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.unblast.text.Phrases;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * Finds where a slot was filled with nothing: a greeting of nobody, a title without its name, a word that wants another after
 * it and gets a comma, or a gap of two blanks. Doubling every blank of a note adds none.
 */
final class EmptySlots {
    private static final Phrases GREETINGS =
            Phrases.of("hi|hello|hey|dear|hallo|hola|bonjour|ola|ciao|beste|hoi|liebe|lieber|estimado|cher|caro|gentile");

    /** Titles that stand before a name; "Prof" and "Monsieur" are said without one, too. */
    private static final Phrases TITLES = Phrases.of("dr|mr|mrs|ms|sr|sra|dott");

    private static final Phrases FIRST_WORDS = Phrases.of("i|we|my|our|ich|wir|je|nous|io|noi|eu|nos|ik|wij|hope|saw");

    /** Words that never end a sentence or its part. */
    private static final Phrases PREPOSITIONS = Phrases.of("at|with|from|of|bei|de|con|com|bij|van|chez|avec|presso");

    private static final Phrases AFTER_A_NAME = Phrases.of("is|are|and|has|have|with|as|but|i|we|und|ist|et|est|y|es|e|en");

    private EmptySlots() {}

    /** Where they stand, in order. */
    static List<Span> of(String note, Words words) {
        List<Span> spans = new ArrayList<>();
        greeting(note, words, spans);
        boolean doubled = onlyOnceDoubled(note);
        for (int i = 0; i < words.size(); i++) {
            if (!startsAt(PREPOSITIONS, words, i)) {
                continue;
            }
            int from = words.span(i).start();
            int after = words.span(i).end();
            int next = pastBlanks(note, after);
            if (next > after && isAt(note, next, ",.") && !isAt(note, next + 1, ".")) {
                spans.add(new Span(from, next + 1));
            } else if (doubled && next == after + 2 && startsAt(AFTER_A_NAME, words, i + 1)) {
                spans.add(words.span(i, i + 1));
            }
        }
        return spans;
    }

    /** "Hi ," and "Dear  ," at the very start, or "Hi DR., …". */
    private static void greeting(String note, Words words, List<Span> spans) {
        if (words.size() < 2 || !startsAt(GREETINGS, words, 0)) {
            return;
        }
        int start = words.span(0).start();
        int after = words.span(0).end();
        int next = pastBlanks(note, after);
        if (next > after && isAt(note, next, ",!")) {
            spans.add(new Span(start, next + 1));
        } else if (startsAt(TITLES, words, 1)) {
            int end = words.span(1).end();
            end += isAt(note, end, ".") ? 1 : 0;
            if (isAt(note, pastBlanks(note, end), ",!:\n") || startsAt(FIRST_WORDS, words, 2)) {
                spans.add(new Span(start, end));
            }
        }
    }

    private static boolean startsAt(Phrases phrases, Words words, int at) {
        return at < words.size() && phrases.longestFrom(words, at) > at;
    }

    /** Whoever doubles blanks more often does so by habit. */
    private static boolean onlyOnceDoubled(String note) {
        int first = note.indexOf("  ");
        return first >= 0 && note.indexOf("  ", first + 1) < 0;
    }

    private static int pastBlanks(String note, int at) {
        int next = at;
        while (isAt(note, next, " ")) {
            next++;
        }
        return next;
    }

    private static boolean isAt(String note, int at, String signs) {
        return at < note.length() && signs.indexOf(note.charAt(at)) >= 0;
    }
}
