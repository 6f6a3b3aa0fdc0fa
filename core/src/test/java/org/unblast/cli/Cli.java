package org.unblast.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command line within a test. */
final class Cli {
    /** How it ended, and what it said. */
    record Result(int status, String text, String errors) {
        List<String> out() {
            return text.lines().toList();
        }

        List<String> err() {
            return errors.lines().toList();
        }
    }

    private Cli() {}

    static Result run(InputStream in, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int status = Main.run(words, in, out, err);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Result run(Object... args) {
        return run(new ByteArrayInputStream(new byte[0]), args);
    }

    static Result runWith(String input, Object... args) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }
}
