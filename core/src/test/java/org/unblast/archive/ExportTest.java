package org.unblast.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;

class ExportTest {
    private static final String INVITATIONS = "From|To|Sent At|Message|Direction|inviterProfileUrl|inviteeProfileUrl";
    private static final String MESSAGES =
            "CONVERSATION ID|CONVERSATION TITLE|FROM|SENDER PROFILE URL|TO|RECIPIENT PROFILE URLS|DATE|SUBJECT|CONTENT|FOLDER|ATTACHMENTS";
    private static final String CONNECTIONS = "First Name|Last Name|URL|Email Address|Company|Position|Connected On";
    private static final String PROFILE = "First Name|Last Name|Maiden Name|Address|Birth Date|Headline|Summary|Industry|Zip Code|Geo Location";
    private static final String IN = "https://www.linkedin.com/in/";

    private static String invitation(String name, String slug, String sentAt) {
        return name + "|Edda Marsh|" + sentAt + "|Hello Edda|INCOMING|" + IN + slug + "|" + IN + "edda-marsh";
    }

    private static String message(String conversation, String from, String slug, String to, String content) {
        return conversation + "||" + from + "|" + (slug.isEmpty() ? "" : IN + slug) + "||" + IN + to + "|2026-03-01 10:00:00 UTC||" + content + "|INBOX|";
    }

    private static List<String> senders(Export export) {
        return export.received().stream().map(received -> String.valueOf(received.invitation().sender().name())).toList();
    }

    @Test
    @DisplayName("incoming invitations are read, outgoing ones are not")
    void incoming() {
        Export export = new Tables().with("Invitations.csv", INVITATIONS,
                invitation("Ivo Brandt", "ivo", "1/29/26, 2:37 PM"),
                "Edda Marsh|Lena Roth|1/30/26, 2:37 PM||OUTGOING|" + IN + "edda-marsh|" + IN + "lena").read();
        Invitation only = export.received().get(0).invitation();
        assertEquals(1, export.received().size());
        assertEquals(Kind.INVITATION, only.kind());
        assertEquals("2026-01-29T14:37:00Z", only.sentAt());
        assertNull(only.seenAt());
        assertEquals("Ivo Brandt", only.sender().name());
        assertEquals(IN + "ivo", only.sender().profileUrl());
        assertNull(only.sender().mutualConnections());
        assertEquals("Hello Edda", only.note());
        assertEquals(List.of(), export.refusals());
    }

    @Test
    @DisplayName("columns are found by name, in any order, case and era; those of five columns have no addresses")
    void eras() {
        Export old = new Tables().with("Invitations.csv", "From|To|Sent At|Message|Direction", "Ivo Brandt|Edda Marsh|1/29/20, 2:37 PM||INCOMING").read();
        assertNull(old.received().get(0).invitation().sender().profileUrl());
        assertNull(old.received().get(0).invitation().note());
        Export other = new Tables().with("invitations.csv", "", "Notes:", "about | this", "SENT_AT|direction|to|FROM|from|New",
                "1/29/26, 2:37 PM|incoming|Edda Marsh|Ivo Brandt|second of the name|x|more cells than columns", "", "1/30/26, 2:37 PM|INCOMING|Edda Marsh").read();
        assertEquals(List.of("Ivo Brandt", "null"), senders(other));
    }

    @Test
    @DisplayName("without a direction the owner's name tells it; where it cannot, the row is refused")
    void noDirection() {
        Export export = new Tables()
                .with("Profile.csv", PROFILE, "Edda|Marsh")
                .with("Invitations.csv", "From|To|Sent At", "Ivo Brandt|Edda Marsh|1/29/20, 2:37 PM", "Edda Marsh|Ivo Brandt|1/29/20, 2:37 PM", "Ivo|Lena|1/29/20, 2:37 PM").read();
        assertEquals(List.of("Ivo Brandt"), senders(export));
        assertEquals("[Invitations.csv, row 4: Direction is neither INCOMING nor OUTGOING]", export.refusals().toString());
    }

    @Test
    @DisplayName("what cannot be read with certainty is refused by name with its row; the others are read")
    void refusals() {
        Export export = new Tables().with("Invitations.csv", INVITATIONS,
                invitation("A", "a", "3/4/26"), invitation("B", "b", "1/29/26, 2:37 PM"), invitation("C", "c", ""),
                invitation("D", "d", "1/29/26, 2:37 PM").replace("Hello Edda", "x".repeat(70_000)),
                invitation("E", "e", "someone@example.org"), invitation("F", "f", "x".repeat(100))).read();
        assertEquals(List.of("B"), senders(export));
        assertEquals(List.of(
                "Invitations.csv, row 2: Sent At \"3/4/26\" is not a date that can be read with certainty",
                "Invitations.csv, row 4: Sent At is empty",
                "Invitations.csv, row 5: note is 70000 characters long; at most 65536 are read",
                "Invitations.csv, row 6: Sent At is not a date that can be read with certainty",
                "Invitations.csv, row 7: Sent At is not a date that can be read with certainty"),
                export.refusals().stream().map(Refusal::toString).toList());
        assertEquals("m, row 2 (line 9): p", new Refusal("m", 2, 9, "p").toString());
    }

