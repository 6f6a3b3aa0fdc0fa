package org.unblast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.unblast.archive.ExportException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit status: 0 all good, 3 some lines refused, 2 the command was wrong, 1 anything else. */
@Command(
        name = "unblast",
        description = "Tells mass-mailed invitations from real ones, on your own device.",
        mixinStandardHelpOptions = true,
        version = "unblast 0.1.0")
public final class Main implements Callable<Integer> {
    /** Every line was good. */
    static final int GOOD = 0;
    /** Something went wrong that is not the user's doing. */
    static final int FAILED = 1;
    /** The command itself was wrong. */
    static final int WRONG_COMMAND = 2;
    /** Some lines were refused; each is named on standard error. */
    static final int SOME_REFUSED = 3;

    private final Streams streams;

    private Main(Streams streams) {
        this.streams = streams;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.in, new FileOutputStream(FileDescriptor.out), System.err));
    }

    /**
     * Runs one command.
     *
     * @param args as typed
     * @param in standard input
     * @param out standard output, UTF-8
     * @param err standard error, UTF-8
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Streams streams = new Streams(in, out, err);
        try {
            return streams.finish(execute(args, streams));
        } catch (OutOfMemoryError e) {
            streams.say("there is not enough memory for this; JAVA_TOOL_OPTIONS=-Xmx2g gives 2 GB");
            return FAILED;
        }
    }

    private static int execute(String[] args, Streams streams) {
        return new CommandLine(new Main(streams))
                .addSubcommand(new ScoreCommand(streams))
                .addSubcommand(new ArchiveCommand(streams))
                .addSubcommand(new TallyCommand(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    streams.say(sentence(e));
                    return e instanceof CommandException ? WRONG_COMMAND : FAILED;
                })
                .execute(args);
    }

    private static String sentence(Exception e) {
        if (e instanceof CommandException || e instanceof ExportException) {
            return String.valueOf(e.getMessage());
        }
        return e instanceof IOException || e instanceof UncheckedIOException
                ? "a file cannot be read or written: " + e.getMessage()
                : "something went wrong: " + e;
    }

    @Override
    public Integer call() {
        streams.say("name a command; --help lists them");
        return WRONG_COMMAND;
    }
}
