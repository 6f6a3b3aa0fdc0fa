package org.unblast.invitation;

import org.jspecify.annotations.Nullable;

/** How long the texts of an invitation may be, in UTF-16 code units. LinkedIn's own limits lie far below. */
public final class Limits {
    /** Longest {@code id} or address. */
    public static final int ID = 512;
    /** Longest name or headline, place, trade, employer or school. LinkedIn allows 220 for a headline. */
    public static final int LINE = 2_000;
    /** Longest note. LinkedIn allows 300 for an invitation and about 8,000 for a message. */
    public static final int NOTE = 65_536;
    /** Most entries in one of the recipient's lists. */
    public static final int LIST = 200;

    private Limits() {}

    /**
     * Passes a text on if it is absent or short enough.
     *
     * @param field the contract's name of the field, for the message
     * @throws InvalidInvitationException if it is longer than {@code limit}
     */
    static @Nullable String check(String field, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            throw new InvalidInvitationException(
                    field, "is " + text.length() + " characters long; at most " + limit + " are read");
        }
        return text;
    }
}
