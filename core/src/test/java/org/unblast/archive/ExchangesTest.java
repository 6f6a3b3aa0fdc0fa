package org.unblast.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.invitation.Kind;
import org.unblast.rules.Stage;

/** What an export tells of how far each sender had come. */
class ExchangesTest {
    private static final String INVITATIONS = "From|To|Sent At|Message|Direction|inviterProfileUrl|inviteeProfileUrl";
    private static final String MESSAGES = "CONVERSATION ID|FROM|SENDER PROFILE URL|RECIPIENT PROFILE URLS|DATE|CONTENT";
    private static final String CONNECTIONS = "First Name|Last Name|URL|Connected On";
    private static final String IN = "https://www.linkedin.com/in/";

    private static String message(String conversation, String from, String slug, int day, String text) {
        return conversation + "|" + from + "|" + (slug.isEmpty() ? "" : IN + slug) + "||2026-03-" + (day < 10 ? "0" : "") + day + " 10:00:00 UTC|" + text;
    }

    private static Tables owner() {
        return new Tables().with("Profile.csv", "First Name|Last Name", "Edda|Marsh");
    }

    private static Tables accepted(String note) {
        return owner()
                .with("Invitations.csv", INVITATIONS, "Ivo Brandt|Edda Marsh|3/1/26, 2:37 PM|" + note + "|INCOMING|" + IN + "ivo|" + IN + "edda")
                .with("Connections.csv", CONNECTIONS, "Ivo|Brandt|" + IN + "ivo|03 Mar 2026");
    }

    private static List<String> stages(Tables tables) {
        return tables.read().received().stream()
                .filter(received -> received.invitation().kind() == Kind.MESSAGE)
                .map(received -> Stage.of(received.invitation()) + " " + received.invitation().contact().daysSinceAccepted())
                .collect(Collectors.toList());
    }

    @Test
    @DisplayName("note, thanks, follow-ups and break-up, in the order of time, whatever the order of the rows")
    void sequence() {
        assertEquals(
                List.of("note null", "thanks 1", "follow-up-1 5", "follow-up-2 10", "break-up 20", "follow-up-4 21"),
                stages(accepted("Hello Edda").with("messages.csv", MESSAGES,
                        message("1", "Ivo Brandt", "ivo", 24, "One more picture."),
                        message("1", "Ivo Brandt", "ivo", 23, "This is my last message."),
                        message("1", "Ivo Brandt", "ivo", 13, "Any thoughts?"),
                        message("1", "Ivo Brandt", "ivo", 8, "Have you seen it?"),
                        message("1", "Ivo Brandt", "ivo", 4, "Thank you for accepting."),
                        message("1", "Ivo Brandt", "ivo", 2, "<p>Hello Edda</p>"))));
    }

    @Test
    @DisplayName("after the owner's answer it is a talk")
    void talk() {
        assertEquals(
                List.of("thanks 0", "talk 2"),
                stages(accepted("").with("messages.csv", MESSAGES,
                        message("1", "Ivo Brandt", "ivo", 3, "Thank you."),
                        message("1", "Edda Marsh", "edda", 4, "You are welcome."),
                        message("1", "Ivo Brandt", "ivo", 5, "May I ask something?"))));
    }

    @Test
    @DisplayName("who was never accepted, or only later, writes a first message; a day's difference of zones is none")
    void notAccepted() {
        assertEquals(
                List.of("first null", "first null", "thanks 0"),
                stages(accepted("").with("messages.csv", MESSAGES,
                        message("1", "Ivo Brandt", "ivo", 1, "Before."),
                        message("2", "Lena Roth", "lena", 1, "Hello."),
                        message("3", "Ivo Brandt", "ivo", 2, "Thank you."))));
    }

    @Test
    @DisplayName("whom the owner invited he did not accept")
    void invitedByOwner() {
        assertEquals(
                List.of("first null"),
                stages(owner()
                        .with("Invitations.csv", INVITATIONS, "Edda Marsh|Ivo Brandt|3/1/26, 2:37 PM||OUTGOING|" + IN + "edda|" + IN + "ivo")
                        .with("Connections.csv", CONNECTIONS, "Ivo|Brandt|" + IN + "ivo|03 Mar 2026")
                        .with("messages.csv", MESSAGES, message("1", "Ivo Brandt", "ivo", 4, "Hello."))));
    }

    @Test
    @DisplayName("without addresses the name tells the sender")
    void names() {
        assertEquals(
                List.of("thanks 1"),
                stages(owner()
                        .with("Invitations.csv", "From|To|Sent At|Message|Direction", "Ivo Brandt|Edda Marsh|3/1/26, 2:37 PM||INCOMING")
                        .with("Connections.csv", "First Name|Last Name|Connected On", "Ivo|Brandt|03 Mar 2026")
                        .with("messages.csv", MESSAGES, message("1", "Ivo Brandt", "", 4, "Hello."))));
    }

    @Test
    @DisplayName("of a conversation of several, or with a time of the owner's that cannot be read, nothing is told")
    void unknown() {
        assertEquals(
                List.of("null null", "null null", "null null"),
                stages(accepted("").with("messages.csv", MESSAGES,
                        message("1", "Ivo Brandt", "ivo", 4, "Hello both."),
                        message("1", "Lena Roth", "lena", 5, "Hello."),
                        message("2", "Ivo Brandt", "ivo", 6, "Hello again."),
                        message("2", "Edda Marsh", "edda", 7, "Hello.").replace("2026-03-07 10:00:00 UTC", "3/4/26"))));
    }
}
