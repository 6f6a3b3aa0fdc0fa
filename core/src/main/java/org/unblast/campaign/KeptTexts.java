package org.unblast.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Words;

/** The texts that are still kept, by slot, in the order in which they came. They are dropped by age, and for want of room. */
final class KeptTexts {
    /** How many days a text is kept; the fingerprint stays. */
    static final int DAYS = 90;

    /** How much text is kept at most, in UTF-16 units; beyond, the oldest texts are dropped before their time. */
    static final int MOST_LETTERS = 1_000_000;

    private final Map<Integer, Kept> bySlot = new HashMap<>();
    private List<Kept> oldestFirst = new ArrayList<>();
    private int letters;
    private int expired = Integer.MIN_VALUE;

    /** A text, and its runs once they were needed. */
    static final class Kept {
        final int slot;
        final int day;
        final String text;
        private @Nullable Runs runs;

        private Kept(int slot, int day, String text) {
            this.slot = slot;
            this.day = day;
            this.text = text;
        }

        /** Whether it is all of the text, so that its runs are the text's. */
        boolean isWhole() {
            return text.length() < Skeleton.MOST_LETTERS - 1;
        }

        Runs runs() {
            Runs made = runs == null ? Runs.of(Words.of(text)) : runs;
            runs = made;
            return made;
        }
    }

    /**
     * Keeps a text, as much of it as {@link Skeleton#cut} leaves.
     *
     * @param day the day it came to us, from which its time runs
     * @param room how much text may be kept now, in UTF-16 units
     * @return the slots whose texts were dropped to make room
     */
    List<Integer> keep(int slot, int day, String text, int room) {
        Kept kept = new Kept(slot, day, Skeleton.cut(text));
        bySlot.put(slot, kept);
        oldestFirst.add(kept);
        letters += kept.text.length();
        // A tenth more goes at once, so that this is seldom.
        return letters <= room ? List.of() : dropOldest(Integer.MIN_VALUE, room / 10 * 9);
    }

    @Nullable Kept get(int slot) {
        return bySlot.get(slot);
    }

    void drop(int slot) {
        Kept kept = bySlot.remove(slot);
        letters -= kept == null ? 0 : kept.text.length();
    }

    /** Drops what is older than {@link #DAYS} and gives the slots. */
    List<Integer> expire(int today) {
        if (today == expired) {
            return List.of();
        }
        expired = today;
        return dropOldest(today - DAYS, MOST_LETTERS);
    }

    /** Drops what came before a day, and the oldest until so much is left. */
    private List<Integer> dropOldest(int day, int left) {
        List<Integer> dropped = new ArrayList<>();
        List<Kept> stay = new ArrayList<>();
        for (Kept kept : oldestFirst) {
            if (bySlot.get(kept.slot) != kept) {
                continue;
            }
            if (kept.day < day || letters > left) {
                drop(kept.slot);
                dropped.add(kept.slot);
            } else {
                stay.add(kept);
            }
        }
        oldestFirst = stay;
        return dropped;
    }
}
