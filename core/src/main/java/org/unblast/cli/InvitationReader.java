package org.unblast.cli;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Contact;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.InvalidInvitationException;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Sender;
import org.unblast.invitation.Step;

/** Reads one line of JSON as an invitation. Unknown keys are passed over. */
final class InvitationReader {
    private @Nullable String id;
    private @Nullable String kind;
    private @Nullable String sentAt;
    private @Nullable String seenAt;
    private @Nullable String language;
    private @Nullable String note;
    private boolean noteMayBeCut;
    private @Nullable String stage;
    private @Nullable Integer followUp;
    private @Nullable Integer daysSinceAccepted;
    private @Nullable String name;
    private @Nullable String profileUrl;
    private @Nullable String headline;
    private @Nullable Integer mutualConnections;
    private @Nullable Boolean followsYou;
    private @Nullable Boolean verified;
    private @Nullable Boolean premium;

    private InvitationReader() {}

    /**
     * Reads a line.
     *
     * @throws RefusedException with a sentence that names the field
     */
    static Invitation read(String line) throws RefusedException {
        InvitationReader reader = new InvitationReader();
        Json.readObject(line, reader::take);
        if (reader.id == null) {
            throw new RefusedException("id is missing");
        }
        try {
            Sender sender = new Sender(
                    reader.name, reader.profileUrl, reader.headline, reader.mutualConnections, reader.followsYou, reader.verified, reader.premium);
            Contact contact = new Contact(Step.of(reader.stage), reader.followUp, reader.daysSinceAccepted);
            return new Invitation(
                    reader.id, Kind.of(reader.kind), reader.sentAt, reader.seenAt, reader.language, sender, reader.note, reader.noteMayBeCut, contact);
        } catch (InvalidInvitationException e) {
            throw new RefusedException(e.field() + " " + e.getMessage());
        }
    }

    private void take(String field, JsonParser value) throws IOException, RefusedException {
        switch (field) {
            case "id" -> id = Json.text(field, value);
            case "kind" -> kind = Json.text(field, value);
            case "sentAt" -> sentAt = Json.text(field, value);
            case "seenAt" -> seenAt = Json.text(field, value);
            case "language" -> language = Json.text(field, value);
            case "note" -> note = Json.text(field, value);
            case "noteMayBeCut" -> noteMayBeCut = Json.flag(field, value);
            case "stage" -> stage = Json.text(field, value);
            case "followUp" -> followUp = Json.number(field, value);
            case "daysSinceAccepted" -> daysSinceAccepted = Json.number(field, value);
            case "sender" -> Json.object(field, value, this::take);
            case "sender.name" -> name = Json.text(field, value);
            case "sender.profileUrl" -> profileUrl = Json.text(field, value);
            case "sender.headline" -> headline = Json.text(field, value);
            case "sender.mutualConnections" -> mutualConnections = Json.number(field, value);
            case "sender.followsYou" -> followsYou = Json.flag(field, value);
            case "sender.verified" -> verified = Json.flag(field, value);
            case "sender.premium" -> premium = Json.flag(field, value);
            default -> value.skipChildren();
        }
    }
}
