package org.unblast.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
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

    private final PrintStream err;

    private Main(PrintStream err) {
        this.err = err;
    }

    public static void main(String[] args) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        System.exit(run(args, System.in, out, System.err));
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
        PrintStream utf8Out = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream utf8Err = new PrintStream(err, true, StandardCharsets.UTF_8);
        CommandLine commandLine = new CommandLine(new Main(utf8Err))
                .addSubcommand(new ScoreCommand(in, utf8Out, utf8Err))
                .setOut(new PrintWriter(utf8Out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(utf8Err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, cl, parsed) -> {
                    utf8Err.println("unblast: " + (e instanceof CommandException ? e.getMessage() : "something went wrong: " + e));
                    return e instanceof CommandException ? WRONG_COMMAND : FAILED;
                });
        int status = commandLine.execute(args);
        utf8Out.flush();
        return status;
    }

    @Override
    public Integer call() {
        err.println("unblast: name a command; --help lists them");
        return WRONG_COMMAND;
    }
}
