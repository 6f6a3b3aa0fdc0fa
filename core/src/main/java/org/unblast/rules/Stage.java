package org.unblast.rules;

import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Contact;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;
import org.unblast.invitation.Step;
import org.unblast.scoring.Evidence;

/** How far a sender has come with the recipient: note, thanks, follow-ups, break-up. Told beside the verdict; weighs nothing. */
public final class Stage {
    private static final BreakUp LAST = new BreakUp();

    private Stage() {}

    /**
     * Names the stage.
     *
     * @return {@code note}; {@code first}, or {@code thanks} if it is known to come after accepting; {@code follow-up-1} and so on,
     *     {@code follow-up} where it is not known which; {@code break-up} for a follow-up that says it is the last; {@code talk},
     *     {@code inmail}, {@code sponsored}; {@code null} where it is unknown
     */
    public static @Nullable String of(Invitation invitation) {
        Contact contact = invitation.contact();
        Step step = contact.step();
        if (step == null) {
            return invitation.kind() == Kind.INVITATION && invitation.note() != null ? Step.NOTE.id() : null;
        }
        return switch (step) {
            case FIRST -> contact.daysSinceAccepted() == null ? step.id() : "thanks";
            case FOLLOW_UP -> isLast(invitation) ? "break-up" : contact.followUp() == null ? step.id() : step.id() + "-" + contact.followUp();
            default -> step.id();
        };
    }

    private static boolean isLast(Invitation invitation) {
        return LAST.look(Evidence.of(invitation, Recipient.UNKNOWN, null)) != null;
    }
}
