package org.unblast.tally;

import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Moment;
import org.unblast.calendar.Zone;
import org.unblast.invitation.Invitation;

/** The one place that decides on which day an invitation came. */
public final class Arrival {
    private Arrival() {}

    /**
     * The day, by the user's clock: when it was sent where that is known, else when it was first seen.
     *
     * @return see {@link org.unblast.calendar.Day}; {@code null} where neither is known, or neither can be read
     */
    public static @Nullable Integer day(Invitation invitation, Zone zone) {
        Moment sent = moment(invitation.sentAt(), zone);
        Moment known = sent == null ? moment(invitation.seenAt(), zone) : sent;
        return known == null ? null : Integer.valueOf(known.day(zone));
    }

    private static @Nullable Moment moment(@Nullable String text, Zone zone) {
        return text == null ? null : Moment.parse(text, zone);
    }
}
