package org.unblast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unblast.cli.export.RawZip;

class ArchiveCommandTest {
    private static final String REFUSED = "unblast: Invitations.csv, row 9: Sent At \"3/4/26\" is not a date that can be read with certainty";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(out().resolve(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName("five files are written: what came, the verdicts with the campaigns as known at the end, and the weeks")
    void writes() throws IOException {
        Cli.Result result = Cli.run("archive", "--zone", "America/Toronto", "--out", out(), SampleExport.write(folder));
        assertEquals(List.of(REFUSED), result.err());
        assertEquals(3, result.status());
        assertEquals("", result.text());
        assertEquals(List.of("campaigns.json", "invitations.jsonl", "verdicts.jsonl", "weeks.csv", "weeks.json"), names(out()));

        List<String> invitations = lines("invitations.jsonl");
        assertEquals(8, invitations.size());
        assertTrue(invitations.get(0).matches("\\{\"id\":\"export:invitation:[0-9a-f]{16}\",\"kind\":\"invitation\",\"sentAt\":\"2026-11-23T04:51:00Z\","
                + "\"sender\":\\{\"name\":\"Caller 1\",\"profileUrl\":\"https://www.linkedin.com/in/caller-1\"},\"note\":\"" + SampleExport.PITCH.replace("?", "\\?") + "\"}"),
                invitations.get(0));
        assertTrue(invitations.get(6).contains("\"kind\":\"message\",\"sentAt\":\"2026-11-24T10:00:00Z\""), invitations.get(6));
        assertTrue(invitations.get(7).endsWith("ivo-brandt\"},\"accepted\":true}"), invitations.get(7));

        List<String> verdicts = lines("verdicts.jsonl");
        for (int i = 0; i < 8; i++) {
            assertEquals(invitations.get(i).substring(0, 40), verdicts.get(i).substring(0, 40), "the same ids in the same order");
        }
        for (int i = 0; i < 7; i++) {
            assertTrue(verdicts.get(i).contains("\"size\":7,\"senders\":7,\"firstSeen\":\"2026-11-22\",\"lastSeen\":\"2026-11-24\""), verdicts.get(i));
            assertEquals(i > 0, verdicts.get(i).contains("{\"rule\":\"campaign\""), "judged with what was known when it came");
        }
        assertTrue(verdicts.get(7).contains("\"campaign\":null"), verdicts.get(7));
        assertTrue(invitations.get(6).endsWith("\"stage\":\"first\"}"), invitations.get(6));
        assertTrue(verdicts.get(6).endsWith("\"stage\":\"first\"}"), verdicts.get(6));
        assertTrue(verdicts.get(0).endsWith("\"stage\":\"note\"}"), verdicts.get(0));

        assertEquals(List.of(
                "week,week_start,received,with_note,spam,unsure,clear,unknown,overridden,hidden,accepted,ignored,campaigns,largest_campaign,"
                        + "minutes_asked,top_rule,rules_version,days_covered"),
                lines("weeks.csv").subList(0, 1));
        assertTrue(lines("weeks.csv").get(1).startsWith("2026-W47,2026-11-16,3,3,"), lines("weeks.csv").get(1));
        assertTrue(lines("weeks.csv").get(2).startsWith("2026-W48,2026-11-23,4,3,"), lines("weeks.csv").get(2));
        assertTrue(Files.readString(out().resolve("weeks.csv")).endsWith(",2\r\n"));
        assertTrue(Files.readString(out().resolve("weeks.json")).startsWith("{\"schemaVersion\":1,\"weeks\":[{\"week\":\"2026-W47\",\"week_start\":\"2026-11-16\",\"received\":3,"));
        assertTrue(Files.readString(out().resolve("campaigns.json")).startsWith("{\"schemaVersion\":1,\"campaigns\":[{\"id\":\"c-"));
        assertTrue(Files.readString(out().resolve("campaigns.json")).contains("\"size\":7,\"senders\":7,\"firstSeen\":\"2026-11-22\""));
    }

    @Test
    @DisplayName("addresses of connections come out nowhere")
    void addresses() throws IOException {
        Path export = SampleExport.write(folder);
        Cli.Result summary = Cli.run("archive", export);
        assertFalse((summary.text() + summary.errors()).contains("secret.address"));
        Cli.run("archive", "--out", out(), export);
        for (String name : names(out())) {
            assertFalse(Files.readString(out().resolve(name)).contains("secret.address"), name);
        }
    }

    @Test
    @DisplayName("the zone decides on which day a time without one was")
    void zone() throws IOException {
        Path export = SampleExport.write(folder);
        Cli.run("archive", "--zone", "Asia/Tokyo", "--out", out(), export);
        assertTrue(lines("invitations.jsonl").get(0).contains("\"sentAt\":\"2026-11-22T14:51:00Z\""));
        assertTrue(lines("weeks.csv").get(1).startsWith("2026-W47,2026-11-16,3,3,"));
    }

    @Test
    @DisplayName("without --out there is a summary, which names nobody and writes nothing")
    void summary() throws IOException {
        Cli.Result result = Cli.run("archive", "--zone", "America/Toronto", SampleExport.write(folder));
        assertEquals(3, result.status());
        assertEquals("Invitations: 7. Messages from others: 1. From 2026-11-22 to 2026-11-24.", result.out().get(0));
        assertTrue(result.text().contains("\nall            7         6"), result.text());
        assertTrue(result.text().contains("    7 times from 7 senders, 2026-11-22 to 2026-11-24: Your work at Elm"), result.text());
        assertFalse(result.text().contains("Caller"));
        assertEquals(List.of("export.zip"), names(folder));
    }

    @Test
    @DisplayName("who receives is read from the archive, unless a profile says it")
    void profile() throws IOException {
        Path export = new RawZip()
                .file("Invitations.csv", "From,To,Sent At,Message,Direction\nIvo,Me,\"1/29/26, 2:37 PM\",We offer slate repairs for every house.,INCOMING\n").end()
                .file("Skills.csv", "Name\nslate roofing\n").end()
                .write(folder.resolve("roofer.zip"));
        Path baker = Files.writeString(folder.resolve("me.json"), "{\"trades\":[\"bread baking\"]}");
        Cli.run("archive", "--out", out(), export);
        assertTrue(Files.readString(out().resolve("verdicts.jsonl")).contains("my-trade"));
        Cli.run("archive", "--profile", baker, "--out", out(), export);
        assertFalse(Files.readString(out().resolve("verdicts.jsonl")).contains("my-trade"));
    }

    @Test
    @DisplayName("a later run takes the place of an earlier one; what else lies there stays")
    void again() throws IOException {
        Path export = SampleExport.write(folder);
        Files.createDirectory(out());
        Files.writeString(out().resolve("weeks.csv"), "old");
        Files.writeString(out().resolve("mine.txt"), "mine");
        Cli.run("archive", "--out", out(), export);
        assertTrue(Files.readString(out().resolve("weeks.csv")).startsWith("week,"));
        assertEquals(List.of("campaigns.json", "invitations.jsonl", "mine.txt", "verdicts.jsonl", "weeks.csv", "weeks.json"), names(out()));
    }

    @Test
    @DisplayName("what is no export is one sentence and status 1, and nothing is written")
    void nothingWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("page.zip"), "<html>");
        Path other = new RawZip().file("photo.csv", "x").end().write(folder.resolve("other.zip"));
        Path broken = new RawZip().file("Invitations.csv", "a,\"b\n").end().write(folder.resolve("broken.zip"));
        assertFails(1, text + " is not a ZIP file", text);
        assertFails(1, folder + " is a folder; give the ZIP file as LinkedIn sent it", folder);
        assertFails(1, other + ": it holds neither Invitations.csv nor messages.csv, so there is nothing to judge", other);
        assertFails(1, broken + ": Invitations.csv, row 1: a quotation mark is missing or out of place, or a cell is longer than 1048576 characters", broken);
        assertFails(2, "there is no file " + folder.resolve("none.zip"), folder.resolve("none.zip"));
    }

