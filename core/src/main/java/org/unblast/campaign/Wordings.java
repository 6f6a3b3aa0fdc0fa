package org.unblast.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The distinct texts by their fingerprints, each in a numbered slot that may be used anew once its text is forgotten. Copies that
 * are as good as the same share one.
 */
final class Wordings {
    /** What a free slot, or one without a campaign, holds. */
    static final int NONE = -1;

    /**
     * How many slots one look-up takes into the index where they are not in it yet. 50,000 at once cost 40 ms in a browser that
     * has just started, comparing as many one by one costs 3.
     */
    static final int PORTION = 1_024;

    private static final int FIRST_SIZE = 64;

    private int count;
    private int live;
    private int[] packed = new int[FIRST_SIZE * Signature.INTS];
    /** 0 where the slot is free. */
    private int[] runs = new int[FIRST_SIZE];
    private int[] campaigns = new int[FIRST_SIZE];
    private int[] lastNotes = new int[FIRST_SIZE];
    private int[] asked = new int[FIRST_SIZE];
    private int[] free = new int[FIRST_SIZE];
    private int freeCount;
    private int question;
    private BandIndex index = new BandIndex(1);
    /** Slots from here on are not in the index. */
    private int indexed;
    private final int[] candidates = new int[BandIndex.mostCandidates()];

    /**
     * A text like another.
     *
     * @param slot the remembered one's slot
     * @param equal how many of the minima are equal
     * @param likeness what that says of the likeness, in thousandths
     */
    record Match(int slot, int equal, int likeness) {}

    /** How many slots there are, free ones included. */
    int count() {
        return count;
    }

    /** How many slots hold a text. */
    int live() {
        return live;
    }

    boolean isFree(int slot) {
        return slot >= count || runs[slot] == 0;
    }

    int campaign(int slot) {
        return campaigns[slot];
    }

    void setCampaign(int slot, int campaign) {
        campaigns[slot] = campaign;
    }

    /** The number of the last note that had this wording. */
    int lastNote(int slot) {
        return lastNotes[slot];
    }

    void setLastNote(int slot, int note) {
        lastNotes[slot] = note;
    }

    /** Puts a text into a slot of its own and gives its number. */
    int add(Signature signature) {
        int slot = freeCount > 0 ? free[--freeCount] : count;
        reserve(slot);
        for (int i = 0; i < Signature.INTS; i++) {
            packed[slot * Signature.INTS + i] = signature.packed()[i];
        }
        runs[slot] = signature.runs();
        live++;
        if (index.isTooSmallFor(live)) {
            startIndex();
        } else if (slot <= indexed) {
            index.add(slot, packed, slot * Signature.INTS);
            indexed = Math.max(indexed, slot + 1);
        }
        return slot;
    }

    /** Reads a fingerprint back into the slot that it had; {@link #restored} makes it known. */
    void read(int slot, String text, int at) {
        reserve(slot);
        Signature.read(text, at, packed, slot * Signature.INTS);
        runs[slot] = Signature.readRuns(text, at);
    }

    /** After all were read: slots that no note refers to are free. */
    void restored() {
        live = count;
        for (int slot = count - 1; slot >= 0; slot--) {
            if (lastNotes[slot] == NONE || runs[slot] == 0) {
                remove(slot);
            }
        }
        startIndex();
    }

    private void reserve(int slot) {
        if (slot >= runs.length) {
            grow(slot);
        }
        while (count <= slot) {
            lastNotes[count] = NONE;
            campaigns[count++] = NONE;
        }
    }

    /** Forgets a text; its slot may be used anew. */
    void remove(int slot) {
        runs[slot] = 0;
        campaigns[slot] = NONE;
        lastNotes[slot] = NONE;
        live--;
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * free.length);
        }
        free[freeCount++] = slot;
    }

    /** The remembered fingerprint. */
    Signature signature(int slot) {
        return Signature.of(Arrays.copyOfRange(packed, slot * Signature.INTS, (slot + 1) * Signature.INTS), runs[slot]);
    }

    /**
     * The remembered texts that may be copies.
     *
     * @param least the likeness from which on, in thousandths
     */
    List<Match> like(Signature signature, int least) {
        continueIndex();
        List<Match> matches = new ArrayList<>();
        question++;
        int found = index.candidates(signature.packed(), candidates);
        for (int i = 0; i < found; i++) {
            int slot = candidates[i];
            if (asked[slot] != question) {
                asked[slot] = question;
                compare(slot, signature, least, matches);
            }
        }
        for (int slot = indexed; slot < count; slot++) {
            compare(slot, signature, least, matches);
        }
        return matches;
    }

    private void compare(int slot, Signature signature, int least, List<Match> matches) {
        int equal = runs[slot] == 0 ? 0 : equal(slot, signature);
        int likeness = equal == 0 ? 0 : Signature.likeness(equal, runs[slot], signature.runs());
        if (likeness >= least) {
            matches.add(new Match(slot, equal, likeness));
        }
    }

    private int equal(int slot, Signature signature) {
        int equal = 0;
        int[] asked = signature.packed();
        int at = slot * Signature.INTS;
        for (int i = 0; i < Signature.INTS; i++) {
            equal += Signature.equal(packed[at + i], asked[i]);
        }
        return equal;
    }

    private void startIndex() {
        index = new BandIndex(live);
        indexed = 0;
    }

    private void continueIndex() {
        int end = Math.min(count, indexed + PORTION);
        for (; indexed < end; indexed++) {
            if (runs[indexed] != 0) {
                index.add(indexed, packed, indexed * Signature.INTS);
            }
        }
    }

    private void grow(int slot) {
        int size = 2 * runs.length;
        while (size <= slot) {
            size *= 2;
        }
        packed = Arrays.copyOf(packed, size * Signature.INTS);
        runs = Arrays.copyOf(runs, size);
        campaigns = Arrays.copyOf(campaigns, size);
        lastNotes = Arrays.copyOf(lastNotes, size);
        asked = Arrays.copyOf(asked, size);
    }
}
