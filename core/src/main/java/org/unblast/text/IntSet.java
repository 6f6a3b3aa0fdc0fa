package org.unblast.text;

/** A growing set of hashes, in an array with open addressing. Zero counts as one. */
public final class IntSet {
    private int[] places;
    private int size;

    /** For few. */
    public IntSet() {
        this(32);
    }

    /** @param about how many there will be; with more it grows */
    public IntSet(int about) {
        int room = 64;
        while (room < 2 * about) {
            room *= 2;
        }
        places = new int[room];
    }

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