    private void assertFails(int status, String sentence, Path file) {
        Cli.Result result = Cli.run("archive", "--out", out(), file);
        assertEquals(List.of("unblast: " + sentence), result.err());
        assertEquals(status, result.status());
        assertFalse(Files.exists(out()));
    }

    @Test
    @DisplayName("a wrong option is said before the export is read")
    void wrongOptions() throws IOException {
        Path export = SampleExport.write(folder);
        assertEquals(
                List.of("unblast: --zone is the name of a time zone, such as America/Toronto, not \"Mars\""),
                Cli.run("archive", "--zone", "Mars", export).err());
        assertEquals(2, Cli.run("archive", "--sensitivity", "angry", export).status());
        assertEquals(2, Cli.run("archive", "--profile", folder.resolve("nobody"), export).status());
        assertEquals(2, Cli.run("archive").status());
        Path file = Files.writeString(folder.resolve("file"), "");
        Cli.Result result = Cli.run("archive", "--out", file, export);
        assertEquals(2, result.status());
        assertTrue(result.errors().contains("--out " + file + " is a file, not a folder"), result.errors());
    }

    @Test
    @DisplayName("a name or text of a stranger cannot move the cursor")
    void hostileText() {
        String rows = "From,To,Sent At,Message,Direction\nA,Me,\"\u001b[2J3/4/26\",,INCOMING\n";
        for (String name : new String[] {"A", "B"}) {
            rows += name + ",Me,\"1/29/26, 2:37 PM\",\"" + SampleExport.PITCH + " \u001b[31mred\",INCOMING\n";
        }
        Cli.Result result = Cli.run("archive", new RawZip().file("Invitations.csv", rows).end().write(folder.resolve("x.zip")));
        assertTrue(result.text().contains("2 times from 2 senders"), result.text());
        assertFalse((result.text() + result.errors()).contains("\u001b"));
    }

    @Test
    @DisplayName("an empty export is empty")
    void empty() throws IOException {
        Path export = new RawZip().file("Invitations.csv", "From,To,Sent At,Message,Direction\n").end().write(folder.resolve("x.zip"));
        Cli.Result summary = Cli.run("archive", export);
        assertEquals(0, summary.status());
        assertEquals("Invitations: 0. Messages from others: 0.", summary.out().get(0));
        assertEquals(0, Cli.run("archive", "--out", out(), export).status());
        assertEquals("{\"schemaVersion\":1,\"weeks\":[]}", lines("weeks.json").get(0));
        assertEquals(1, lines("weeks.csv").size());
    }
}
