package org.unblast.tally;

/**
 * What was done with an invitation.
 *
 * @param overridden whether the user said otherwise than the verdict
 * @param hidden whether it was hidden on the page
 * @param accepted whether the user accepted it
 * @param ignored whether the user ignored it
 */
public record Deeds(boolean overridden, boolean hidden, boolean accepted, boolean ignored) {
    /** Nothing known. */
    public static final Deeds NONE = new Deeds(false, false, false, false);
}
