package org.unblast.golden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unblast.calendar.Zone;
import org.unblast.campaign.CampaignMemory;
import org.unblast.cli.VerdictWriter;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.invitation.Contact;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;
import org.unblast.invitation.Sender;
import org.unblast.invitation.Step;
import org.unblast.rules.Stage;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Example;
import org.unblast.scoring.Judge;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Sensitivity;
import org.unblast.tally.Arrival;

/**
 * Writes the golden table: {@code invitations.jsonl}, the recipient, and {@code verdicts.jsonl}. The invitations are the
 * rules' own examples, texts that the model never saw, copies of them from other senders, and copies in disguise.
 */
final class GoldenTable {
    /** The day on which the table is judged. */
    static final int TODAY = 20_780;

    /** Who receives; {@code recipient.json} says the same. */
    static final Recipient RECIPIENT = new Recipient(
            "Marta Oyelaran", "CA", "Ontario", "Kingston",
            List.of("IoT consulting", "smart grid"), List.of("Lakeside Telemetry"), List.of("Thornbury Polytechnic"), List.of("en"));

    private static final int EVERY = 6;
    private static final int EVERY_COPY = 30;

    private GoldenTable() {}

    /** Takes the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Invitation> invitations = invitations();
        List<String> lines = new ArrayList<>();
        for (Invitation invitation : invitations) {
            lines.add(json(invitation));
        }
        Files.writeString(folder.resolve("invitations.jsonl"), String.join("\n", lines) + "\n");
        Files.writeString(folder.resolve("verdicts.jsonl"), String.join("\n", verdicts(invitations)) + "\n");
        System.out.println(invitations.size() + " invitations and their verdicts: " + folder);
    }

    private static int day(Invitation invitation) {
        Integer day = Arrival.day(invitation, Zone.UTC);
        return day == null ? TODAY : day;
    }

    /** The verdicts, judged one after the other with one memory. */
    static List<String> verdicts(List<Invitation> invitations) {
        Judge judge = new Judge(StandardRules.all(), new CampaignMemory());
        return invitations.stream()
                .map(i -> VerdictWriter.line(judge.judge(i, RECIPIENT, Sensitivity.BALANCED, day(i), day(i)), Stage.of(i)))
                .toList();
    }

    private static List<Invitation> invitations() {
        List<Invitation> all = new ArrayList<>();
        for (Rule rule : StandardRules.all()) {
            for (Example example : rule.examples()) {
                Invitation i = example.invitation();
                all.add(new Invitation(
                        "g" + all.size(), i.kind(), null, null, null, named(i.sender(), all.size()), i.note(), i.noteMayBeCut(), i.contact()));
            }
        }
        List<Text> unseen = Split.unseen(NearCopies.removed(Corpus.own()));
        for (int at = 0; at < unseen.size(); at += EVERY) {
            all.add(invitation(unseen.get(at).text(), all.size()));
        }
        for (int at = 0; at < unseen.size(); at += EVERY_COPY) {
            String text = unseen.get(at).text();
            all.add(invitation(text.replaceFirst("\\p{Lu}\\p{Ll}+", "Ximena"), all.size()));
            all.add(invitation(text.toUpperCase(java.util.Locale.ROOT), all.size()));
            all.add(invitation(text.replace("e", "\u0435").replace("a", "\u0430"), all.size()));
            all.add(invitation(String.join("\u200b", text.split("(?<=\\G.{3})", -1)), all.size()));
        }
        return all;
    }

    private static Invitation invitation(String note, int number) {
        Kind kind = number % 5 == 0 ? Kind.MESSAGE : Kind.INVITATION;
        String seen = "2026-11-%02dT08:15:00Z".formatted(1 + number % 28);
        return new Invitation("g" + number, kind, null, seen, "en", named(Sender.UNKNOWN, number), note, number % 11 == 0, contact(kind, number));
    }

    private static Contact contact(Kind kind, int number) {
        if (kind == Kind.INVITATION) {
            return Contact.UNKNOWN;
        }
        return number % 10 == 0 ? new Contact(Step.FOLLOW_UP, 1 + number % 3, number % 20) : new Contact(Step.FIRST, null, number % 15);
    }

    private static Sender named(Sender sender, int number) {
        return new Sender(
                "Sender " + number, "https://www.linkedin.com/in/sender-" + number + "/", sender.headline(),
                sender.mutualConnections(), sender.followsYou(), sender.verified(), sender.premium());
    }

    private static String json(Invitation invitation) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            text(json, "id", invitation.id());
            text(json, "kind", invitation.kind().id());
            text(json, "seenAt", invitation.seenAt());
            text(json, "language", invitation.language());
            json.writeObjectFieldStart("sender");
            Sender sender = invitation.sender();
            text(json, "name", sender.name());
            text(json, "profileUrl", sender.profileUrl());
            text(json, "headline", sender.headline());
            number(json, "mutualConnections", sender.mutualConnections());
            flag(json, "followsYou", sender.followsYou());
            flag(json, "verified", sender.verified());
            flag(json, "premium", sender.premium());
            json.writeEndObject();
            text(json, "note", invitation.note());
            json.writeBooleanField("noteMayBeCut", invitation.noteMayBeCut());
            Contact contact = invitation.contact();
            text(json, "stage", contact.step() == null ? null : contact.step().id());
            number(json, "followUp", contact.followUp());
            number(json, "daysSinceAccepted", contact.daysSinceAccepted());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void text(JsonGenerator json, String name, @org.jspecify.annotations.Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @org.jspecify.annotations.Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    private static void flag(JsonGenerator json, String name, @org.jspecify.annotations.Nullable Boolean value) throws IOException {
        if (value != null) {
            json.writeBooleanField(name, value);
        }
    }
}
