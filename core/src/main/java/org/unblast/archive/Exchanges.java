package org.unblast.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Contact;
import org.unblast.invitation.Step;

/**
 * Who wrote when in each conversation, told apart once all is read: a file holds its rows in any order. Of a conversation with
 * several others nothing is told.
 */
final class Exchanges {
    /**
     * One message.
     *
     * @param sentAt ISO 8601, all of one length; {@code null} where it could not be read
     * @param sender what tells its sender from others; {@code null} for the owner
     * @param isNote whether it is the note of an invitation, which opens the conversation of those who connected
     * @param index the caller's number for it; {@link #OWN} for the owner's own
     * @param daysSinceAccepted see {@link Contact}
     */
    record Line(@Nullable String sentAt, @Nullable String sender, boolean isNote, int index, @Nullable Integer daysSinceAccepted) {}

    /** The owner's own messages are not asked about. */
    static final int OWN = -1;

    private final Map<String, List<Line>> conversations = new HashMap<>();

    void add(String conversation, Line line) {
        conversations.computeIfAbsent(conversation, none -> new ArrayList<>()).add(line);
    }

    /** What went before each of the others' messages, by the caller's number; of those that are missing nothing is known. */
    Map<Integer, Contact> contacts() {
        Map<Integer, Contact> contacts = new HashMap<>();
        for (List<Line> lines : conversations.values()) {
            if (isBetweenTwo(lines)) {
                tell(lines, contacts);
            }
        }
        return contacts;
    }

    private static boolean isBetweenTwo(List<Line> lines) {
        String other = null;
        for (Line line : lines) {
            boolean another = line.sender() != null && other != null && !line.sender().equals(other);
            if (another || line.sentAt() == null) {
                return false;
            }
            other = line.sender() == null ? other : line.sender();
        }
        return true;
    }

    private static void tell(List<Line> lines, Map<Integer, Contact> contacts) {
        lines.sort((a, b) -> String.valueOf(a.sentAt()).compareTo(String.valueOf(b.sentAt())));
        boolean answered = false;
        int before = 0;
        for (Line line : lines) {
            if (line.sender() == null) {
                answered = true;
            } else if (line.isNote()) {
                contacts.put(line.index(), new Contact(Step.NOTE, null, null));
            } else if (answered) {
                contacts.put(line.index(), new Contact(Step.TALK, null, line.daysSinceAccepted()));
            } else {
                contacts.put(line.index(), new Contact(before == 0 ? Step.FIRST : Step.FOLLOW_UP, before == 0 ? null : before, line.daysSinceAccepted()));
                before++;
            }
        }
    }
}
