package org.unblast.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Contact;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Sender;

/** Writes invitations as the contract has them, one line each; what is unknown is left out. */
final class InvitationWriter {
    private InvitationWriter() {}

    /**
     * One line, without its end.
     *
     * @param accepted whether the user accepted it; said only where true
     */
    static String line(Invitation invitation, boolean accepted) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", invitation.id());
            json.writeStringField("kind", invitation.kind().id());
            write(json, "sentAt", invitation.sentAt());
            write(json, "seenAt", invitation.seenAt());
            write(json, "language", invitation.language());
            write(json, invitation.sender());
            write(json, "note", invitation.note());
            writeTrue(json, "noteMayBeCut", invitation.noteMayBeCut());
            write(json, invitation.contact());
            writeTrue(json, "accepted", accepted);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Contact contact) throws IOException {
        write(json, "stage", contact.step() == null ? null : contact.step().id());
        write(json, "followUp", contact.followUp());
        write(json, "daysSinceAccepted", contact.daysSinceAccepted());
    }

    private static void write(JsonGenerator json, Sender sender) throws IOException {
        if (sender.equals(Sender.UNKNOWN)) {
            return;
        }
        json.writeObjectFieldStart("sender");
        write(json, "name", sender.name());
        write(json, "profileUrl", sender.profileUrl());
        write(json, "headline", sender.headline());
        write(json, "mutualConnections", sender.mutualConnections());
        write(json, "followsYou", sender.followsYou());
        write(json, "verified", sender.verified());
        write(json, "premium", sender.premium());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }

    private static void write(JsonGenerator json, String name, @Nullable Integer number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }

    private static void write(JsonGenerator json, String name, @Nullable Boolean flag) throws IOException {
        if (flag != null) {
            json.writeBooleanField(name, flag);
        }
    }

    private static void writeTrue(JsonGenerator json, String name, boolean flag) throws IOException {
        if (flag) {
            json.writeBooleanField(name, true);
        }
    }
}
