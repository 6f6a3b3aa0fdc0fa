package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.places.Far;
import org.unblast.places.Mention;
import org.unblast.places.Places;
import org.unblast.places.Regions;
import org.unblast.text.Span;
import org.unblast.text.Words;

/** A text, and which of its words concern the recipient: his trade, his own country, a place that is far from him. */
public final class Marked {
    static final int NONE = 0;
    static final int TRADE = 1;
    static final int HOME = 2;
    /** Another country; the first of the marks that speak of what is far. */
    static final int FAR = 3;
    /** An adjective of another country, which may speak of a language. */
    static final int FAR_ADJECTIVE = 4;
    /** Another state or province of his country. */
    static final int STATE = 5;
    static final int CLOCK = 6;
    static final int PHONE = 7;
    static final int MONEY = 8;
    /** The words of one place after its first. */
    static final int GOES_ON = 9;

    private final Words words;
    private final int[] marks;
    private @Nullable String far;

    private Marked(Words words) {
        this.words = words;
        this.marks = new int[words.size()];
    }

    /**
     * Marks a text.
     *
     * @param trades the recipient's
     */
    static Marked of(Words words, Trades trades, Recipient recipient) {
        Marked marked = new Marked(words);
        for (int i = 0; i < words.size(); i++) {
            marked.marks[i] = trades.areAt(words, i) ? TRADE : NONE;
        }
        String home = recipient.country() == null ? null : Places.country(recipient.country());
        if (home != null) {
            marked.places(home, recipient);
            marked.farSigns(home);
        }
        return marked;
    }

    private void places(String home, Recipient recipient) {
        Words own = Words.of((recipient.city() == null ? "" : recipient.city()) + ", " + (recipient.region() == null ? "" : recipient.region()));
        for (Mention mention : Places.in(words)) {
            if (goesOn(mention)) {
                continue;
            }
            boolean isHis = mention.mayBeIn(home) || isNamed(own, mention);
            int mark = !isHis ? mention.adjective() ? FAR_ADJECTIVE : FAR : Regions.isOther(words, mention, home, recipient.region()) ? STATE : HOME;
            mark(mention, mark);
            far = mark == FAR && far == null ? mention.country() : far;
        }
    }

    /** "Boston Harbor Biotech": a place with a name going on behind it is part of the name, unless that is a place as well. */
    private boolean goesOn(Mention mention) {
        int next = mention.last() + 1;
        if (mention.adjective() || next >= words.size()) {
            return false;
        }
        String between = words.original().substring(words.span(mention.last()).end(), words.span(next).start());
        char first = words.original().charAt(words.span(next).start());
        return between.equals(" ") && first >= 'A' && first <= 'Z' && !Places.isAt(words, next);
    }

    /** His Kingston is not Jamaica's. */
    private boolean isNamed(Words own, Mention mention) {
        for (int i = 0; mention.first() == mention.last() && i < own.size(); i++) {
            if (own.word(i).equals(words.word(mention.first()))) {
                return true;
            }
        }
        return false;
    }

    private void farSigns(String home) {
        mark(Far.phone(words, home), PHONE);
        mark(Far.money(words, home), MONEY);
        mark(Far.clock(words, home), CLOCK);
    }

    private void mark(@Nullable Mention mention, int mark) {
        for (int i = mention == null ? 0 : mention.first(); mention != null && i <= mention.last(); i++) {
            marks[i] = i == mention.first() ? mark : GOES_ON;
        }
    }

    Words words() {
        return words;
    }

    int mark(int word) {
        return marks[word];
    }

    /** Whether any word has a mark between two, both included. */
    boolean has(int from, int to) {
        for (int mark : marks) {
            if (mark >= from && mark <= to) {
                return true;
            }
        }
        return false;
    }

    /** Where words have such marks. */
    List<Span> spans(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] >= from && marks[i] <= to) {
                int last = i;
                while (last + 1 < marks.length && marks[last + 1] == GOES_ON) {
                    last++;
                }
                spans.add(words.span(i, last));
            }
        }
        return spans;
    }

    /** The code of the first other country that is named; {@code null} where none is. */
    @Nullable String farCountry() {
        return far;
    }
}
