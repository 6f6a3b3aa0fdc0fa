package org.unblast.campaign;

/**
 * The remembered invitations in the order in which they came, numbered from 0 on. Of each: forty bits of a hash of its id,
 * twenty-four of its sender's, its day, and the number of its wording. Found by id through a table with linear probing.
 */
final class Notes {
    /** What {@link #find} gives where there is none. */
    static final int NONE = -1;

    /** The bits of a sender's hash that are kept. */
    static final int SENDER_MASK = (1 << 24) - 1;

    private static final int SENDER_BITS = 24;
    private static final int FIRST_SIZE = 1 << 8;

    private int oldest;
    private int next;
    private int mask = FIRST_SIZE - 1;
    private int[] ids = new int[FIRST_SIZE];
    private int[] senders = new int[FIRST_SIZE];
    private int[] days = new int[FIRST_SIZE];
    private int[] wordings = new int[FIRST_SIZE];
    /** Number + 1 by id; twice as many places as notes. */
    private int[] table = new int[2 * FIRST_SIZE];

    /** The number of the oldest that is remembered. */
    int oldest() {
        return oldest;
    }

    /** The number that the next one gets. */
    int next() {
        return next;
    }

    int size() {
        return next - oldest;
    }

    /** The first 32 bits of its id's hash. */
    int id(int number) {
        return ids[number & mask];
    }

    /** Eight further bits of its id's hash. */
    int idRest(int number) {
        return senders[number & mask] >>> SENDER_BITS;
    }

    /** Its sender's hash. */
    int sender(int number) {
        return senders[number & mask] & SENDER_MASK;
    }

    int day(int number) {
        return days[number & mask];
    }

    int wording(int number) {
        return wordings[number & mask];
    }

    /** The number of the note with an id, or {@link #NONE}. */
    int find(int id, int idRest) {
        int places = table.length - 1;
        for (int at = place(id); table[at] != 0; at = at + 1 & places) {
            int number = table[at] - 1;
            if (id(number) == id && idRest(number) == (idRest & 255)) {
                return number;
            }
        }
        return NONE;
    }

    /**
     * Starts at another number; only where none is remembered yet.
     *
     * @param most how many there will be room for at once
     */
    void startAt(int number, int most) {
        oldest = number;
        next = number;
        while (most > mask + 1) {
            grow();
        }
    }

    /** Adds a note and gives its number. */
    int add(int id, int idRest, int sender, int day, int wording) {
        if (size() > mask) {
            grow();
        }
        int at = next & mask;
        ids[at] = id;
        senders[at] = idRest << SENDER_BITS | sender & SENDER_MASK;
        days[at] = day;
        wordings[at] = wording;
        link(next);
        return next++;
    }

    /** Forgets the oldest and gives the number of its wording. */
    int forgetOldest() {
        unlink(oldest);
        return wording(oldest++);
    }

    private int place(int id) {
        return Hash.mix(id) & table.length - 1;
    }

    private void link(int number) {
        int at = place(id(number));
        while (table[at] != 0) {
            at = at + 1 & table.length - 1;
        }
        table[at] = number + 1;
    }

    /** Takes one out and moves up what stood behind it for want of room (Knuth, TAOCP 3, 6.4, algorithm R). */
    private void unlink(int number) {
        int places = table.length - 1;
        int hole = place(id(number));
        while (table[hole] != number + 1) {
            hole = hole + 1 & places;
        }
        for (int at = hole + 1 & places; table[at] != 0; at = at + 1 & places) {
            int home = place(id(table[at] - 1));
            if ((at - home & places) >= (at - hole & places)) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
    }

    private void grow() {
        int[][] before = {ids, senders, days, wordings};
        int oldMask = mask;
        mask = 2 * mask + 1;
        ids = new int[mask + 1];
        senders = new int[mask + 1];
        days = new int[mask + 1];
        wordings = new int[mask + 1];
        table = new int[2 * (mask + 1)];
        for (int number = oldest; number < next; number++) {
            ids[number & mask] = before[0][number & oldMask];
            senders[number & mask] = before[1][number & oldMask];
            days[number & mask] = before[2][number & oldMask];
            wordings[number & mask] = before[3][number & oldMask];
            link(number);
        }
    }
}
