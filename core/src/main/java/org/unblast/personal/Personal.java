package org.unblast.personal;

import java.util.ArrayList;
import java.util.List;
import org.unblast.campaign.CampaignMemory;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Judge;
import org.unblast.scoring.Rule;
import org.unblast.scoring.SecondLook;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;
import org.unblast.text.Span;
import org.unblast.text.Words;

/** A judge that the user teaches: by his decisions and with phrases of his own. */
public final class Personal {
    private final Learned learned = new Learned();
    private final OwnPhrases against = new OwnPhrases(true);
    private final OwnPhrases favour = new OwnPhrases(false);
    private final Judge judge;
    private List<Phrase> phrases = List.of();

    /**
     * @param rules who looks
     * @param memory the earlier texts
     */
    public Personal(List<Rule> rules, CampaignMemory memory) {
        judge = new Judge(rules, List.of(learned, against, favour), memory);
    }

    /** The judge that listens to what was taught. */
    public Judge judge() {
        return judge;
    }

    /** Replaces all that decisions taught. */
    public void teach(List<Taught> lessons) {
        learned.teach(lessons);
    }

    /** What the lessons come to, by topic. */
    public List<LearnedThing> learned() {
        return learned.all();
    }

    /** What an invitation is about: what a decision on it would teach. */
    public List<String> lessonOf(Invitation invitation) {
        return learned.lesson(Words.of(invitation.noteText()));
    }

    /**
     * Replaces the user's own phrases.
     *
     * @throws InvalidPhraseException if there are more than {@link Phrase#MOST}
     */
    public void setPhrases(List<Phrase> all) {
        if (all.size() > Phrase.MOST) {
            throw new InvalidPhraseException("There are " + all.size() + " phrases; there may be " + Phrase.MOST + " at most.");
        }
        phrases = List.copyOf(all);
        against.set(phrases);
        favour.set(phrases);
    }

    /**
     * What a phrase would have done to the texts that are still kept; changes nothing.
     *
     * @param ids whose texts are looked at
     */
    public Rehearsal rehearse(Phrase phrase, List<String> ids, Recipient recipient, Sensitivity sensitivity) {
        List<Phrase> now = phrases;
        List<Phrase> then = new ArrayList<>();
        for (Phrase each : now) {
            if (!each.text().equals(phrase.text())) {
                then.add(each);
            }
        }
        then.add(phrase);
        int searched = 0;
        List<PhraseHit> hits = new ArrayList<>();
        for (String id : ids) {
            String text = judge.memory().textOf(id);
            if (text == null) {
                continue;
            }
            searched++;
            List<Span> places = phrase.places(Words.of(text));
            if (!places.isEmpty()) {
                Invitation invitation = Invitation.ofNote(id, text);
                Sighting sighting = judge.memory().sightingOf(id);
                Verdict before = judge.judge(invitation, recipient, sensitivity, sighting);
                against.set(then);
                favour.set(then);
                Verdict after = judge.judge(invitation, recipient, sensitivity, sighting);
                against.set(now);
                favour.set(now);
                hits.add(new PhraseHit(id, text, places, before.level(), after.level()));
            }
        }
        return new Rehearsal(searched, hits);
    }
}
