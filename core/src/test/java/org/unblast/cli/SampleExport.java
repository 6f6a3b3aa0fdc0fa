package org.unblast.cli;

import java.nio.file.Path;
import org.unblast.cli.export.RawZip;

/** A small export of an invented person: six copies of one text in two weeks, a bare invitation, a row that cannot be read. */
final class SampleExport {
    static final String PITCH = "Your work at Elm caught my eye. We fill empty chairs of dental practices every month, may I show you how in 15 minutes?";
    static final String SECRET = "secret.address@example.org";

    private static final String IN = "https://www.linkedin.com/in/";

    private SampleExport() {}

    static Path write(Path folder) {
        StringBuilder invitations = new StringBuilder("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
        for (int i = 1; i <= 6; i++) {
            // Sunday, 22 November, late in the evening, and Monday.
            String sentAt = i <= 3 ? "11/22/26, 11:5" + i + " PM" : "11/23/26, 9:1" + i + " AM";
            row(invitations, "Caller " + i, "caller-" + i, sentAt, PITCH);
        }
        row(invitations, "Ivo Brandt", "ivo-brandt", "11/24/26, 9:15\u202fAM", "");
        row(invitations, "Lena Roth", "lena-roth", "3/4/26", "");
        invitations.append("Edda Marsh,Ivo,\"11/24/26, 9:15 AM\",,OUTGOING," + IN + "edda-marsh," + IN + "ivo\n");
        String messages = "\"CONVERSATION ID\",\"FROM\",\"SENDER PROFILE URL\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"CONTENT\",\"FOLDER\"\n"
                + "\"c\",\"Caller 7\",\"" + IN + "caller-7\",\"" + IN + "edda-marsh\",\"2026-11-24 10:00:00 UTC\",\"<p>" + PITCH + "</p>\",\"INBOX\"\n"
                + "\"c\",\"Edda Marsh\",\"" + IN + "edda-marsh\",\"" + IN + "caller-7\",\"2026-11-24 11:00:00 UTC\",\"No, thank you.\",\"INBOX\"\n";
        String connections = "Notes:\n\"When exporting, some addresses are missing\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Ivo,Brandt," + IN + "ivo-brandt," + SECRET + ",,,25 Nov 2026\n,,,,,,07 Jun 2026";
        return new RawZip()
                .file("export/Invitations.csv", invitations.toString()).end()
                .file("export/messages.csv", messages).end()
                .file("export/Connections.csv", connections).end()
                .file("export/Profile.csv", "First Name,Last Name,Geo Location\r\nEdda,Marsh,\"Ottawa, Ontario, Canada\"\r\n").end()
                .write(folder.resolve("export.zip"));
    }

    private static void row(StringBuilder rows, String name, String slug, String sentAt, String note) {
        rows.append(name + ",Edda Marsh,\"" + sentAt + "\",\"" + note + "\",INCOMING," + IN + slug + "," + IN + "edda-marsh\n");
    }
}
