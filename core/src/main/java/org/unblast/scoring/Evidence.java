package org.unblast.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.text.Words;

/**
 * All that a rule may look at. Cut into words once, for all rules.
 *
 * @param invitation as it came
 * @param note the words of the note; none where there is no note
 * @param headline the words of the sender's headline; none where it is unknown
 * @param recipient who receives it
 * @param sighting what the memory knows of the same text, or {@code null}
 * @param earlier what the rules that were asked before found; grows while rules are asked
 */
public record Evidence(
        Invitation invitation, Words note, Words headline, Recipient recipient, @Nullable Sighting sighting, List<Finding> earlier) {
    /** Cuts an invitation into words. */
    public static Evidence of(Invitation invitation, Recipient recipient, @Nullable Sighting sighting) {
        return new Evidence(
                invitation,
                Words.of(invitation.noteText()),
                invitation.headlineText().isEmpty() ? Words.NONE : Words.of(invitation.headlineText()),
                recipient,
                sighting,
                List.of());
    }

    /** The same, for rules that are asked after others. */
    Evidence after(List<Finding> earlier) {
        return new Evidence(invitation, note, headline, recipient, sighting, earlier);
    }

    /** Whether a rule that was asked before found something. */
    public boolean has(String rule) {
        for (Finding finding : earlier) {
            if (finding.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }
}
