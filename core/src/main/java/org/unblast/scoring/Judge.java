package org.unblast.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Day;
import org.unblast.campaign.CampaignMemory;
import org.unblast.campaign.Sighting;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.text.Words;

/** A scorer with a memory: judges invitations one after the other, each knowing those before it. */
public final class Judge {
    private final Scorer scorer;
    private final CampaignMemory memory;

    /**
     * @param rules who looks
     * @param memory the earlier texts
     */
    public Judge(List<Rule> rules, CampaignMemory memory) {
        this.scorer = new Scorer(rules);
        this.memory = memory;
    }

    /**
     * Judges an invitation and remembers its text.
     *
     * @param today the day to count from where the invitation itself does not say when it was seen (see {@link Day})
     */
    public Verdict judge(Invitation invitation, Recipient recipient, Sensitivity sensitivity, int today) {
        return scorer.judge(Evidence.of(invitation, recipient, sighting(invitation, today)), sensitivity);
    }

    /** Judges an invitation as if it were the first ever, and remembers nothing. */
    public Verdict judgeAlone(Invitation invitation, Recipient recipient, Sensitivity sensitivity) {
        return scorer.judge(Evidence.of(invitation, recipient, null), sensitivity);
    }

    /** The earlier texts. */
    public CampaignMemory memory() {
        return memory;
    }

    private @Nullable Sighting sighting(Invitation invitation, int today) {
        String sender = invitation.sender().key();
        if (invitation.note() == null) {
            return null;
        }
        String seen = invitation.sentAt() != null ? invitation.sentAt() : invitation.seenAt();
        Integer day = seen == null ? null : Day.parse(seen);
        return memory.see(
                invitation.id(), sender == null ? invitation.id() : sender, Words.of(invitation.note()), day == null ? today : day, today);
    }
}
