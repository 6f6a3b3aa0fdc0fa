package org.unblast.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.unblast.text.IntSet;
import org.unblast.text.Words;

/** The campaigns found so far, by number: what copies and senders each has, and which of them turned out to be one. */
final class Campaigns {
    /** No campaign. */
    static final int NONE = Wordings.NONE;

    /**
     * How many letters the skeletons of all campaigns may have together; beyond, those of the oldest campaigns go. Looked after
     * every {@link #BETWEEN} campaigns.
     */
    static final int MOST_SKELETONS = 300_000;
    static final int BETWEEN = 256;

    private final Map<Integer, Campaign> campaigns = new HashMap<>();
    private final Notes notes;
    private final Wordings wordings;
    private final KeptTexts texts;
    private final IntConsumer changed;
    private IntSet senders = new IntSet();
    private int next;

    /**
     * @param changed is told the number of each campaign that changes
     */
    Campaigns(Notes notes, Wordings wordings, KeptTexts texts, IntConsumer changed) {
        this.notes = notes;
        this.wordings = wordings;
        this.texts = texts;
        this.changed = changed;
    }

    @Nullable Campaign get(int number) {
        return campaigns.get(number);
    }

    /** The number that the next campaign gets; all numbers are below. */
    int next() {
        return next;
    }

    /** The campaign of a wording, or {@code null} where it is of its only note. */
    @Nullable Campaign of(int slot) {
        return campaigns.get(wordings.campaign(slot));
    }

    /** The number of a wording's campaign; one of its only note where there was none. */
    int numberOf(int slot) {
        if (wordings.campaign(slot) != NONE) {
            return wordings.campaign(slot);
        }
        int number = next++;
        int note = wordings.lastNote(slot);
        KeptTexts.Kept kept = texts.get(slot);
        Campaign campaign = new Campaign(
                notes.id(note), 1, 1, notes.day(note), notes.day(note), kept == null ? null : Skeleton.of(kept.text));
        campaign.wordings.add(slot);
        campaigns.put(number, campaign);
        isNew(number, notes.sender(note));
        wordings.setCampaign(slot, number);
        if (next % BETWEEN == 0) {
            trimSkeletons();
        }
        return number;
    }

    /** A campaign gets one more copy, in a wording that may be new to it. */
    void add(int number, Campaign campaign, int slot, int sender, Words words, int day) {
        if (wordings.campaign(slot) == NONE) {
            wordings.setCampaign(slot, number);
            campaign.wordings.add(slot);
        }
        campaign.add(day, isNew(number, sender));
        campaign.share(words);
        changed.accept(number);
    }

    /**
     * Of two campaigns that turn out to be one, the one takes the other in.
     *
     * @param one its number, or {@link #NONE}
     * @param other its number
     * @return the number of the one that stays; the other has none any more
     */
    int joined(int one, int other) {
        Campaign first = campaigns.get(one);
        Campaign second = campaigns.get(other);
        if (first == null || second == null || one == other) {
            return other;
        }
        int into = first.outranks(second) ? one : other;
        int from = into == one ? other : one;
        Campaign gone = from == one ? first : second;
        int newSenders = 0;
        int lone = gone.size() == 1 ? wordings.lastNote(gone.wordings.get(0)) : Notes.NONE;
        for (int note = lone == Notes.NONE ? notes.oldest() : lone; note < (lone == Notes.NONE ? notes.next() : lone + 1); note++) {
            int slot = notes.wording(note);
            if (!wordings.isFree(slot) && wordings.campaign(slot) == from && isNew(into, notes.sender(note))) {
                newSenders++;
            }
        }
        gone.wordings.forEach(slot -> wordings.setCampaign(slot, into));
        (into == one ? first : second).addAll(gone, newSenders);
        campaigns.remove(from);
        changed.accept(from);
        return into;
    }

    /** A campaign loses a wording, and with the last one ends. */
    void remove(int number, int slot) {
        Campaign campaign = campaigns.get(number);
        if (campaign != null) {
            campaign.forget(slot);
            changed.accept(number);
            if (campaign.wordings.isEmpty()) {
                campaigns.remove(number);
            }
        }
    }

    private void trimSkeletons() {
        int letters = 0;
        for (int number = next - 1; number >= 0; number--) {
            Campaign campaign = campaigns.get(number);
            Skeleton skeleton = campaign == null ? null : campaign.skeleton();
            letters += skeleton == null ? 0 : skeleton.text().length();
            if (campaign != null && skeleton != null && letters > MOST_SKELETONS) {
                campaign.dropSkeleton();
                changed.accept(number);
            }
        }
    }

    /** A campaign as it was stored, unless nothing is known of its wordings any more; {@link #countSenders} once all are back. */
    void restore(int number, Campaign campaign) {
        next = Math.max(next, number + 1);
        if (!campaign.wordings.isEmpty()) {
            campaigns.put(number, campaign);
            campaign.wordings.forEach(slot -> wordings.setCampaign(slot, number));
        }
    }

    /** Counts anew which senders each campaign has, where so many are remembered of notes that are not. */
    void forgetSenders(int most) {
        if (senders.size() > most) {
            countSenders();
        }
    }

    /** Counts anew which senders each campaign has, from the notes. */
    void countSenders() {
        senders = new IntSet();
        for (int note = notes.oldest(); note < notes.next(); note++) {
            int slot = notes.wording(note);
            if (!wordings.isFree(slot) && wordings.campaign(slot) != NONE) {
                isNew(wordings.campaign(slot), notes.sender(note));
            }
        }
    }

    /** Whether a sender was not yet seen in a campaign; from now on he was. */
    private boolean isNew(int campaign, int sender) {
        return senders.add(Hash.mix(Hash.mix(campaign + 1) ^ sender));
    }
}
