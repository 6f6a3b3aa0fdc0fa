package org.unblast.invitation;

import org.jspecify.annotations.Nullable;

/** What a text came as. */
public enum Kind {
    /** An invitation to connect, with or without a note. */
    INVITATION("invitation"),
    /** A first message, a follow-up or an InMail. */
    MESSAGE("message");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The contract's word for it. */
    public String id() {
        return id;
    }

    /**
     * Reads the contract's word.
     *
     * @param id the word; absent means an invitation
     * @throws InvalidInvitationException for any other word
     */
    public static Kind of(@Nullable String id) {
        if (id == null || id.equals(INVITATION.id)) {
            return INVITATION;
        }
        if (id.equals(MESSAGE.id)) {
            return MESSAGE;
        }
        throw new InvalidInvitationException("kind", "is neither \"invitation\" nor \"message\"");
    }
}
