package org.unblast.invitation;

/** A field holds what it must not. The message is a sentence without its subject: "is 70000 characters long; …". */
public final class InvalidInvitationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field's name in the contract, such as {@code sender.headline}
     * @param problem what is wrong with it, as the rest of a sentence that starts with the field
     */
    public InvalidInvitationException(String field, String problem) {
        super(problem);
        this.field = field;
    }

    /** The field's name in the contract. */
    public String field() {
        return field;
    }
}
