package org.unblast.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unblast.cli.Main;

class GoldenTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @Test
    @DisplayName("the JVM gives the golden verdicts, byte for byte; after a wanted change run ./build-scripts/renew")
    void sameOnTheJvm(@TempDir Path folder) throws IOException {
        GoldenTable.main(new String[] {folder.toString()});
        for (String file : List.of("invitations.jsonl", "verdicts.jsonl")) {
            List<String> golden = Files.readAllLines(FOLDER.resolve(file));
            List<String> now = Files.readAllLines(folder.resolve(file));
            assertTrue(golden.size() >= 200, file + " has fewer than 200 lines");
            for (int i = 0; i < Math.min(golden.size(), now.size()); i++) {
                assertEquals(golden.get(i), now.get(i), file + ", line " + (i + 1));
            }
            assertEquals(golden.size(), now.size(), file);
        }
    }

    @Test
    @DisplayName("the command line reads the table and gives the same verdicts")
    void sameFromTheCommandLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] command = {
            "score", "--profile", FOLDER.resolve("recipient.json").toString(), FOLDER.resolve("invitations.jsonl").toString()
        };
        assertEquals(0, Main.run(command, InputStream.nullInputStream(), out, System.err));
        List<String> ofOldDays = Files.readAllLines(FOLDER.resolve("verdicts.jsonl"));
        List<String> now = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(ofOldDays.size(), now.size());
        for (int i = 0; i < now.size(); i++) {
            // Those that do not say when they came are dated today, so their campaigns are.
            if (!now.get(i).contains("\"firstSeen\"")) {
                assertEquals(ofOldDays.get(i), now.get(i));
            }
        }
    }
}
