package org.unblast.campaign;

/**
 * A text's fingerprint: {@link #ROWS} minima of its hashed runs (MinHash: Broder, "On the resemblance and containment of
 * documents", 1997), eight bits each (b-bit MinHash: Li and König, 2010), and how many runs it has. The share of equal
 * minima estimates the share of common runs; no word can be read from it.
 */
final class Signature {
    /** How many minima are kept. */
    static final int ROWS = 48;

    /** How many minima one {@code int} holds. */
    static final int IN_ONE = 4;

    /** How many {@code int}s the minima fill. */
    static final int INTS = ROWS / IN_ONE;

    /** How many characters {@link #toString} gives. */
    static final int LENGTH = ROWS * 8 / Digits.BITS + 2;

    private static final int[] MULTIPLIERS = new int[ROWS];
    private static final int[] OFFSETS = new int[ROWS];

    static {
        for (int i = 0; i < ROWS; i++) {
            MULTIPLIERS[i] = Hash.mix(2 * i + 1) | 1;
            OFFSETS[i] = Hash.mix(2 * i + 2);
        }
    }

    private final int[] packed;
    private final int runs;

    private Signature(int[] packed, int runs) {
        this.packed = packed;
        this.runs = runs;
    }

    /** The fingerprint of a text. */
    static Signature of(Runs runs) {
        int[] packed = new int[INTS];
        for (int row = 0; row < ROWS; row++) {
            int multiplier = MULTIPLIERS[row];
            int offset = OFFSETS[row];
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < runs.count(); i++) {
                int permuted = (runs.hash(i) ^ offset) * multiplier;
                least = Math.min(least, permuted ^ permuted >>> 15);
            }
            packed[row / IN_ONE] |= Hash.mix(least) >>> 24 << 8 * (row % IN_ONE);
        }
        return new Signature(packed, runs.count());
    }

    /** The minima, {@link #IN_ONE} in each of {@link #INTS}; not to be changed. */
    int[] packed() {
        return packed;
    }

    /** How many runs the text has. */
    int runs() {
        return runs;
    }

    /** The minimum of a row, 0 to 255, of the fingerprint that starts at {@code from}. */
    static int row(int[] packed, int from, int row) {
        return packed[from + row / IN_ONE] >>> 8 * (row % IN_ONE) & 255;
    }

    /** A fingerprint of which the parts are known. */
    static Signature of(int[] packed, int runs) {
        return new Signature(packed, runs);
    }

    /** How many of the four minima in two {@code int}s are equal. */
    static int equal(int one, int other) {
        int different = one ^ other;
        // Each byte that is not zero gets its highest bit set (Warren, "Hacker's Delight", zero-byte test).
        int marks = ((different & 0x7F7F7F7F) + 0x7F7F7F7F | different) & 0x80808080;
        return IN_ONE - ((marks >>> 7) * 0x01010101 >>> 24);
    }

    /** The likeness in thousandths that so many equal minima stand for; see {@link Likeness}. */
    static int likeness(int equal, int runs, int otherRuns) {
        return Likeness.of(equal * (runs + otherRuns) / (ROWS + equal), runs, otherRuns);
    }

    /** The fingerprint as {@link #LENGTH} printable characters. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        Digits.write(text, runs, 2);
        for (int i = 0; i < INTS; i += 3) {
            // Three ints are 96 bits: sixteen characters.
            Digits.write(text, packed[i] >>> 8, 4);
            Digits.write(text, packed[i] << 16 | packed[i + 1] >>> 16, 4);
            Digits.write(text, packed[i + 1] << 8 | packed[i + 2] >>> 24, 4);
            Digits.write(text, packed[i + 2], 4);
        }
        return text.toString();
    }

    /** Reads the minima of what {@link #toString} wrote into {@link #INTS} places. */
    static void read(String text, int at, int[] to, int from) {
        for (int i = 0; i < INTS; i += 3) {
            int start = at + 2 + i / 3 * 16;
            int second = Digits.read(text, start + 4, 4);
            int third = Digits.read(text, start + 8, 4);
            to[from + i] = Digits.read(text, start, 4) << 8 | second >>> 16;
            to[from + i + 1] = second << 16 | third >>> 8;
            to[from + i + 2] = third << 24 | Digits.read(text, start + 12, 4);
        }
    }

    /** Reads what {@link #toString} wrote. */
    static Signature parse(String text) {
        int[] packed = new int[INTS];
        read(text, 0, packed, 0);
        return new Signature(packed, readRuns(text, 0));
    }

    /** Reads the number of runs of what {@link #toString} wrote. */
    static int readRuns(String text, int at) {
        return Math.min(Runs.MOST, Math.max(1, Digits.read(text, at, 2)));
    }
}
