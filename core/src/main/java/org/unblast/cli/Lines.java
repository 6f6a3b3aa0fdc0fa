package org.unblast.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, one at a time. An over-long line is skipped without being held. */
final class Lines {
    /** Longest line that is read, in bytes: room for the longest fields several times over. */
    static final int LONGEST = 1 << 20;

    private static final String BOM = "\uFEFF";

    private final InputStream in;
    private final BooleanSupplier beforeWaiting;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean ended;
    private int number;

    Lines(InputStream in) {
        this(in, () -> true);
    }

    /**
     * @param beforeWaiting asked when nothing more is there yet: what was written so far should be handed on; whoever says
     *     false wants no more lines
     */
    Lines(InputStream in, BooleanSupplier beforeWaiting) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
    }

    /** The number of the line read last, counted from 1. */
    int number() {
        return number;
    }

    /**
     * The next line, without its end.
     *
     * @return {@code null} after the last
     * @throws RefusedException if the line is too long or not UTF-8; the next call gives the next line
     */
    @Nullable String next() throws IOException, RefusedException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean open = true;
        while (open && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = (int) Math.max(0, Math.min(end - at, LONGEST - length));
            line.write(buffer, at, room);
            length += end - at;
            open = end == filled;
            at = open ? end : end + 1;
        }
        if (length > LONGEST) {
            throw new RefusedException("the line is " + length + " bytes long; at most " + LONGEST + " are read");
        }
        return text(line.toByteArray());
    }

    /** Sees to it that a byte is there; false at the end. */
    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        ended = ended || in.available() == 0 && !beforeWaiting.getAsBoolean();
        if (ended) {
            return false;
        }
        filled = in.read(buffer);
        at = 0;
        ended = filled < 0;
        return !ended;
    }

    private String text(byte[] bytes) throws RefusedException {
        try {
            String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return number == 1 && line.startsWith(BOM) ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            throw new RefusedException("the line is not UTF-8");
        }
    }
}
