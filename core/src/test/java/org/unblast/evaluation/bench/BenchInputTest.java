package org.unblast.evaluation.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leaves the file where {@code core/src/test/js/bench/agreement.test.mjs} looks for it. */
class BenchInputTest {
    @Test
    @DisplayName("the file is the same each time, and holds rules, weights and notes")
    void sameEachTime() throws IOException {
        Path file = Path.of("target/bench/input.json");
        BenchInput.write(file);
        String first = Files.readString(file);
        BenchInput.write(file);
        assertEquals(first, Files.readString(file));
        assertTrue(first.contains("\"id\":\"soft-ask\",\"group\":\"ASK\",\"points\":10,\"phrases\":[\"worth a|your"), "no phrases");
        assertTrue(first.contains("\"228\":\"a\""), "no folding of an umlaut");
        assertTrue(first.contains("\"notes\":[\""), "no notes");
    }
}
