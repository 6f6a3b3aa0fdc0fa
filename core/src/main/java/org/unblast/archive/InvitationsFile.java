package org.unblast.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Moment;
import org.unblast.calendar.Zone;
import org.unblast.invitation.InvalidInvitationException;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Sender;

/** {@code Invitations.csv}: who invited whom, when, with what note. Addresses of profiles since late 2023. */
final class InvitationsFile {
    static final String NAME = "Invitations.csv";

    private static final String INCOMING = "INCOMING";
    private static final String OUTGOING = "OUTGOING";

    private final Owner owner;
    private final Zone zone;
    private final List<Refusal> refusals;
    private final Ids ids = new Ids();
    private final List<Invitation> received = new ArrayList<>();

    InvitationsFile(Owner owner, Zone zone, List<Refusal> refusals) {
        this.owner = owner;
        this.zone = zone;
        this.refusals = refusals;
    }

    boolean read(ExportFiles files) {
        return Table.read(files, NAME, List.of("From", "To", "Sent At"), refusals, this::take);
    }

    List<Invitation> received() {
        return received;
    }

    private void take(Cells cells) throws RefusedRowException {
        String from = Member.name(cells.get("From"), "");
        String to = Member.name(cells.get("To"), "");
        if (isIncoming(cells.get("Direction"), from, to)) {
            owner.isCalled(to);
            owner.hasProfile(cells.get("inviteeProfileUrl"));
            received.add(invitation(cells, from));
        } else {
            owner.isCalled(from);
            owner.hasProfile(cells.get("inviterProfileUrl"));
        }
    }

    private boolean isIncoming(String direction, String from, String to) throws RefusedRowException {
        if (direction.equalsIgnoreCase(INCOMING) || direction.equalsIgnoreCase(OUTGOING)) {
            return direction.equalsIgnoreCase(INCOMING);
        }
        if (direction.isEmpty() && owner.isCalledSo(to) != owner.isCalledSo(from)) {
            return owner.isCalledSo(to);
        }
        throw new RefusedRowException("Direction is neither " + INCOMING + " nor " + OUTGOING);
    }

    private Invitation invitation(Cells cells, String from) throws RefusedRowException {
        String url = cells.get("inviterProfileUrl");
        String note = Html.text(Texts.within(cells, "Message"));
        Moment sentAt = Texts.date("Sent At", cells.get("Sent At"), zone);
        try {
            return new Invitation(
                    ids.of("invitation", from, url, Texts.plain(cells.get("Sent At")), note), Kind.INVITATION, sentAt.toString(), null, null, sender(from, url),
                    note.isBlank() ? null : note, false);
        } catch (InvalidInvitationException e) {
            throw Table.refused(e);
        }
    }

    /** Of a sender the export tells the name and, in most eras, the address. */
    static Sender sender(String name, String url) {
        return new Sender(absent(name), absent(url), null, null, null, null, null);
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }
}