    @Test
    @DisplayName("a cell that is too long for a text is refused before it is looked at")
    void longestCell() {
        Export export = new Tables().with("Invitations.csv", INVITATIONS,
                invitation("A", "a", "1/29/26, 2:37 PM").replace("Hello Edda", "<p>" + " ".repeat(Texts.LONGEST - 3)),
                invitation("B", "b", "1/29/26, 2:37 PM").replace("Hello Edda", "<p>" + " ".repeat(Texts.LONGEST - 2))).read();
        assertEquals(List.of("A"), senders(export));
        assertEquals("Invitations.csv, row 3: Message is 262145 characters long; at most 262144 are read", export.refusals().get(0).toString());
    }

    @Test
    @DisplayName("messages from others are messages; the owner's own are left out, by address where there is one")
    void messages() {
        Export export = new Tables()
                .with("Profile.csv", PROFILE, "Edda|Marsh")
                .with("messages.csv", MESSAGES,
                        message("1", "Ivo Brandt", "ivo", "edda-marsh", "Hello"),
                        message("1", "Edda Marsh", "Edda-Marsh/?x=1", "ivo", "Hello Ivo"),
                        message("2", "Edda Marsh", "edda-marsh-2", "edda-marsh", "I am your namesake"),
                        message("3", "Edda Marsh", "edda-marsh", "edda-marsh-2", "So you are"),
                        message("4", "Acme Ltd", "", "edda-marsh", "<p class=x>Hi %FIRSTNAME%</p>"),
                        message("5", "Edda Marsh", "", "ivo", "sent before my account was renamed")).read();
        assertEquals(List.of("Ivo Brandt", "Edda Marsh", "Acme Ltd"), senders(export));
        assertEquals("Hi %FIRSTNAME%", export.received().get(2).invitation().note());
        assertNull(export.received().get(2).invitation().sender().profileUrl());
        export.received().forEach(received -> assertEquals(Kind.MESSAGE, received.invitation().kind()));
        assertEquals("2026-03-01T10:00:00Z", export.received().get(0).invitation().sentAt());
    }

    @Test
    @DisplayName("without a name the owner is who takes part in every conversation; where that could be two, it is said")
    void ownerByPresence() {
        Tables two = new Tables().with("messages.csv", MESSAGES,
                message("1", "Ivo", "ivo", "edda-marsh", "Hello"), message("2", "Edda", "edda-marsh", "lena", "Hello"), message("2", "Lena", "lena", "edda-marsh", "Yes?"));
        assertEquals(List.of("Ivo", "Lena"), senders(two.read()));
        Tables one = new Tables().with("messages.csv", MESSAGES, message("1", "Ivo", "ivo", "edda-marsh", "Hello"));
        assertEquals(
                "messages.csv: cannot tell which of the members is you; a Profile.csv beside it would say it",
                assertThrows(ExportException.class, one::read).getMessage());
        Tables addressless = new Tables().with("messages.csv", "FROM|DATE|CONTENT", "Ivo|2026-03-01 10:00:00 UTC|Hello");
        assertThrows(ExportException.class, addressless::read);
    }

    @Test
    @DisplayName("who is in most conversations, but not in all, need not be the owner")
    void mostPresent() {
        Tables tables = new Tables().with("messages.csv", "CONVERSATION ID|FROM|SENDER PROFILE URL|DATE|CONTENT",
                "1|Ivo|" + IN + "ivo|2026-03-01 10:00:00 UTC|Hi", "2|Ivo|" + IN + "ivo|2026-03-01 10:00:00 UTC|Hi", "3|Lena|" + IN + "lena|2026-03-01 10:00:00 UTC|Hi");
        assertThrows(ExportException.class, tables::read);
    }

    @Test
    @DisplayName("two namesakes in as many conversations cannot be told apart")
    void namesakes() {
        Tables tables = new Tables().with("Profile.csv", PROFILE, "Edda|Marsh").with("messages.csv", MESSAGES,
                message("1", "Edda Marsh", "edda-marsh", "edda-marsh-2", "Hello"), message("1", "Edda Marsh", "edda-marsh-2", "edda-marsh", "Hello"));
        assertThrows(ExportException.class, tables::read);
    }

