package org.unblast.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A folder whose new files appear together, when all are whole: until then they lie in a hidden folder inside it. Whatever
 * goes wrong, an interrupt included, nothing new is left behind.
 */
final class StagedFolder implements AutoCloseable {
    /** Writes one file. */
    interface Content {
        void write(Writer writer) throws IOException;
    }

    private final Path folder;
    private final Path stage;
    private final Deque<Path> made = new ArrayDeque<>();
    private final List<String> names = new ArrayList<>();
    private final Thread onInterrupt = new Thread(this::clean);

    /**
     * @param folder made where it is not there
     * @throws CommandException if it is a file
     */
    StagedFolder(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException("--out " + folder + " is a file, not a folder");
        }
        try {
            for (Path missing = this.folder; missing != null && !Files.exists(missing); missing = missing.getParent()) {
                made.addLast(missing);
            }
            Files.createDirectories(this.folder);
            stage = Files.createTempDirectory(this.folder, ".unblast-");
        } catch (IOException e) {
            removeMade();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Writes a file, unseen as yet. */
    void write(String name, Content content) throws IOException {
        if (Files.isDirectory(folder.resolve(name))) {
            throw new CommandException(folder.resolve(name) + " is a folder; it stands where a file is to be written");
        }
        try (BufferedWriter writer = Files.newBufferedWriter(stage.resolve(name))) {
            content.write(writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        names.add(name);
    }

    /** Lets all files appear, in place of those of the same names. */
    void publish() throws IOException {
        for (String name : names) {
            Files.move(stage.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        made.clear();
    }

    @Override
    public void close() {
        clean();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The machine is going down and does it itself.
            return;
        }
    }

    private synchronized void clean() {
        String[] left = stage.toFile().list();
        for (String name : left == null ? new String[0] : left) {
            remove(stage.resolve(name));
        }
        remove(stage);
        removeMade();
    }

    /** The folders that were made for this, the innermost first. */
    private void removeMade() {
        while (!made.isEmpty()) {
            remove(made.removeFirst());
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Somebody else has put something there; it is not ours to remove.
            return;
        }
    }
}
