package org.unblast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {
    private static final String GOOD = "{\"id\":\"a\",\"note\":\"Hello, are you open to a quick call next week about leads?\"}";

    private static Cli.Result run(String input, Object... args) {
        return Cli.runWith(input, args);
    }

    @Test
    @DisplayName("one verdict for every good line, in order, as JSON")
    void judges() throws IOException {
        Cli.Result result = run(GOOD + "\n\r\n{\"id\":\"ü\",\"unknown\":{\"deep\":[1]},\"note\":null}\r\n", "score");
        assertEquals(0, result.status());
        assertEquals(List.of(), result.err());
        assertEquals(2, result.out().size());
        assertTrue(result.out().get(0).startsWith("{\"id\":\"a\",\"level\":\""), result.out().get(0));
        assertTrue(result.out().get(1).startsWith("{\"id\":\"ü\",\"level\":\"unknown\""), result.out().get(1));
        for (String line : result.out()) {
            try (JsonParser parser = Json.FACTORY.createParser(line)) {
                assertEquals(JsonToken.START_OBJECT, parser.nextToken());
                parser.skipChildren();
            }
        }
    }

    @Test
    @DisplayName("what went before is read and named: a pitch within days of accepting is told as such")
    void stage() {
        String pitch = "{\"id\":\"a\",\"kind\":\"message\",\"note\":\"We offer packaging to small breweries.\",\"stage\":\"first\",\"daysSinceAccepted\":2}";
        String said = run(pitch + "\n", "score").out().get(0);
        assertTrue(said.contains("{\"rule\":\"pitch-after-accept\",\"points\":40,\"values\":{\"days\":2}}"), said);
        assertTrue(said.endsWith(",\"stage\":\"thanks\"}"), said);
    }

    @ParameterizedTest
    @DisplayName("a bad line is refused in one sentence that names line and field; the others are judged")
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"b"                                  | line 2: is broken JSON: Unexpected end-of-input: expected close marker for Object
            [1]                                        | line 2: is not a JSON object
            {"note":"x"}                               | line 2: id is missing
            {"id":7}                                   | line 2: id must be a text, not a number
            {"id":""}                                  | line 2: id is empty
            {"id":"b","note":["x"]}                    | line 2: note must be a text, not a list
            {"id":"b","kind":"mail"}                   | line 2: kind is neither "invitation" nor "message"
            {"id":"b","sender":"me"}                   | line 2: sender must be an object, not a text
            {"id":"b","sender":{"verified":"yes"}}     | line 2: sender.verified must be true or false, not a text
            {"id":"b","sender":{"mutualConnections":-1}} | line 2: sender.mutualConnections is less than 0
            {"id":"b","sender":{"mutualConnections":99999999999}} | line 2: sender.mutualConnections is too large
            {"id":"b","followUp":0}                    | line 2: followUp is less than 1
            {"id":"b","daysSinceAccepted":"2"}         | line 2: daysSinceAccepted must be a whole number, not a text
            {"id":"b","id":"c"}                        | line 2: is broken JSON: Duplicate field 'id'
            {"id":"b"} {"id":"c"}                      | line 2: holds something after the JSON object
            {"id":"b","x":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]} | line 2: goes beyond a limit
            """)
    void refuses(String line, String sentence) {
        Cli.Result result = run(GOOD + "\n" + line + "\n" + GOOD + "\n", "score");
        assertEquals(3, result.status());
        assertEquals(2, result.out().size());
        assertEquals(1, result.err().size(), result.err().toString());
        assertTrue(result.err().get(0).startsWith("unblast: " + sentence), result.err().get(0));
    }

    @Test
    @DisplayName("a note of 5 MB is refused in one sentence without being held, and the next line is judged")
    void hugeNote() {
        Cli.Result result = run("{\"id\":\"b\",\"note\":\"" + "x".repeat(5_000_000) + "\"}\n" + GOOD, "score");
        assertEquals(3, result.status());
        assertEquals(1, result.out().size());
        assertEquals(List.of("unblast: line 1: the line is 5000020 bytes long; at most 1048576 are read"), result.err());
    }

    @Test
    @DisplayName("a note just within the limit is judged, one beyond it is refused by name")
    void longestNote() {
        assertEquals(0, run("{\"id\":\"b\",\"note\":\"" + "a ".repeat(32_768) + "\"}", "score").status());
        Cli.Result result = run("{\"id\":\"b\",\"note\":\"" + "a ".repeat(32_769) + "\"}", "score");
        assertEquals(3, result.status());
        assertTrue(result.err().get(0).startsWith("unblast: line 1: note goes beyond a limit: String value length"), result.err().get(0));
    }

    @Test
    @DisplayName("bytes that are not UTF-8 are refused")
    void notUtf8() {
        Cli.Result result = Cli.run(new ByteArrayInputStream(new byte[] {'{', (byte) 0xff, '}', '\n'}), "score");
        assertEquals(3, result.status());
        assertEquals(List.of("unblast: line 1: the line is not UTF-8"), result.err());
    }

    @Test
    @DisplayName("an empty input is said to be empty")
    void empty() {
        Cli.Result result = run("", "score");
        assertEquals(0, result.status());
        assertEquals(List.of(), result.out());
        assertEquals(List.of("unblast: there was nothing to judge: the input holds no line"), result.err());
    }

    @Test
    @DisplayName("a byte order mark is passed over")
    void byteOrderMark() {
        assertEquals(0, run("\uFEFF" + GOOD, "score").status());
    }

    @Test
    @DisplayName("lines remember those before them, unless --independent")
    void remembers() {
        String note = "Your work at Elm caught my eye. We fill empty chairs of dental practices every month, may I show you how?";
        String lines = "{\"id\":\"1\",\"sender\":{\"name\":\"A\"},\"note\":\"" + note + "\"}\n"
                + "{\"id\":\"2\",\"sender\":{\"name\":\"B\"},\"note\":\"" + note + "\"}";
        assertTrue(run(lines, "score").out().get(1).contains("\"campaign\":{\"id\":\"c-"));
        assertTrue(run(lines, "score", "--independent").out().get(1).contains("\"campaign\":null"));
    }

    @Test
    @DisplayName("wrong commands end with 2 and a sentence")
    void wrongCommands(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("me.json");
        Files.writeString(broken, "{\"trades\":\"IoT\"}");
        assertEquals(2, run("").status());
        assertEquals(2, run("", "scoer").status());
        Cli.Result sensitivity = run("", "score", "--sensitivity", "angry");
        assertEquals(2, sensitivity.status());
        assertEquals(List.of("unblast: --sensitivity is careful, balanced or strict, not \"angry\""), sensitivity.err());
        Cli.Result missing = run("", "score", folder.resolve("none.jsonl").toString());
        assertEquals(2, missing.status());
        assertTrue(missing.err().get(0).startsWith("unblast: there is no file "), missing.err().get(0));
        Cli.Result profile = run("", "score", "--profile", broken.toString());
        assertEquals(2, profile.status());
        assertTrue(profile.err().get(0).endsWith("me.json: trades must be a list of texts, not a text"), profile.err().get(0));
        assertEquals(2, run("", "score", "--profile", folder.resolve("nobody.json").toString()).status());
    }

    @Test
    @DisplayName("a profile and a file are read")
    void profileAndFile(@TempDir Path folder) throws IOException {
        Path me = folder.resolve("me.json");
        Path input = folder.resolve("in.jsonl");
        Files.writeString(me, "{\"name\":\"Ada\",\"location\":{\"country\":\"CA\",\"city\":\"Toronto\"},\"trades\":[\"IoT\"],\"x\":1}");
        Files.writeString(input, GOOD);
        Cli.Result result = run("", "score", "--profile", me.toString(), "--sensitivity", "strict", input.toString());
        assertEquals(0, result.status(), result.err().toString());
        assertEquals(1, result.out().size());
    }

    @Test
    @DisplayName("help is help")
    void help() {
        assertEquals(0, run("", "--help").status());
        assertTrue(String.join("\n", run("", "score", "--help").out()).contains("--independent"));
    }

    @Test
    @DisplayName("a closed pipe ends it quietly")
    void closedPipe() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] input = (GOOD + "\n").repeat(500).getBytes(StandardCharsets.UTF_8);
        assertEquals(0, Main.run(new String[] {"score"}, new ByteArrayInputStream(input), closed, err));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
