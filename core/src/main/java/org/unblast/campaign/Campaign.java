package org.unblast.campaign;

import java.util.ArrayList;
import java.util.List;
import org.unblast.text.Words;

/** The copies of one text, and what they have in common. */
final class Campaign {
    private final List<Copy> copies = new ArrayList<>();
    private final List<Integer> senders = new ArrayList<>();
    private Skeleton skeleton = Skeleton.NONE;

    void add(Copy copy) {
        copies.add(copy);
        if (!senders.contains(copy.sender())) {
            senders.add(copy.sender());
        }
        if (!copy.text().isEmpty()) {
            skeleton = skeleton.sharedWith(Words.of(copy.text()));
        }
    }

    /** Takes in the copies of another campaign that turned out to be the same one. */
    void addAll(Campaign other) {
        for (Copy copy : other.copies) {
            add(copy);
        }
    }

    List<Copy> copies() {
        return copies;
    }

    int senders() {
        return senders.size();
    }

    /** The campaign as it stands; its name comes from its first copy and so stays. */
    Sighting sighting() {
        int first = copies.get(0).day();
        int last = first;
        for (Copy copy : copies) {
            first = Math.min(first, copy.day());
            last = Math.max(last, copy.day());
        }
        return new Sighting(
                "c-" + Integer.toHexString(copies.get(0).id().hashCode()),
                copies.size(), senders.size(), first, last, skeleton.text(), Commonplaces.areAll(skeleton.words()));
    }
}
