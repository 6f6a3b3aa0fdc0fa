package org.unblast.archive;

import java.util.ArrayList;
import java.util.List;
import org.unblast.calendar.Zone;
import org.unblast.invitation.Recipient;

/**
 * What an export holds.
 *
 * @param received invitations and messages from others, the earliest first
 * @param recipient its owner
 * @param refusals rows that were left out
 */
public record Export(List<Received> received, Recipient recipient, List<Refusal> refusals) {
    private static final int COMPARED = "2026-11-20T08:15:00Z".length();

    /**
     * Reads an export.
     *
     * @param zone the zone of times that name none
     * @param countries how countries are called
     * @throws ExportException if it is none
     */
    public static Export read(ExportFiles files, Zone zone, CountryCodes countries) {
        List<Refusal> refusals = new ArrayList<>();
        Owner owner = new Owner();
        Recipient recipient = RecipientFiles.read(files, countries, owner, refusals);
        InvitationsFile invitations = new InvitationsFile(owner, zone, refusals);
        boolean any = invitations.read(files);
        MessagesFile messages = new MessagesFile(owner, zone, refusals);
        any |= messages.read(files);
        if (!any) {
            throw new ExportException("it holds neither " + InvitationsFile.NAME + " nor " + MessagesFile.NAME + ", so there is nothing to judge");
        }
        Acceptances acceptances = new Acceptances();
        List<Received> received = ConnectionsFile.read(files, zone, refusals).mark(invitations.received(), zone, acceptances);
        received.addAll(messages.received(acceptances));
        received.sort((a, b) -> sentAt(a).compareTo(sentAt(b)));
        return new Export(List.copyOf(received), recipient, List.copyOf(refusals));
    }

    /** All are written alike, so their texts sort as the times do. */
    private static String sentAt(Received received) {
        String sentAt = received.invitation().sentAt();
        return sentAt == null || sentAt.length() != COMPARED ? "" : sentAt;
    }
}
