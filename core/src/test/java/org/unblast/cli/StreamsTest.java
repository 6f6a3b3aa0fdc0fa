package org.unblast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unblast.corpus.Skip;

class StreamsTest {
    private static final String LINE = "{\"id\":\"a\",\"note\":\"Hello\"}\n";
    private static final Path FULL = Path.of("/dev/full");

    /** Fails as the system does, after some bytes. */
    private static OutputStream failing(int after, String sentence) {
        return new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (++written > after) {
                    throw new IOException(sentence);
                }
            }
        };
    }

    private static String run(int expected, InputStream in, OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(expected, Main.run(args, in, out, err), err.toString(StandardCharsets.UTF_8));
        return err.toString(StandardCharsets.UTF_8);
    }

    private static InputStream input(int lines) {
        return new ByteArrayInputStream(LINE.repeat(lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("a full disk is an error, early or late")
    void fullDisk() {
        for (int lines : new int[] {1, 2_000}) {
            assertEquals(
                    "unblast: standard output cannot be written: No space left on device\n",
                    run(1, input(lines), failing(0, "No space left on device"), "score"));
        }
        run(1, input(0), failing(10, "No space left on device"), "--help");
    }

    @Test
    @DisplayName("the system's own full disk is one, for every command")
    void realFullDisk(@TempDir Path folder) throws IOException {
        Skip.unless(Files.exists(FULL), "this system has no /dev/full.");
        Path export = SampleExport.write(folder);
        for (String[] command : new String[][] {{"score"}, {"archive", export.toString()}, {"tally", export.toString()}, {"tally", "--help"}}) {
            try (OutputStream full = new FileOutputStream(FULL.toFile())) {
                assertTrue(run(1, input(1), full, command).contains("standard output cannot be written: "), command[0]);
            }
        }
    }

    @Test
    @DisplayName("a reader who has gone ends it quietly, and no more is read")
    void closedPipe(@TempDir Path folder) {
        for (String sentence : List.of("Broken pipe", "The pipe is being closed", "Datenübergabe unterbrochen (broken pipe)")) {
            assertEquals("", run(0, input(2_000), failing(0, sentence), "score"));
        }
        assertEquals("", run(0, new ByteArrayInputStream((LINE + "broken\n").getBytes(StandardCharsets.UTF_8)), failing(0, "Broken pipe"), "--version"));
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return LINE.charAt(at++ % LINE.length());
            }
        };
        assertEquals("", run(0, endless, failing(100_000, "Broken pipe"), "score"));
    }

    @Test
    @DisplayName("lines that were refused before the reader went are no error of his")
    void refusedAndClosed() {
        String broken = run(0, new ByteArrayInputStream((LINE + "broken\n").getBytes(StandardCharsets.UTF_8)), failing(0, "Broken pipe"), "score");
        assertTrue(broken.startsWith("unblast: line 2: is broken JSON"), broken);
    }

    @Test
    @DisplayName("whoever sends line by line gets each verdict before he sends the next, half lines or not")
    void flushed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> verdictsSeen = new ArrayList<>();
        InputStream slow = new InputStream() {
            private final String[] parts = {LINE, LINE + LINE, LINE.substring(0, 5), LINE.substring(5)};
            private int part;

            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                verdictsSeen.add((int) out.toString(StandardCharsets.UTF_8).lines().count());
                if (part == parts.length) {
                    return -1;
                }
                byte[] next = parts[part++].getBytes(StandardCharsets.UTF_8);
                System.arraycopy(next, 0, bytes, offset, next.length);
                return next.length;
            }
        };
        run(0, slow, out, "score");
        assertEquals(List.of(0, 1, 3, 3, 4), verdictsSeen);
    }

    @Test
    @DisplayName("while more is waiting, output is not handed on line by line")
    void buffered() {
        int[] writes = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes[0]++;
            }
        };
        run(0, input(1_000), counting, "score");
        assertTrue(writes[0] < 20, writes[0] + " writes");
    }

    @Test
    @DisplayName("progress is shown only to a terminal, on a line that goes away again")
    void progress() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
        long end = System.nanoTime() + 300_000_000;
        Progress hidden = new Progress(streams.err());
        System.setProperty(Progress.TERMINAL, "true");
        try {
            Progress shown = new Progress(streams.err());
            while (System.nanoTime() < end) {
                hidden.at("hidden");
            }
            shown.at("judging: 1 of 2");
            shown.at("too soon");
            shown.done();
            shown.done();
            hidden.done();
        } finally {
            System.clearProperty(Progress.TERMINAL);
        }
        assertEquals("\r\u001b[Kjudging: 1 of 2 …\r\u001b[K", err.toString(StandardCharsets.UTF_8));
        assertFalse(Boolean.getBoolean(Progress.TERMINAL));
    }
}
