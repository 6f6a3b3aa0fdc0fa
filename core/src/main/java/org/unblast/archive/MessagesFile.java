package org.unblast.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Zone;
import org.unblast.invitation.Contact;
import org.unblast.invitation.InvalidInvitationException;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;

/** {@code messages.csv}: all conversations, the owner's own messages among them. */
final class MessagesFile {
    static final String NAME = "messages.csv";

    /**
     * A row, before it is known who the owner is.
     *
     * @param row see {@link ExportFiles.Row}
     * @param line see {@link ExportFiles.Row}
     * @param conversation its id
     * @param from the sender's name
     * @param senderUrl the sender's address; empty for sponsored mail
     * @param recipientUrls addresses with commas between them
     * @param date as it stands
     * @param content as it stands
     */
    record Message(int row, int line, String conversation, String from, String senderUrl, String recipientUrls, String date, String content) {}

    private final Owner owner;
    private final Zone zone;
    private final List<Refusal> refusals;
    private final Ids ids = new Ids();
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();

    MessagesFile(Owner owner, Zone zone, List<Refusal> refusals) {
        this.owner = owner;
        this.zone = zone;
        this.refusals = refusals;
    }

    boolean read(ExportFiles files) {
        boolean there = Table.read(files, NAME, List.of("FROM", "DATE", "CONTENT"), refusals, this::take);
        owner.findAmong(messages);
        return there;
    }

    private void take(Cells cells) throws RefusedRowException {
        if (!isDraft(cells.get("IS MESSAGE DRAFT"))) {
            messages.add(new Message(
                    cells.row().number(), cells.row().line(), shared(cells.get("CONVERSATION ID")), shared(Member.name(cells.get("FROM"), "")),
                    shared(cells.get("SENDER PROFILE URL")), shared(cells.get("RECIPIENT PROFILE URLS")), cells.get("DATE"),
                    Texts.within(cells, "CONTENT")));
        }
    }

    /** One string for equal ones: the same people stand in thousands of rows. */
    private String shared(String text) {
        String before = shared.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    /** A draft was never sent. */
    private static boolean isDraft(String cell) {
        return cell.equalsIgnoreCase("yes") || cell.equalsIgnoreCase("true") || cell.equals("1");
    }

    /** Those that others wrote, each with what went before it. */
    List<Received> received(Acceptances acceptances) {
        List<Invitation> received = new ArrayList<>();
        Exchanges exchanges = new Exchanges();
        for (Message message : messages) {
            if (owner.wrote(message)) {
                exchanges.add(message.conversation(), new Exchanges.Line(sentAt(message), null, false, Exchanges.OWN, null));
                continue;
            }
            try {
                Invitation each = invitation(message);
                exchanges.add(message.conversation(), new Exchanges.Line(
                        each.sentAt(), Acceptances.key(each.sender()), acceptances.isNote(each), received.size(), acceptances.daysBefore(each, zone)));
                received.add(each);
            } catch (RefusedRowException e) {
                refusals.add(new Refusal(NAME, message.row(), message.line(), e.getMessage()));
            }
        }
        Map<Integer, Contact> contacts = exchanges.contacts();
        List<Received> told = new ArrayList<>();
        for (int i = 0; i < received.size(); i++) {
            told.add(new Received(received.get(i).with(contacts.getOrDefault(i, Contact.UNKNOWN)), false));
        }
        return told;
    }

    private @Nullable String sentAt(Message message) {
        try {
            return Texts.date("DATE", message.date(), zone).toString();
        } catch (RefusedRowException e) {
            return null;
        }
    }

    private Invitation invitation(Message message) throws RefusedRowException {
        String text = Html.text(message.content());
        String sentAt = Texts.date("DATE", message.date(), zone).toString();
        try {
            return new Invitation(
                    ids.of("message", message.conversation(), message.from(), message.senderUrl(), message.date(), text), Kind.MESSAGE, sentAt, null, null,
                    InvitationsFile.sender(message.from(), message.senderUrl()), text.isBlank() ? null : text, false);
        } catch (InvalidInvitationException e) {
            throw Table.refused(e);
        }
    }
}
