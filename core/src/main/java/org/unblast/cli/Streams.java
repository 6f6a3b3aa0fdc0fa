package org.unblast.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command reads from and writes to. Both outputs are UTF-8; standard output is buffered. */
final class Streams {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Output output;
    private final PrintStream out;
    private final PrintStream err;

    Streams(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.output = new Output(out);
        this.out = new PrintStream(new BufferedOutputStream(output, BUFFER), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Tells the person at the terminal something. */
    void say(String sentence) {
        err.println("unblast: " + sentence);
    }

    /** Hands on what was written so far. @return whether anybody still takes it */
    boolean flush() {
        out.flush();
        return !output.failed();
    }

    /** Whether there is nobody left to write for. */
    boolean outputFailed() {
        return output.failed();
    }

    /**
     * Writes what is left and looks how it all went.
     *
     * @param status how the command itself ended
     * @return how it ends in the end
     */
    int finish(int status) {
        out.flush();
        String problem = output.problem();
        if (problem != null) {
            say("standard output cannot be written: " + problem);
            return Main.FAILED;
        }
        return output.failed() && status == Main.SOME_REFUSED ? Main.GOOD : status;
    }
}
