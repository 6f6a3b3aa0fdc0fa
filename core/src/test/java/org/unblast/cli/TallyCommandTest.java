package org.unblast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unblast.rules.StandardRules;

class TallyCommandTest {
    private static final String HEADER = "week,week_start,received,with_note,spam,unsure,clear,unknown,overridden,hidden,accepted,ignored,campaigns,"
            + "largest_campaign,minutes_asked,top_rule,rules_version,days_covered";

    @TempDir
    private Path folder;

    private Path export;
    private Path invitations;
    private Path verdicts;
    private String weeks = "";

    @BeforeEach
    void judgeTheSample() throws IOException {
        export = SampleExport.write(folder);
        Cli.run("archive", "--zone", "UTC", "--out", folder.resolve("out"), export);
        invitations = folder.resolve("out/invitations.jsonl");
        verdicts = folder.resolve("out/verdicts.jsonl");
        weeks = Files.readString(folder.resolve("out/weeks.csv"));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static Cli.Result tally(Object... args) {
        Object[] all = new Object[args.length + 3];
        System.arraycopy(new Object[] {"tally", "--zone", "UTC"}, 0, all, 0, 3);
        System.arraycopy(args, 0, all, 3, args.length);
        return Cli.run(all);
    }

    @Test
    @DisplayName("every door gives the same numbers: the archive, its lines, and lines judged one by one")
    void sameNumbers() throws IOException {
        assertTrue(weeks.contains("\r\n2026-W48,2026-11-23,4,3,"), weeks);
        assertTrue(weeks.contains("\r\n2026-W47,2026-11-16,3,3,"), weeks);
        assertEquals(weeks, tally(export).text());
        assertEquals(weeks, tally(invitations, verdicts).text());
        assertEquals(weeks, tally(verdicts, invitations).text());
        Path scored = file("scored.jsonl", Cli.run("score", "--zone", "UTC", "--profile", file("me.json", "{\"location\":{\"country\":\"CA\"}}"), invitations).text().strip());
        assertTrue(Files.readAllLines(scored).get(0).contains("\"campaign\":null"), "the first copy could not know");
        assertEquals(weeks, tally(invitations, scored).text());
        assertEquals(Files.readString(folder.resolve("out/weeks.json")), tally("--format", "json", invitations, verdicts).text());
        assertEquals(7, tally(invitations, verdicts).out().stream().skip(1).mapToInt(row -> Integer.parseInt(row.split(",")[2])).sum());
    }

    @Test
    @DisplayName("line by line, an export's invitations are judged as in the archive; only what came later is not known yet")
    void sameVerdicts() throws IOException {
        Path me = file("me.json", "{\"name\":\"Edda Marsh\",\"location\":{\"country\":\"CA\",\"region\":\"Ontario\",\"city\":\"Ottawa\"}}");
        List<String> scored = Cli.run("score", "--profile", me, invitations).out();
        assertEquals(
                Files.readAllLines(verdicts).stream().map(line -> line.substring(0, line.indexOf(",\"campaign\":"))).toList(),
                scored.stream().map(line -> line.substring(0, line.indexOf(",\"campaign\":"))).toList());
        // The last of a campaign knows all of it.
        assertEquals(Files.readAllLines(verdicts).get(6), scored.get(6));
    }

    @Test
    @DisplayName("rows that were refused in an export make status 3 here, too")
    void refusedRows() {
        Cli.Result result = tally(export);
        assertEquals(3, result.status());
        assertEquals(1, result.err().size());
        assertEquals(0, tally(invitations, verdicts).status());
    }

    @Test
    @DisplayName("a campaign of six counts six in its week, though the first verdict knew of none")
    void largestCampaign() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            lines.append("{\"id\":\"i" + i + "\",\"seenAt\":\"2026-11-2" + (i % 3) + "T10:00:00Z\",\"sender\":{\"name\":\"Caller " + i + "\"},\"note\":\"" + SampleExport.PITCH + "\"}\n");
        }
        Path in = file("in.jsonl", lines.toString());
        Path out = file("out.jsonl", Cli.run("score", in).text());
        assertTrue(tally(in, out).out().get(1).startsWith("2026-W47,2026-11-16,6,6,"));
        assertEquals("1,6", String.join(",", List.of(tally(in, out).out().get(1).split(",")).subList(12, 14)));
    }

    @Test
    @DisplayName("one week alone; one in which nothing came is a row of zeros")
    void oneWeek() {
        assertEquals(List.of(HEADER, weeks.lines().toList().get(2)), tally("--week", "2026-W48", invitations, verdicts).out());
        assertEquals(
                List.of(HEADER, "2026-W53,2026-12-28,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0"), tally("--week", "2026-W53", invitations, verdicts).out());
        for (String wrong : new String[] {"2026-W54", "2025-W53", "2026-W00", "2026-47", "W47", "0000-W01"}) {
            Cli.Result result = tally("--week", wrong, invitations, verdicts);
            assertEquals(List.of("unblast: --week is an ISO week that exists, such as 2026-W47, not \"" + wrong + "\""), result.err());
            assertEquals(2, result.status());
        }
    }

    @Test
    @DisplayName("for Excel there is a byte order mark, the region's separator or the one asked for, and no sep= line")
    void excel() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            assertEquals("\uFEFF" + weeks.replace(',', ';'), tally("--format", "excel", invitations, verdicts).text());
            Locale.setDefault(Locale.Category.FORMAT, Locale.CANADA);
            assertEquals("\uFEFF" + weeks, tally("--format", "excel", invitations, verdicts).text());
            assertEquals("\uFEFF" + weeks.replace(',', ';'), tally("--format", "excel", "--separator", ";", invitations, verdicts).text());
            assertEquals("\uFEFF" + weeks.replace(',', '\t'), tally("--format", "excel", "--separator", "tab", invitations, verdicts).text());
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
        assertEquals(2, tally("--format", "excel", "--separator", "|", invitations, verdicts).status());
        assertEquals(2, tally("--separator", ";", invitations, verdicts).status());
        assertEquals(2, tally("--format", "xls", invitations, verdicts).status());
    }

    @Test
    @DisplayName("the tally names nobody; the invitations themselves come only where they are asked for")
    void invitationsThemselves() throws IOException {
        for (String format : new String[] {"csv", "json", "excel"}) {
            String text = tally("--format", format, invitations, verdicts).text();
            assertTrue(!text.contains("Caller") && !text.contains("Elm") && !text.contains("linkedin"), text);
        }
        List<String> rows = tally("--invitations", "--week", "2026-W48", export).out();
        assertEquals("week,day,id,sender,profile_url,headline,note,level,probability,campaign,minutes_asked,top_rule,overridden,hidden,accepted,ignored,rules_version", rows.get(0));
        assertEquals(5, rows.size());
        assertTrue(rows.get(1).contains(",Caller 4,https://www.linkedin.com/in/caller-4,,\"" + SampleExport.PITCH + "\",spam,"), rows.get(1));
        assertTrue(rows.get(4).contains(",Ivo Brandt,https://www.linkedin.com/in/ivo-brandt,,,unknown,"), rows.get(4));
        assertTrue(rows.get(4).endsWith(",0,0,1,0," + StandardRules.VERSION), rows.get(4));
        String json = tally("--invitations", "--format", "json", invitations, verdicts).text();
        assertTrue(json.startsWith(Files.readString(folder.resolve("out/weeks.json")).strip().replaceAll("}$", ",\"invitations\":[{\"week\":\"2026-W47\",\"day\":\"2026-11-22\"")), json);
    }

    @Test
    @DisplayName("what strangers wrote comes out as text, never as a formula")
    void formulas() throws IOException {
        Path in = file("in.jsonl", "{\"id\":\"a\",\"seenAt\":\"2026-11-20T10:00:00Z\",\"sender\":{\"name\":\"=cmd|' /C calc'!A0\",\"headline\":\" \uFF0B1\"},\"note\":\"-2 \\\"x\\\"\"}");
        Path told = file("told.jsonl", Cli.run("score", in).text());
        String row = tally("--invitations", in, told).out().get(1);
        assertTrue(row.startsWith("2026-W47,2026-11-20,a,\"'=cmd|' /C calc'!A0\",,\"' \uFF0B1\",\"'-2 \"\"x\"\"\","), row);
    }

    @Test
    @DisplayName("what was done is counted where a line tells it")
    void deeds() throws IOException {
        Path in = file("in.jsonl",
                "{\"id\":\"a\",\"sentAt\":\"2026-11-20T10:00:00Z\",\"accepted\":true,\"overridden\":true}",
                "{\"id\":\"b\",\"sentAt\":\"2026-11-20T10:00:00Z\",\"ignored\":true,\"hidden\":true}",
                "{\"id\":\"c\",\"sentAt\":\"2026-11-20T10:00:00Z\",\"hidden\":true}");
        Path told = file("told.jsonl", Cli.run("score", in).text());
        assertEquals("2026-W47,2026-11-16,3,0,0,0,0,3,1,2,1,1,0,0,0,," + StandardRules.VERSION + ",1", tally(in, told).out().get(1));
    }

    @Test
    @DisplayName("what cannot be joined, dated or read is refused by name; the rest is counted")
    void refusals() throws IOException {
        Path in = file("in.jsonl",
                "{\"id\":\"a\",\"sentAt\":\"2026-11-20T10:00:00Z\"}", "{\"id\":\"undated\"}", "{\"id\":\"unjudged\",\"seenAt\":\"2026-11-20\"}", "{broken",
                "{\"id\":\"mail\",\"kind\":\"message\",\"sentAt\":\"2026-11-20T10:00:00Z\"}", "{\"id\":\"b\",\"sentAt\":\"2026-11-20T10:00:00Z\",\"accepted\":\"yes\"}");
        Path told = file("told.jsonl",
                "{\"id\":\"a\",\"level\":\"clear\"}", "", "{\"id\":\"stray\",\"level\":\"clear\"}", "{\"id\":\"b\",\"level\":\"bad\"}", "{\"level\":\"spam\"}",
                "{\"id\":\"a\",\"level\":\"spam\",\"findings\":[1]}", "{\"id\":\"a\",\"level\":\"spam\",\"probability\":1.5}",
                "{\"id\":\"a\",\"level\":\"spam\",\"probability\":\"high\"}", "{\"id\":\"a\",\"level\":\"spam\",\"findings\":{}}");
        Cli.Result result = tally(in, told);
        assertEquals(3, result.status());
        assertEquals(
                List.of(
                        in + ", line 2: neither sentAt nor seenAt says when it came",
                        in + ", line 4: is broken JSON: Unexpected character ('b' (code 98)): was expecting double-quote to start field name",
                        in + ", line 6: accepted must be true or false, not a text",
                        told + ", line 4: level is none of spam, unsure, clear, unknown",
                        told + ", line 5: id is missing",
                        told + ", line 6: findings[] must be an object, not a number",
                        told + ", line 7: probability is not between 0 and 1",
                        told + ", line 8: probability must be a number, not a text",
                        told + ", line 9: findings must be a list of objects, not an object",
                        in + ", line 3: no file named here holds the verdict on unjudged",
                        told + ", line 3: no file named here holds the invitation stray"),
                result.err().stream().map(line -> line.substring("unblast: ".length())).toList());
        assertEquals("2026-W47,2026-11-16,1,0,0,0,1,0,0,0,0,0,0,0,0,,0,1", result.out().get(1));
    }

    @Test
    @DisplayName("a later line of the same id takes the place of an earlier one")
    void twice() throws IOException {
        Path in = file("in.jsonl", "{\"id\":\"a\",\"sentAt\":\"2026-11-20T10:00:00Z\"}", "{\"id\":\"a\",\"sentAt\":\"2026-11-20T10:00:00Z\",\"note\":\"n\"}");
        Path told = file("told.jsonl", "{\"id\":\"a\",\"level\":\"clear\"}", "{\"id\":\"a\",\"level\":\"spam\",\"rulesVersion\":7}");
        assertEquals("2026-W47,2026-11-16,1,1,1,0,0,0,0,0,0,0,0,0,0,,7,1", tally(in, told).out().get(1));
    }

    @Test
    @DisplayName("half of what is needed is said in one sentence")
    void halves() throws IOException {
        assertEquals(List.of("unblast: a tally needs invitations and their verdicts; the files named here hold only verdicts"), tally(verdicts).err());
        assertEquals(List.of("unblast: a tally needs invitations and their verdicts; the files named here hold only invitations"), tally(invitations).err());
        assertEquals(2, tally(verdicts).status());
        assertEquals(2, tally().status());
        assertEquals(2, tally(folder.resolve("none")).status());
        Cli.Result empty = tally(file("empty.jsonl"));
        assertEquals(0, empty.status());
        assertEquals(List.of(HEADER), empty.out());
    }
}
