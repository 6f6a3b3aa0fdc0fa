package org.unblast.scoring;

import org.jspecify.annotations.Nullable;

/** How soon the user wants something flagged. */
public enum Sensitivity {
    /** Flags late: for those who would be embarrassed to miss a customer. */
    CAREFUL("careful", 700, 970),
    /** The default. */
    BALANCED("balanced", 550, 900),
    /** Flags early: for those who drown. */
    STRICT("strict", 350, 800);

    private final String id;
    private final int unsureFrom;
    private final int spamFrom;

    Sensitivity(String id, int unsureFrom, int spamFrom) {
        this.id = id;
        this.unsureFrom = unsureFrom;
        this.spamFrom = spamFrom;
    }

    /** The contract's word for it. */
    public String id() {
        return id;
    }

    /**
     * Reads the contract's word.
     *
     * @return the sensitivity, or {@code null} for any other word
     */
    public static @Nullable Sensitivity of(String id) {
        for (Sensitivity sensitivity : values()) {
            if (sensitivity.id.equals(id)) {
                return sensitivity;
            }
        }
        return null;
    }

    /**
     * The level of a probability.
     *
     * @param permille the chance of mass mail, 0 to 1000
     */
    public Level level(int permille) {
        if (permille >= spamFrom) {
            return Level.SPAM;
        }
        return permille >= unsureFrom ? Level.UNSURE : Level.CLEAR;
    }
}
