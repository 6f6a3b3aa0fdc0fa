package org.unblast.cli;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.unblast.tally.Deeds;

/** Reads from an invitation's line what was done with it: {@code overridden}, {@code hidden}, {@code accepted}, {@code ignored}. */
final class DeedsReader {
    private boolean verdict;
    private boolean overridden;
    private boolean hidden;
    private boolean accepted;
    private boolean ignored;

    private DeedsReader() {}

    /** Whether a line is a verdict: only that has a level. */
    static boolean isVerdict(String line) throws RefusedException {
        return read(line).verdict;
    }

    static Deeds deeds(String line) throws RefusedException {
        DeedsReader reader = read(line);
        return new Deeds(reader.overridden, reader.hidden, reader.accepted, reader.ignored);
    }

    private static DeedsReader read(String line) throws RefusedException {
        DeedsReader reader = new DeedsReader();
        Json.readObject(line, reader::take);
        return reader;
    }

    private void take(String field, JsonParser value) throws IOException, RefusedException {
        switch (field) {
            case "overridden" -> overridden = Json.flag(field, value);
            case "hidden" -> hidden = Json.flag(field, value);
            case "accepted" -> accepted = Json.flag(field, value);
            case "ignored" -> ignored = Json.flag(field, value);
            default -> {
                verdict |= field.equals("level");
                value.skipChildren();
            }
        }
    }
}
