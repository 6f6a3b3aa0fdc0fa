package org.unblast.campaign;

/** Hashes of 32 bits that are alike on the JVM and in the compiled module. */
final class Hash {
    private Hash() {}

    /** A text's hash: FNV-1a, mixed. */
    static int of(String text, int seed) {
        return of(text, 0, text.length(), seed);
    }

    /** The hash of the characters from {@code start} up to {@code end}. */
    static int of(CharSequence text, int start, int end, int seed) {
        int hash = 0x811C9DC5 ^ seed;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return mix(hash);
    }

    /** Spreads every bit over all others (the "lowbias32" finaliser of Ch. Wellons). */
    static int mix(int x) {
        int mixed = x ^ x >>> 16;
        mixed *= 0x7FEB352D;
        mixed ^= mixed >>> 15;
        mixed *= 0x846CA68B;
        return mixed ^ mixed >>> 16;
    }
}
