package org.unblast.campaign;

/**
 * How like two texts are: the runs they share, by the size of the shorter one plus a quarter of what the longer one has
 * more (the index of Tversky, "Features of similarity", 1977). A sentence dropped so costs little; a short text inside a
 * long one is still not the same.
 */
final class Likeness {
    private static final int QUARTERS = 4;
    private static final int WHOLE = 1_000;

    private Likeness() {}

    /**
     * The likeness in thousandths.
     *
     * @param shared how many runs they share
     * @param one how many runs the one text has, 1 to {@link Runs#MOST}
     * @param other how many the other has
     */
    static int of(int shared, int one, int other) {
        int shorter = Math.min(one, other);
        int longer = Math.max(one, other);
        return shared * WHOLE * QUARTERS / ((QUARTERS - 1) * shorter + longer);
    }
}
