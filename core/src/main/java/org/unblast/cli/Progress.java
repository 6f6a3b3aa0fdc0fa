package org.unblast.cli;

import java.io.PrintStream;

/** Says on standard error what long work is at, where somebody looks: one line, written over. */
final class Progress {
    /** The property by which the start script says that standard error is a terminal; the class library cannot tell. */
    static final String TERMINAL = "unblast.terminal";

    private static final long NANOSECONDS_BETWEEN = 200_000_000;
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;
    private long last = System.nanoTime();
    private boolean open;

    Progress(PrintStream err) {
        this.err = err;
        this.shown = Boolean.getBoolean(TERMINAL);
    }

    /** Tells what is being done; most calls do nothing. */
    void at(String what) {
        if (shown && System.nanoTime() - last > NANOSECONDS_BETWEEN) {
            last = System.nanoTime();
            open = true;
            err.print(BACK_AND_CLEAR + what + " …");
            err.flush();
        }
    }

    /** Takes the line away. */
    void done() {
        if (open) {
            err.print(BACK_AND_CLEAR);
            open = false;
        }
    }
}
