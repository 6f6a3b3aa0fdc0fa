package org.unblast.tally;

import org.jspecify.annotations.Nullable;

/** What is known by now of the campaigns: when the first copy of a text was judged, nobody could know that more would come. */
public interface Campaigns {
    /** Nothing but what the verdicts say. */
    Campaigns AS_JUDGED = id -> null;

    /** The id of the campaign an invitation belongs to by now, or {@code null} where none is known. */
    @Nullable String of(String invitationId);
}
