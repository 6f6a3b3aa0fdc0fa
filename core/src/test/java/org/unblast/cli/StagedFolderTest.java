package org.unblast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
    @TempDir
    private Path base;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName("until all are whole, none is seen; then all are")
    void together() throws IOException {
        Path folder = base.resolve("a/b");
        try (StagedFolder staged = new StagedFolder(folder)) {
            staged.write("one", writer -> writer.write("1"));
            staged.write("two", writer -> writer.write("ü"));
            assertFalse(Files.exists(folder.resolve("one")));
            staged.publish();
        }
        assertEquals(List.of("one", "two"), names(folder));
        assertEquals("ü", Files.readString(folder.resolve("two")));
    }

    @Test
    @DisplayName("whatever fails leaves no file and no folder that was not there")
    void failure() throws IOException {
        for (IOException thrown : List.of(new IOException("No space left on device"), new IOException("other"))) {
            IOException seen = assertThrows(IOException.class, () -> {
                try (StagedFolder staged = new StagedFolder(base.resolve("a/b/c"))) {
                    staged.write("one", writer -> writer.write("1"));
                    staged.write("two", writer -> {
                        if (thrown.getMessage().equals("other")) {
                            throw new UncheckedIOException(thrown);
                        }
                        throw thrown;
                    });
                    staged.publish();
                }
            });
            assertEquals(thrown.getMessage(), seen.getMessage());
            assertEquals(List.of(), names(base));
        }
    }

    @Test
    @DisplayName("what stood there before a failure stands there after it")
    void before() throws IOException {
        Files.writeString(base.resolve("one"), "old");
        try (StagedFolder staged = new StagedFolder(base)) {
            staged.write("one", writer -> writer.write("new"));
        }
        assertEquals(List.of("one"), names(base));
        assertEquals("old", Files.readString(base.resolve("one")));
    }

    @Test
    @DisplayName("a folder that was made stays once it is published, empty or not")
    void emptyFolder() throws IOException {
        try (StagedFolder staged = new StagedFolder(base.resolve("a"))) {
            staged.publish();
        }
        assertEquals(List.of("a"), names(base));
    }

    @Test
    @DisplayName("a link in the place of a file is replaced, not followed")
    void link() throws IOException {
        Path elsewhere = Files.writeString(base.resolve("elsewhere"), "mine");
        Path folder = Files.createDirectory(base.resolve("out"));
        Files.createSymbolicLink(folder.resolve("one"), elsewhere);
        try (StagedFolder staged = new StagedFolder(folder)) {
            staged.write("one", writer -> writer.write("new"));
            staged.publish();
        }
        assertEquals("mine", Files.readString(elsewhere));
        assertEquals("new", Files.readString(folder.resolve("one")));
    }

    @Test
    @DisplayName("a folder in the place of a file is said before anything is written")
    void folderInTheWay() throws IOException {
        Files.createDirectory(base.resolve("one"));
        try (StagedFolder staged = new StagedFolder(base)) {
            assertThrows(CommandException.class, () -> staged.write("one", writer -> { }));
        }
        assertEquals(List.of("one"), names(base));
    }

    @Test
    @DisplayName("a folder that cannot be made leaves nothing")
    void cannotBeMade() throws IOException {
        Path file = Files.writeString(base.resolve("file"), "");
        assertThrows(IOException.class, () -> new StagedFolder(file.resolve("sub/deeper")));
        assertTrue(Files.isRegularFile(file));
        assertThrows(CommandException.class, () -> new StagedFolder(file));
    }
}
