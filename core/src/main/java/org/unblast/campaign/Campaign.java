package org.unblast.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Words;

/** What is known of the copies of one template, those that were forgotten since included. */
final class Campaign {
    /** A hash of the first copy's id: the campaign's name, which stays. */
    final int name;

    private int size;
    private int senders;
    private int firstDay;
    private int lastDay;
    private @Nullable Skeleton skeleton;

    /** The slots of its wordings. */
    final List<Integer> wordings = new ArrayList<>();

    Campaign(int name, int size, int senders, int firstDay, int lastDay, @Nullable Skeleton skeleton) {
        this.name = name;
        this.size = size;
        this.senders = senders;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.skeleton = skeleton;
    }

    int size() {
        return size;
    }

    int senders() {
        return senders;
    }

    int firstDay() {
        return firstDay;
    }

    int lastDay() {
        return lastDay;
    }

    /** {@code null} where no text was at hand any more. */
    @Nullable Skeleton skeleton() {
        return skeleton;
    }

    /** Lets go of the shared words, for want of room; the next copy starts them anew. */
    void dropSkeleton() {
        skeleton = null;
    }

    /** One more copy. */
    void add(int day, boolean newSender) {
        size++;
        senders += newSender ? 1 : 0;
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
    }

    /** Looks at the words of one more copy. */
    void share(Words copy) {
        skeleton = skeleton == null ? Skeleton.of(copy.original()) : skeleton.sharedWith(copy);
    }

    /** Takes a wording out. */
    void forget(int slot) {
        for (int i = 0; i < wordings.size(); i++) {
            if (wordings.get(i) == slot) {
                wordings.remove(i);
                return;
            }
        }
    }

    /**
     * Takes in another campaign that turned out to be the same one.
     *
     * @param newSenders how many of its senders are not among this one's
     */
    void addAll(Campaign other, int newSenders) {
        size += other.size;
        senders += newSenders;
        firstDay = Math.min(firstDay, other.firstDay);
        lastDay = Math.max(lastDay, other.lastDay);
        wordings.addAll(other.wordings);
        if (other.skeleton != null) {
            share(Words.of(other.skeleton.text()));
        }
    }

    /** Of two that turn out to be one, the one whose name stays: what was shown to people before, then the older. */
    boolean outranks(Campaign other) {
        if (senders > 1 != other.senders > 1) {
            return senders > 1;
        }
        return firstDay < other.firstDay;
    }

    /** The campaign as it stands. */
    Sighting sighting(@Nullable String family) {
        return new Sighting(
                "c-" + Integer.toHexString(name), size, senders, firstDay, lastDay,
                skeleton == null ? "" : skeleton.text(),
                skeleton != null && skeleton.isEverybodysPhrase(),
                family);
    }
}
