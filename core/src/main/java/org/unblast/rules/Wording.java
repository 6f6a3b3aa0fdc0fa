package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.model.TextModel;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.text.Words;

/** What the learned text model says of the note's wording, either way, with the words that said it loudest. */
public final class Wording implements Rule {
    /** A note with fewer words in Latin letters gives the model too little to go by. */
    static final int FEWEST_WORDS = 3;

    /** However loud a few words are, they are few: in hundredths of log-odds for each. */
    static final int MOST_A_WORD = 40;

    /** So many words of a note never speak against it: "do you have time on Monday?" is anybody's. */
    static final int ANYBODYS_WORDS = 4;

    /** A note of fewer words must still speak for mass mail without its loudest phrase, … */
    static final int SHORT = 12;

    /** … which is so many words … */
    static final int PHRASE_WORDS = 3;

    /** … else this is the most it weighs, so that with one rule beside it, which marks the same words, it flags nobody. */
    static final int MOST_A_PHRASE = 70;

    private final TextModel model;

    /** Reads with the model that ships. */
    public Wording() {
        this(TextModel.trained());
    }

    /** Reads with another model. */
    public Wording(TextModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return "wording";
    }

    @Override
    public Group group() {
        return Group.WORDING;
    }

    @Override
    public int points() {
        return 200;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        Words note = evidence.note();
        if (note.readable() < FEWEST_WORDS) {
            return null;
        }
        int least = -MOST_A_WORD * note.readable();
        int most = MOST_A_WORD * Math.max(0, note.readable() - ANYBODYS_WORDS);
        TextModel.Reading reading = model.read(note);
        int points = Math.max(least, Math.min(most, reading.points()));
        if (note.readable() < SHORT && points > MOST_A_PHRASE && reading.pointsWithoutLoudest(PHRASE_WORDS) <= 0) {
            points = MOST_A_PHRASE;
        }
        return new Finding(id(), points, reading.loudest(points > 0), List.of());
    }

    @Override
    public String why() {
        return "Learned from thousands of texts written for this project: mass mail has a tone that no single phrase gives away.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("I help clinics like yours win more patients with our platform. Worth a quick chat?"),
                Example.hit("Du hast noch meinen Schirm, den grünen. Ich bin Samstag am Markt."),
                Example.miss("Hello there"),
                Example.miss("Hi!"));
    }
}
