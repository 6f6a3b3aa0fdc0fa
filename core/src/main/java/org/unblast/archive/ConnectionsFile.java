package org.unblast.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Moment;
import org.unblast.calendar.Zone;
import org.unblast.invitation.Invitation;

/** {@code Connections.csv}: only who became a connection, and when, is taken from it. E-mail addresses are not looked at. */
final class ConnectionsFile {
    static final String NAME = "Connections.csv";

    /** The day of a connection may be told in another zone than that of an invitation. */
    static final int DAYS_APART = 1;

    private record Connection(String key, int day) {}

    private final Zone zone;
    private final List<Connection> connections = new ArrayList<>();
    /** How many connections have a name: two namesakes cannot be told apart by it. */
    private final Map<String, Integer> namesakes = new HashMap<>();

    private ConnectionsFile(Zone zone) {
        this.zone = zone;
    }

    static ConnectionsFile read(ExportFiles files, Zone zone, List<Refusal> refusals) {
        ConnectionsFile connections = new ConnectionsFile(zone);
        Table.read(files, NAME, List.of("First Name", "Last Name", "Connected On"), refusals, connections::take);
        return connections;
    }

    private void take(Cells cells) throws RefusedRowException {
        String name = Member.name(cells.get("First Name"), cells.get("Last Name"));
        String slug = Member.slug(cells.get("URL"));
        if (name.isEmpty() && slug == null) {
            // A member who hides.
            return;
        }
        Moment on = Texts.date("Connected On", cells.get("Connected On"), zone);
        if (slug != null) {
            connections.add(new Connection(bySlug(slug), on.day(zone)));
        }
        if (!name.isEmpty()) {
            connections.add(new Connection(byName(name, slug == null), on.day(zone)));
            namesakes.merge(name, 1, Integer::sum);
        }
    }

    /**
     * Tells the accepted invitations: of a member who became a connection, the last one before that.
     *
     * @param invitations in any order
     * @param acceptances are told of each
     * @return all of them, in the same order
     */
    List<Received> mark(List<Invitation> invitations, Zone zone, Acceptances acceptances) {
        Map<String, List<Integer>> bySender = new HashMap<>();
        for (int i = 0; i < invitations.size(); i++) {
            for (String key : keys(invitations.get(i))) {
                bySender.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        Integer[] accepted = new Integer[invitations.size()];
        for (Connection connection : connections) {
            int last = lastBefore(connection.day() + DAYS_APART, bySender.getOrDefault(connection.key(), List.of()), invitations);
            if (last >= 0) {
                accepted[last] = connection.day();
            }
        }
        List<Received> received = new ArrayList<>();
        for (int i = 0; i < accepted.length; i++) {
            received.add(new Received(invitations.get(i), accepted[i] != null));
            acceptances.add(invitations.get(i), accepted[i]);
        }
        return received;
    }

    private int lastBefore(int day, List<Integer> candidates, List<Invitation> invitations) {
        int last = -1;
        Moment lastSent = null;
        for (int candidate : candidates) {
            Moment sent = Moment.parse(String.valueOf(invitations.get(candidate).sentAt()), zone);
            if (sent != null && sent.day(zone) <= day && (lastSent == null || sent.minute() >= lastSent.minute())) {
                last = candidate;
                lastSent = sent;
            }
        }
        return last;
    }

    /** By which connections an invitation's sender can be known: by address, and by name where either side lacks the address. */
    private List<String> keys(Invitation invitation) {
        List<String> keys = new ArrayList<>();
        String slug = Member.slug(text(invitation.sender().profileUrl()));
        String name = text(invitation.sender().name());
        if (slug != null) {
            keys.add(bySlug(slug));
        }
        if (namesakes.getOrDefault(name, 0) == 1) {
            keys.add(byName(name, true));
            if (slug == null) {
                keys.add(byName(name, false));
            }
        }
        return keys;
    }

    private static String bySlug(String slug) {
        return "in " + slug;
    }

    private static String byName(String name, boolean addressUnknown) {
        return (addressUnknown ? "name " : "named ") + name;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
