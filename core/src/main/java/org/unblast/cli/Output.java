package org.unblast.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it failed: a full disk is an error, a reader who went away is none. */
final class Output extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Output(OutputStream out) {
        this.out = out;
    }

    /** Whether nothing more can be written. */
    boolean failed() {
        return failure != null;
    }

    /** What went wrong, in the system's words; {@code null} where nothing did, or where only the reader has gone. */
    @Nullable String problem() {
        return failure == null || readerHasGone(failure) ? null : String.valueOf(failure.getMessage());
    }

    /** The class library gives the system's own sentence and no number; in all languages looked at, it names the pipe. */
    private static boolean readerHasGone(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("connection reset");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        failure = failure == null ? e : failure;
        return e;
    }
}
