package org.unblast.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, one at a time. An over-long line is skipped without being held. */
final class Lines {
    /** Longest line that is read, in bytes: room for the longest fields several times over. */
    static final int LONGEST = 1 << 20;

    private static final String BOM = "\uFEFF";

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (length++ < LONGEST) {
                bytes.write(read);
            }
            read = in.read();
        }
        if (length > LONGEST) {
            throw new RefusedException("the line is " + length + " bytes long; at most " + LONGEST + " are read");
        }
        return text(bytes.toByteArray());
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
