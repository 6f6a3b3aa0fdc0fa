package org.unblast.text;

/** A growing set of hashes, in an array with open addressing. Zero counts as one. */
public final class IntSet {
    private int[] places = new int[64];
    private int size;

    /** Adds a hash; whether it is new. */
    public boolean add(int hash) {
        int at = place(hash);
        if (places[at] != 0) {
            return false;
        }
        places[at] = hash == 0 ? 1 : hash;
        size++;
        if (2 * size > places.length) {
            grow();
        }
        return true;
    }

    /** Whether a hash was added. */
    public boolean contains(int hash) {
        return places[place(hash)] != 0;
    }

    /** How many different hashes were added. */
    public int size() {
        return size;
    }

    /** Where the hash is, or the free place where it belongs. */
    private int place(int hash) {
        int wanted = hash == 0 ? 1 : hash;
        int mask = places.length - 1;
        int at = wanted & mask;
        while (places[at] != 0 && places[at] != wanted) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] before = places;
        places = new int[2 * before.length];
        for (int hash : before) {
            if (hash != 0) {
                places[place(hash)] = hash;
            }
        }
    }
}
