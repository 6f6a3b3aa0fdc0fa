package org.unblast.archive;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Moment;
import org.unblast.calendar.Zone;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Sender;

/** Whose invitations the owner accepted, on which day, and with which notes they came. */
final class Acceptances {
    private final Map<String, Integer> days = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** @param day on which the two became connections, or {@code null} where they did not, or nobody knows */
    void add(Invitation invitation, @Nullable Integer day) {
        String key = key(invitation.sender());
        if (day != null) {
            days.put(key, day);
        }
        if (invitation.note() != null) {
            notes.put(key, invitation.note());
        }
    }

    /** Whether a message only repeats the note of its sender's invitation. */
    boolean isNote(Invitation message) {
        return message.note() != null && message.note().equals(notes.get(key(message.sender())));
    }

    /** How many days before a message its sender was accepted; {@code null} where he was not, or not before it. */
    @Nullable Integer daysBefore(Invitation message, Zone zone) {
        Integer accepted = days.get(key(message.sender()));
        Moment sent = message.sentAt() == null ? null : Moment.parse(message.sentAt(), zone);
        if (accepted == null || sent == null || sent.day(zone) < accepted - ConnectionsFile.DAYS_APART) {
            return null;
        }
        return Math.max(0, sent.day(zone) - accepted);
    }

    /** What tells a sender from others: the address, else the name. */
    static String key(Sender sender) {
        String url = sender.profileUrl();
        String slug = url == null ? null : Member.slug(url);
        return slug == null ? "named " + sender.name() : "in " + slug;
    }
}
