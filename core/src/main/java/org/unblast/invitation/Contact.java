package org.unblast.invitation;

import org.jspecify.annotations.Nullable;

/**
 * What went before between a sender and the recipient; what is {@code null} is unknown.
 *
 * @param step where the text stands in what he wrote
 * @param followUp the how manieth follow-up it is, 1 or more
 * @param daysSinceAccepted how many days ago the recipient accepted his invitation, 0 or more
 */
public record Contact(@Nullable Step step, @Nullable Integer followUp, @Nullable Integer daysSinceAccepted) {
    /** Nothing known. */
    public static final Contact UNKNOWN = new Contact(null, null, null);

    public Contact {
        if (followUp != null && followUp < 1) {
            throw new InvalidInvitationException("followUp", "is less than 1");
        }
        if (daysSinceAccepted != null && daysSinceAccepted < 0) {
            throw new InvalidInvitationException("daysSinceAccepted", "is less than 0");
        }
    }

    /** Whether he writes unasked: nothing of the recipient's stands before it. */
    public boolean isUnanswered() {
        return step == Step.FIRST || step == Step.FOLLOW_UP;
    }
}
