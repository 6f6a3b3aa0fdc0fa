package org.unblast.campaign;

/**
 * Finds fingerprints that share a band, two neighbouring rows, with a given one (locality-sensitive hashing: Indyk and
 * Motwani, 1998). Laid out like a processor's cache: a bucket holds {@link #WAYS} entries, and one more takes the place of any of
 * them, so that a look-up costs the same however much is in it, and nothing has to be taken out: whoever asks compares anyway.
 */
final class BandIndex {
    /** How many entries a bucket holds. */
    static final int WAYS = 8;

    private static final int BANDS = Signature.ROWS;
    private static final int FIRST_BUCKETS = 1 << 12;

    private final int[] entries;
    private final byte[] held;
    private final int mask;

    /** An empty index with room for so many fingerprints. */
    BandIndex(int fingerprints) {
        int buckets = FIRST_BUCKETS;
        while (isTooSmall(buckets, fingerprints)) {
            buckets *= 2;
        }
        entries = new int[buckets * WAYS];
        held = new byte[buckets];
        mask = buckets - 1;
    }

    /** The most candidates that a look-up can give. */
    static int mostCandidates() {
        return BANDS * WAYS;
    }

    /** Adds the fingerprint that starts at {@code from} under a number, 0 or more. */
    void add(int number, int[] packed, int from) {
        for (int band = 0; band < BANDS; band++) {
            int bucket = bucket(band, packed, from);
            entries[bucket * WAYS + place(bucket, number)] = number + 1;
        }
    }

    /** Writes the numbers that share a bucket, some more than once, and gives how many. */
    int candidates(int[] packed, int[] to) {
        int count = 0;
        for (int band = 0; band < BANDS; band++) {
            int from = bucket(band, packed, 0) * WAYS;
            for (int i = from; i < from + WAYS; i++) {
                if (entries[i] != 0) {
                    to[count++] = entries[i] - 1;
                }
            }
        }
        return count;
    }

    /**
     * Where a full bucket's place is taken, chance decides, and differently in each bucket: a text of common phrases, which all
     * its buckets are full of, would else be gone from all of them at once.
     */
    private int place(int bucket, int number) {
        return held[bucket] < WAYS ? held[bucket]++ : Hash.mix(bucket ^ number * WAYS) & WAYS - 1;
    }

    /** Whether so many fingerprints would push each other out too often. */
    boolean isTooSmallFor(int fingerprints) {
        return isTooSmall(held.length, fingerprints);
    }

    private static boolean isTooSmall(int buckets, int fingerprints) {
        return fingerprints * BANDS / 5 * 4 > buckets * WAYS;
    }

    private int bucket(int band, int[] packed, int from) {
        int next = band + 1 == BANDS ? 0 : band + 1;
        return Hash.mix(band << 16 | Signature.row(packed, from, band) << 8 | Signature.row(packed, from, next)) & mask;
    }
}