    @Test
    @DisplayName("an owner who never wrote has nothing to be left out")
    void silentOwner() {
        Export export = new Tables().with("Profile.csv", PROFILE, "Edda|Marsh").with("messages.csv", MESSAGES, message("1", "Ivo", "ivo", "edda-marsh", "Hello")).read();
        assertEquals(List.of("Ivo"), senders(export));
    }

    @Test
    @DisplayName("drafts and empty rows are no messages; a message without text is one")
    void drafts() {
        Export export = new Tables().with("Profile.csv", PROFILE, "Edda|Marsh").with("messages.csv", MESSAGES + "|IS MESSAGE DRAFT|IS CONVERSATION DRAFT",
                message("1", "Ivo", "ivo", "edda-marsh", "draft") + "|Yes|No", message("1", "Ivo", "ivo", "edda-marsh", " ") + "|No|No", "||||||||||||").read();
        assertEquals(1, export.received().size());
        assertNull(export.received().get(0).invitation().note());
        assertEquals(List.of(), export.refusals());
    }

    @Test
    @DisplayName("a bad date is refused only where somebody else wrote")
    void messageDates() {
        Export export = new Tables().with("Profile.csv", PROFILE, "Edda|Marsh").with("messages.csv", MESSAGES,
                message("1", "Ivo", "ivo", "edda-marsh", "Hi").replace("2026-03-01", "01-03-2026"),
                message("1", "Edda Marsh", "edda-marsh", "ivo", "Hi").replace("2026-03-01", "01-03-2026")).read();
        assertEquals("[messages.csv, row 2: DATE \"01-03-2026 10:00:00 UTC\" is not a date that can be read with certainty]", export.refusals().toString());
    }

    @Test
    @DisplayName("all is in the order of time, whichever file it comes from")
    void order() {
        Export export = new Tables()
                .with("Invitations.csv", INVITATIONS, invitation("late", "l", "3/2/26, 2:37 PM"), invitation("early", "e", "1/29/26, 2:37 PM"))
                .with("messages.csv", MESSAGES, message("1", "between", "b", "edda-marsh", "Hi")).read();
        assertEquals(List.of("early", "between", "late"), senders(export));
    }

    @Test
    @DisplayName("of a member who became a connection, the last invitation before that was accepted")
    void accepted() {
        Export export = new Tables()
                .with("Invitations.csv", INVITATIONS,
                        invitation("Ivo Brandt", "ivo", "1/1/26, 2:37 PM"), invitation("Ivo Brandt", "ivo", "2/1/26, 2:37 PM"), invitation("Ivo Brandt", "ivo", "4/1/26, 2:37 PM"),
                        invitation("Lena Roth", "lena", "3/2/26, 2:37 PM"), invitation("Ivo Brandt", "ivo-2", "2/1/26, 2:37 PM"), invitation("Nobody Else", "n", "2/1/26, 2:37 PM"))
                .with("Connections.csv", "Notes:", "When exporting your data, some addresses are missing", "", CONNECTIONS,
                        "Ivo|Brandt|" + IN + "Ivo/|ivo@example.org|||15 Feb 2026", "Lena|Roth|" + IN + "lena||||01 Mar 2026", "||||||07 Jun 2026").read();
        List<String> accepted = export.received().stream().filter(Received::accepted)
                .map(received -> received.invitation().sender().profileUrl() + " " + received.invitation().sentAt()).toList();
        assertEquals(List.of(IN + "ivo 2026-02-01T14:37:00Z", IN + "lena 2026-03-02T14:37:00Z"), accepted);
    }

    @Test
    @DisplayName("in eras without addresses a connection is known by a name that only one has")
    void acceptedByName() {
        Tables tables = new Tables().with("Invitations.csv", "From|To|Sent At|Message|Direction",
                "Ivo  Brandt|Edda Marsh|1/1/20, 2:37 PM||INCOMING", "Lena Roth|Edda Marsh|1/1/20, 2:37 PM||INCOMING");
        Export export = tables.with("Connections.csv", "First Name|Last Name|Email Address|Company|Position|Connected On",
                "Ivo|Brandt||||15 Feb 2020", "Lena|Roth||||15 Feb 2020", "Lena|Roth||||15 Feb 2020").read();
        assertEquals(List.of(true, false), export.received().stream().map(Received::accepted).toList());
        Export late = tables.with("Connections.csv", CONNECTIONS, "Ivo|Brandt|" + IN + "ivo||||15 Feb 2020").read();
        assertEquals(List.of(true, false), late.received().stream().map(Received::accepted).toList());
    }

