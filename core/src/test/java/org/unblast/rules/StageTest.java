package org.unblast.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.invitation.Contact;
import org.unblast.invitation.InvalidInvitationException;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Sender;
import org.unblast.invitation.Step;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Asked;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;

class StageTest {
    private static final String PITCH = "We offer packaging to small breweries.";

    private static Invitation message(@Nullable String note, @Nullable Step step, @Nullable Integer followUp, @Nullable Integer days) {
        return new Invitation("a", Kind.MESSAGE, null, null, null, Sender.UNKNOWN, note, false, new Contact(step, followUp, days));
    }

    @Test
    @DisplayName("each step has its name; what is unknown has none")
    void names() {
        assertEquals("note", Stage.of(Invitation.ofNote("a", "Hello")));
        assertNull(Stage.of(new Invitation("a", Kind.INVITATION, null, null, null, Sender.UNKNOWN, null, false)));
        assertNull(Stage.of(message("Hello", null, null, 3)));
        assertEquals("first", Stage.of(message("Hello", Step.FIRST, null, null)));
        assertEquals("thanks", Stage.of(message("Hello", Step.FIRST, null, 0)));
        assertEquals("follow-up", Stage.of(message("Hello", Step.FOLLOW_UP, null, null)));
        assertEquals("follow-up-2", Stage.of(message("Hello", Step.FOLLOW_UP, 2, 4)));
        for (Step step : List.of(Step.NOTE, Step.TALK, Step.INMAIL, Step.SPONSORED)) {
            assertEquals(step.id(), Stage.of(message("This is my last message.", step, null, 4)));
        }
    }

    @Test
    @DisplayName("only a follow-up that says it is the last breaks up")
    void breakUp() {
        assertEquals("break-up", Stage.of(message("This is my last message.", Step.FOLLOW_UP, 2, null)));
        assertEquals("thanks", Stage.of(message("This is my last message.", Step.FIRST, null, 1)));
        assertEquals("follow-up-2", Stage.of(message(null, Step.FOLLOW_UP, 2, null)));
    }

    private static @Nullable Finding hasty(Invitation message) {
        return Asked.last(new PitchAfterAccept(), StandardRules.ofAnyRecipient(), Evidence.of(message, Recipient.UNKNOWN, null));
    }

    @Test
    @DisplayName("a pitch counts as hasty only where nothing of the recipient's stands before it")
    void unanswered() {
        for (Step step : Step.values()) {
            assertEquals(step == Step.FIRST || step == Step.FOLLOW_UP, hasty(message(PITCH, step, null, 1)) != null, step.id());
        }
        assertNull(hasty(message(PITCH, null, null, 1)));
        assertEquals(1, hasty(message(PITCH, Step.FIRST, null, 1)).values().get(0).number());
    }

    @Test
    @DisplayName("what cannot be is refused by its field")
    void refused() {
        assertEquals("followUp", assertThrows(InvalidInvitationException.class, () -> new Contact(Step.FOLLOW_UP, 0, null)).field());
        assertEquals("daysSinceAccepted", assertThrows(InvalidInvitationException.class, () -> new Contact(null, null, -1)).field());
        assertNull(Step.of("of another version"));
        assertNull(Step.of(null));
    }
}
