package org.unblast.personal;

import java.util.ArrayList;
import java.util.List;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * A phrase of the user's own: plain words, none of their signs has a meaning. Found word by word, whatever their case and
 * with whatever letters that look alike; where the phrase ends a sentence the note must, and nowhere else.
 */
public final class Phrase {
    /** How many there may be. */
    public static final int MOST = 50;

    /** How long one may be, in UTF-16 code units. */
    public static final int LONGEST = 100;

    private final Words words;
    private final boolean spam;

    /**
     * @param spam whether it speaks for mass mail; else against it
     * @throws InvalidPhraseException if it is too long or holds no word
     */
    public Phrase(String text, boolean spam) {
        if (text.length() > LONGEST) {
            throw new InvalidPhraseException(
                    "The phrase is " + text.length() + " characters long; it may have " + LONGEST + " at most.");
        }
        this.words = Words.of(text);
        this.spam = spam;
        if (words.size() == 0) {
            throw new InvalidPhraseException("The phrase \"" + text + "\" holds no word.");
        }
    }

    String text() {
        return words.original();
    }

    boolean spam() {
        return spam;
    }

    /** Every place where it stands, in order, none overlapping. */
    List<Span> places(Words note) {
        List<Span> places = new ArrayList<>();
        int at = 0;
        while (at + words.size() <= note.size()) {
            if (standsAt(note, at)) {
                places.add(note.span(at, at + words.size() - 1));
                at += words.size();
            } else {
                at++;
            }
        }
        return places;
    }

    private boolean standsAt(Words note, int at) {
        for (int i = 0; i < words.size(); i++) {
            boolean ends = i > 0 && words.sentence(i) != words.sentence(i - 1);
            boolean noteEnds = i > 0 && note.sentence(at + i) != note.sentence(at + i - 1);
            if (ends != noteEnds || !words.word(i).equals(note.word(at + i))) {
                return false;
            }
        }
        return true;
    }
}