    @Test
    @DisplayName("a connection whose day cannot be read is refused by name, and tells nothing of its address")
    void connectionDates() {
        Export export = new Tables().with("Invitations.csv", INVITATIONS, invitation("Ivo Brandt", "ivo", "1/1/26, 2:37 PM"))
                .with("Connections.csv", CONNECTIONS, "Ivo|Brandt|" + IN + "ivo|ivo@example.org|||2/3/2026").read();
        assertEquals("[Connections.csv, row 2: Connected On \"2/3/2026\" is not a date that can be read with certainty]", export.refusals().toString());
        assertFalse(export.received().get(0).accepted());
        assertFalse(export.toString().contains("example.org"));
    }

    @Test
    @DisplayName("an id says the same in every export and zone; the same row twice has two ids")
    void ids() {
        String row = invitation("Ivo Brandt", "ivo", "1/29/26, 2:37 PM");
        Tables tables = new Tables().with("Invitations.csv", INVITATIONS, row, row, row.replace("Hello", "Hallo"));
        List<Received> first = tables.read().received();
        Export elsewhere = Export.read(new Tables().with("Invitations.csv", INVITATIONS, "", row.replace(" PM", "\u202fPM")), minute -> -300, name -> null);
        assertEquals(first.get(0).invitation().id(), elsewhere.received().get(0).invitation().id());
        assertEquals(first.get(0).invitation().id() + ":2", first.get(1).invitation().id());
        assertNotEquals(first.get(0).invitation().id(), first.get(2).invitation().id());
    }

    @Test
    @DisplayName("Profile, Positions and Skills become the recipient")
    void recipient() {
        Export export = new Tables().with("Invitations.csv", INVITATIONS)
                .with("Profile.csv", PROFILE, "Edda|Marsh||12 Secret Street|1 May|Head|Sum|Ind|K1A|Ottawa, Ontario, Canada", "Second|Person")
                .with("Positions.csv", "Company Name|Title|Description|Location|Started On|Finished On", "Elm Dental|Founder", "Elm Dental|Dentist", "Oak|x")
                .with("Skills.csv", "Name", "Crowns", "Bridges").read();
        assertEquals(
                new Recipient("Edda Marsh", "CA", "Ontario", "Ottawa", List.of("Crowns", "Bridges"), List.of("Elm Dental", "Oak"), List.of(), List.of()),
                export.recipient());
    }

    @Test
    @DisplayName("a place without a country's name is a city, and perhaps a region")
    void places() {
        assertEquals(List.of("null", "null", "Berlin Metropolitan Area"), place("Berlin Metropolitan Area"));
        assertEquals(List.of("null", "Bavaria", "Munich"), place("Munich, Bavaria"));
        assertEquals(List.of("CA", "null", "null"), place("Canada"));
        assertEquals(List.of("CA", "null", "Ottawa"), place("Ottawa, , Canada"));
        assertEquals(List.of("null", "null", "null"), place(""));
    }

    private static List<String> place(String place) {
        Recipient recipient = new Tables().with("Invitations.csv").with("Profile.csv", PROFILE, "Edda|Marsh||||||||" + place).read().recipient();
        return List.of(String.valueOf(recipient.country()), String.valueOf(recipient.region()), String.valueOf(recipient.city()));
    }

    @Test
    @DisplayName("two hundred skills are enough")
    void manySkills() {
        String[] skills = new String[1_001];
        skills[0] = "Name";
        for (int i = 1; i < skills.length; i++) {
            skills[i] = "Skill " + i;
        }
        assertEquals(200, new Tables().with("Invitations.csv").with("Skills.csv", skills).read().recipient().trades().size());
    }

    @Test
    @DisplayName("an export with nothing to judge, and a table in no known form, are said to be so")
    void noExport() {
        assertEquals(
                "it holds neither Invitations.csv nor messages.csv, so there is nothing to judge",
                assertThrows(ExportException.class, new Tables().with("Profile.csv", PROFILE, "Edda|Marsh")::read).getMessage());
        assertEquals(
                "Invitations.csv: none of its first 20 rows names the columns From, To, Sent At",
                assertThrows(ExportException.class, new Tables().with("Invitations.csv", "Von|An|Gesendet am", "a|b|c")::read).getMessage());
        String[] late = new String[21];
        Arrays.fill(late, "note");
        late[20] = INVITATIONS;
        assertThrows(ExportException.class, new Tables().with("Invitations.csv", late)::read);
        late[19] = INVITATIONS;
        assertEquals(1, new Tables().with("Invitations.csv", late).read().refusals().size());
        assertEquals(List.of(), new Tables().with("Invitations.csv").read().received());
        assertEquals(List.of(), new Tables().with("Invitations.csv", INVITATIONS).read().received());
    }
}
