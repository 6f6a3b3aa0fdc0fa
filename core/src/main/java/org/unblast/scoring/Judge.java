package org.unblast.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        this(rules, List.of(), memory);
    }

    /**
     * @param rules who looks
     * @param second who looks after them
     * @param memory the earlier texts
     */
    public Judge(List<Rule> rules, List<SecondLook> second, CampaignMemory memory) {
        this.scorer = new Scorer(rules, second);
        this.memory = memory;
    }

    /**
     * Judges an invitation and remembers its text.
     *
     * @param day when it was sent or seen, by the user's clock (see {@link org.unblast.calendar.Day})
     * @param today the day on which it comes to us
     */
    public Verdict judge(Invitation invitation, Recipient recipient, Sensitivity sensitivity, int day, int today) {
        return judge(invitation, recipient, sensitivity, remember(invitation, day, today));
    }

    /**
     * The second half of judging, with what {@link #remember} said. Nothing is kept, so many may be judged at a time.
     *
     * @param sighting the same text from others, or {@code null}
     */
    public Verdict judge(Invitation invitation, Recipient recipient, Sensitivity sensitivity, @Nullable Sighting sighting) {
        return scorer.judge(Evidence.of(invitation, recipient, sighting), sensitivity);
    }

    /** Judges an invitation as if it were the first ever, and remembers nothing. */
    public Verdict judgeAlone(Invitation invitation, Recipient recipient, Sensitivity sensitivity) {
        return judge(invitation, recipient, sensitivity, null);
    }

    /** The earlier texts. */
    public CampaignMemory memory() {
        return memory;
    }

    /**
     * The first half of judging: remembers an invitation's text. The order of calls is the order of memory.
     *
     * @param day when it was sent or seen, by the user's clock (see {@link org.unblast.calendar.Day})
     * @param today the day on which it comes to us, from which the time of its text runs
     * @return the same text from others, as known by now, or {@code null}
     */
    public @Nullable Sighting remember(Invitation invitation, int day, int today) {
        String sender = invitation.sender().key();
        if (invitation.note() == null) {
            return null;
        }
        return memory.see(
                invitation.id(), sender == null ? invitation.id() : sender, Words.of(invitation.note()), day, today);
    }
}
