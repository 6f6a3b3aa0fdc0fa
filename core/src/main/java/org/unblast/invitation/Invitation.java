package org.unblast.invitation;

import org.jspecify.annotations.Nullable;

/**
 * One invitation or message, as the contract has it. Only {@code id} must be there; what is {@code null} is unknown and
 * never evidence.
 *
 * @param id what it is called wherever it came from
 * @param kind invitation or message
 * @param sentAt when it was sent, ISO 8601
 * @param seenAt when it was first seen, ISO 8601
 * @param language BCP 47 tag, such as {@code en}
 * @param sender who sent it
 * @param note its text
 * @param noteMayBeCut whether there may be more text than {@code note}
 * @param contact what went before between the two
 */
public record Invitation(
        String id,
        Kind kind,
        @Nullable String sentAt,
        @Nullable String seenAt,
        @Nullable String language,
        Sender sender,
        @Nullable String note,
        boolean noteMayBeCut,
        Contact contact) {
    public Invitation {
        if (id.isEmpty()) {
            throw new InvalidInvitationException("id", "is empty");
        }
        Limits.check("id", id, Limits.ID);
        Limits.check("sentAt", sentAt, Limits.ID);
        Limits.check("seenAt", seenAt, Limits.ID);
        Limits.check("language", language, Limits.ID);
        Limits.check("note", note, Limits.NOTE);
    }

    /** One of which nothing is known that went before. */
    public Invitation(
            String id,
            Kind kind,
            @Nullable String sentAt,
            @Nullable String seenAt,
            @Nullable String language,
            Sender sender,
            @Nullable String note,
            boolean noteMayBeCut) {
        this(id, kind, sentAt, seenAt, language, sender, note, noteMayBeCut, Contact.UNKNOWN);
    }

    /** The same after what went before. */
    public Invitation with(Contact other) {
        return new Invitation(id, kind, sentAt, seenAt, language, sender, note, noteMayBeCut, other);
    }

    /** An invitation of which only the id and the note are known. */
    public static Invitation ofNote(String id, String note) {
        return new Invitation(id, Kind.INVITATION, null, null, null, Sender.UNKNOWN, note, false);
    }

    /** The note, empty where there is none. */
    public String noteText() {
        return note == null ? "" : note;
    }

    /** The headline, empty where there is none. */
    public String headlineText() {
        return sender.headline() == null ? "" : sender.headline();
    }
}
