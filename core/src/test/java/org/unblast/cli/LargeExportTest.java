package org.unblast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unblast.corpus.Skip;

/**
 * Judges large exports in a process of their own, as the start script does. The whole size takes its time:
 * {@code mvn -pl core test -Dtest=LargeExportTest -Dunblast.large=true}, on a machine that does nothing else.
 */
class LargeExportTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a tenth of the largest export is judged in a quarter of the memory, and every row is there")
    void tenth() throws IOException, InterruptedException {
        judge(128, 1_000, 6_000, 3_000);
    }

    @Test
    @DisplayName("10,000 invitations, 60,000 messages and 30,000 connections take 15 s and 512 MB at most")
    void whole() throws IOException, InterruptedException {
        Skip.unless(Boolean.getBoolean("unblast.large"), "the large export is measured with -Dunblast.large=true.");
        Duration taken = judge(512, 10_000, 60_000, 30_000);
        System.out.println("the large export took " + taken.toMillis() + " ms");
        assertTrue(taken.compareTo(Duration.ofSeconds(15)) <= 0, "it took " + taken.toMillis() + " ms");
    }

    private Duration judge(int megabytes, int invitations, int messages, int connections) throws IOException, InterruptedException {
        Path export = LargeExport.write(folder.resolve("export.zip"), invitations, messages, connections);
        Path errors = folder.resolve("errors");
        Path out = folder.resolve("out");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "archive", "--zone", "UTC", "--out", out.toString(), export.toString())
                .redirectError(errors.toFile()).start();
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "it does not end");
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals("", Files.readString(errors));
        assertEquals(0, process.exitValue());
        assertEquals(invitations + messages, Files.readAllLines(out.resolve("invitations.jsonl")).size());
        assertEquals(invitations + messages, Files.readAllLines(out.resolve("verdicts.jsonl")).size());
        List<String> weeks = Files.readAllLines(out.resolve("weeks.csv"));
        assertEquals(invitations, weeks.stream().skip(1).mapToInt(week -> Integer.parseInt(week.split(",")[2])).sum());
        assertTrue(weeks.stream().skip(1).anyMatch(week -> !week.split(",")[10].equals("0")), "nobody was accepted");
        return taken;
    }
}
